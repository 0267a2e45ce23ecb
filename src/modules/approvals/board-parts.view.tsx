import type { Child } from 'hono/jsx'
import type { Day } from '../../kernel/day.model.ts'
import { longDay, shortDay } from '../../kernel/format.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import { ButtonLink, Buttons } from '../../ui/form.tsx'
import { Notice, StackTable, Surface } from '../../ui/layout.tsx'
import { State } from '../../ui/state.tsx'
import type { Reminder } from '../agreements/index.ts'
import { type BoardLine, boardGroups, type Circulation } from './board.model.ts'
import { sayBoard as say } from './board.text.ts'
import { bodyText, groupText, hindranceText, needText } from './board-codes.text.ts'
import { bodyColumns, lookOf, stepLook } from './board-look.view.tsx'
import type { CirculationFacts } from './circulation-row.model.ts'
import type { EntryJudgement, Hindrance } from './entry.model.ts'
import { ruleText, sayEntry } from './entry.text.ts'
import { sayNudge } from './nudge.text.ts'
import { type TreatingBody, treatingBodies } from './treatment.model.ts'

export type BoardProps = {
  page: CommunityPage
  slug: string
  /** The number in the address when it is not the shown version; null for the shown one. */
  number: number | null
  facts: CirculationFacts
  circulation: Circulation
  lines: readonly BoardLine[]
  judgement: EntryJudgement
  reminders: readonly Reminder[]
  /** The parties that may be reminded today, and whether some just were. */
  nudgeable: readonly string[]
  isNudged: boolean
  /** Was the version withdrawn on the day shown? Then nothing is asked of anyone. */
  isWithdrawn: boolean
  tiles: readonly { code: string; row: number; column: number }[]
  /** The day that the board is shown as of, and whether somebody asked for it. */
  day: Day
  asked: boolean
}

/** That the version is withdrawn, since when and why. */
export const Withdrawn = ({
  locale,
  facts,
}: {
  locale: Locale
  facts: Pick<CirculationFacts, 'withdrawnOn' | 'withdrawalReason'>
}) =>
  facts.withdrawnOn && (
    <Notice kind="warning" title={say(locale, 'withdrawn')}>
      <p>
        {longDay(locale, facts.withdrawnOn)}: {facts.withdrawalReason}
      </p>
      <p>{say(locale, 'withdrawnMeans')}</p>
    </Notice>
  )

/** When the agreement takes effect, or what is missing. */
export const Entry = ({
  page,
  slug,
  facts,
  judgement,
  lines,
  circulation,
  nudgeable,
}: BoardProps) => {
  const { locale } = page
  const parties = lines.filter(({ standing }) => standing !== 'not-party').length
  if (facts.withdrawnOn) return null
  const missing = judgement.state === 'in-force' ? judgement.open : judgement.missing
  return (
    <Surface title={entryTitle(locale, judgement)} marked>
      <p>
        {judgement.state === 'rule-not-stated'
          ? sayEntry(locale, 'ruleNotStatedLead')
          : ruleText(locale, circulation.rule, parties)}
      </p>
      {judgement.state === 'not-yet' && !judgement.possible && (
        <p>{sayEntry(locale, 'impossible')}</p>
      )}
      {judgement.state !== 'rule-not-stated' && missing.length > 0 && (
        <p>{sayEntry(locale, judgement.state === 'in-force' ? 'stillOpen' : 'missing')}</p>
      )}
      <ul>{missingItems(locale, missing, lines)}</ul>
      {page.may('put-forward') && nudgeable.length > 0 && (
        <Buttons>
          <ButtonLink
            href={`/${page.community.key}/avtaler/${slug}/purr?til=alle`}
            weight="secondary"
          >
            {sayNudge(locale, 'nudgeAll')}
          </ButtonLink>
        </Buttons>
      )}
    </Surface>
  )
}

function entryTitle(locale: Locale, judgement: EntryJudgement): string {
  if (judgement.state === 'in-force') {
    return sayEntry(locale, 'inForce', longDay(locale, judgement.from))
  }
  if (judgement.state === 'rule-not-stated') return sayEntry(locale, 'ruleNotStated')
  return judgement.waitsFor && judgement.missing.length === 0
    ? sayEntry(locale, 'waitsForDay', longDay(locale, judgement.waitsFor))
    : sayEntry(locale, 'notYet')
}

function missingItems(
  locale: Locale,
  missing: readonly Hindrance[],
  lines: readonly BoardLine[],
): Child[] {
  const lineOf = ({ partyCode }: Hindrance) => lines.find(({ code }) => code === partyCode)
  const names = (of: readonly Hindrance[]) => of.map((each) => lineOf(each)?.name).join(', ')
  const silent = missing.filter(({ why }) => why === 'no-answer')
  const late = silent.filter((each) => lineOf(each)?.group === 'late-silent')
  const unknown = silent.filter((each) => lineOf(each)?.group === 'unknown')
  const told = silent.filter((each) => lineOf(each)?.state === 'outcome-not-stated')
  const underWay = silent.filter(
    (each) =>
      ['late-under-way', 'under-way'].includes(lineOf(each)?.group ?? '') && !told.includes(each),
  )
  const waiting = silent.filter(
    (each) => ![late, unknown, told, underWay].some((group) => group.includes(each)),
  )
  const rest = missing.filter(({ why }) => why !== 'no-answer')
  return [
    late.length > 0 && (
      <li>
        <b>{sayEntry(locale, 'countLateSilent', late.length)}</b> {names(late)}
      </li>
    ),
    waiting.length > 0 && (
      <li>
        <b>{sayEntry(locale, 'countWaiting', waiting.length)}</b> {names(waiting)}
      </li>
    ),
    underWay.length > 0 && (
      <li>
        <b>{sayEntry(locale, 'countUnderWay', underWay.length)}</b> {names(underWay)}
      </li>
    ),
    ...told.map((each) => (
      <li>
        <b>{lineOf(each)?.name}:</b> {sayEntry(locale, 'outcomeOf')}
      </li>
    )),
    ...rest.map((each) => (
      <li>
        <b>{lineOf(each)?.name}:</b> {hindranceText[each.why][locale]}
      </li>
    )),
    unknown.length > 0 && (
      <li>
        <b>{sayEntry(locale, 'countUnknown', unknown.length)}</b>
      </li>
    ),
  ].filter(Boolean)
}

/** All parties, those that need most first, with what each body has done. */
export const Steps = (props: BoardProps) => {
  const { page, slug, lines, circulation } = props
  const { locale } = page
  const own = `/${page.community.key}/avtaler/${slug}`
  const isContact = !page.may('register-any-treatment')
  const nothing = circulation.record === 'running' ? 'notReported' : 'notKnown'
  return (
    <StackTable
      caption={<span class="ds-sr-only">{say(locale, 'tableTitle')}</span>}
      groups={boardGroups
        .map((group) => ({
          title: groupText[group][locale],
          rows: lines.filter((line) => line.group === group),
        }))
        .filter(({ rows }) => rows.length > 0)}
      rowId={({ code }) => `k-${code}`}
      isOwn={({ code }) => isContact && page.may('register-own-treatment', code)}
      columns={[
        {
          label: say(locale, 'party'),
          cell: ({ code, name }) => <a href={`${own}/svar/${code}`}>{name}</a>,
        },
        {
          label: say(locale, 'answer'),
          answer: true,
          cell: (line) => {
            const look = lookOf(locale, line)
            return <State kind={look.kind}>{look.text}</State>
          },
        },
        ...bodyColumns(lines).map((body) => ({
          label: bodyText[body][locale],
          step: true,
          isEmpty: ({ steps }: BoardLine) => !steps.some((step) => step.body === body),
          cell: (line: BoardLine) => {
            const step = line.steps.find((each) => each.body === body)
            if (!step) {
              return (
                <span class="gf-muted">
                  {say(locale, isNeeded(line, body) ? nothing : 'notNeeded')}
                </span>
              )
            }
            const look = stepLook(locale, line, step)
            return (
              <>
                <State kind={look.kind} bare>
                  {look.text}
                </State>
                {step.day && <small> {shortDay(step.day)}</small>}
                {step.caseNumber && <small> {step.caseNumber}</small>}
              </>
            )
          },
        })),
        ...(props.isWithdrawn ? [] : [lacksColumn(props)]),
      ]}
    />
  )
}

/** What is missing from each party, with how late it is and when it was reminded. */
const lacksColumn = (props: BoardProps) => {
  const { locale } = props.page
  return {
    label: say(locale, 'lacks'),
    isEmpty: ({ needs }: BoardLine) => needs.length === 0,
    cell: (line: BoardLine) => (
      <>
        {line.needs.length === 0 ? (
          <span class="gf-muted">{say(locale, 'nothing')}</span>
        ) : (
          [
            ...line.needs.map((need) => needText[need][locale]),
            ...(line.daysLate === null ? [] : [say(locale, 'daysLate', line.daysLate)]),
          ].join(', ')
        )}
        <Nudged {...props} line={line} />
      </>
    ),
  }
}

/** When the party was last reminded, for those who take part, and the way to remind it. */
const Nudged = ({
  page,
  slug,
  facts,
  asked,
  day,
  nudgeable,
  line,
}: BoardProps & { line: BoardLine }) => {
  const { locale } = page
  const days = (facts.nudges ?? [])
    .filter(({ partyCode, on }) => partyCode === line.code && (!asked || on <= day))
    .map(({ on }) => on)
    .sort()
  const last = days.at(-1)
  return (
    <>
      {last && page.may('read-internal') && (
        <small>
          <br />
          {days.length === 1
            ? sayNudge(locale, 'nudgedOn', shortDay(last))
            : sayNudge(locale, 'nudgedTimes', shortDay(last), days.length)}
        </small>
      )}
      {page.may('put-forward') && nudgeable.includes(line.code) && (
        <>
          {' '}
          <a href={`/${page.community.key}/avtaler/${slug}/purr?til=${line.code}`}>
            {sayNudge(locale, 'nudge')}
            <span class="ds-sr-only"> {line.name}</span>
          </a>
        </>
      )}
    </>
  )
}

/** Does the body treat it in this party, and has no lower one decided? */
const isNeeded = ({ bodies, deciding, decidingBody }: BoardLine, body: TreatingBody): boolean =>
  bodies.includes(body) &&
  (deciding === null || treatingBodies.indexOf(body) <= treatingBodies.indexOf(decidingBody))
