import type { Child } from 'hono/jsx'
import { type Day, daysBetween } from '../../kernel/day.model.ts'
import { longDay, shortDay } from '../../kernel/format.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import { ButtonLink, Buttons } from '../../ui/form.tsx'
import {
  Columns,
  Facts,
  KeyFigures,
  Notice,
  Section,
  SourceNote,
  StackTable,
  Surface,
} from '../../ui/layout.tsx'
import { Live } from '../../ui/live.tsx'
import { Page } from '../../ui/page.tsx'
import { State, StateKey } from '../../ui/state.tsx'
import { TileMap } from '../../ui/tiles.tsx'
import { type BoardLine, boardGroups, type Circulation } from './board.model.ts'
import type { CirculationFacts } from './board.query.ts'
import {
  bodyDecides,
  bodyText,
  groupFigureText,
  groupText,
  hindranceText,
  needText,
  sayBoard as say,
} from './board.text.ts'
import { bodiesOf, type LineLook, lookOf, ruleText, stepLook } from './board-look.view.tsx'
import type { EntryJudgement, Hindrance, HindranceCode } from './entry.model.ts'
import type { Reminder } from './reminder.model.ts'
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
  tiles: readonly { code: string; row: number; column: number }[]
  /** The day that the board is shown as of, and whether somebody asked for it. */
  day: Day
  asked: boolean
}

export const BoardPage = (props: BoardProps) => {
  const { page, facts, slug } = props
  const { locale } = page
  const place = `/${page.community.key}/avtaler`
  return (
    <Page
      page={page}
      title={facts.title}
      nav="documents"
      crumbs={[
        { label: say(locale, 'documents'), href: place },
        { label: facts.title, href: `${place}/${slug}` },
      ]}
      lead={facts.summary}
    >
      <Notices {...props} />
      <Live id="tavle" locale={locale}>
        <Figures {...props} />
        <Section title={say(locale, 'mapTitle')} lead={mapLead(props)}>
          <Columns
            aside={
              <>
                <Entry {...props} />
                <About {...props} />
              </>
            }
          >
            <PartyMap {...props} />
          </Columns>
        </Section>
        <Section
          title={say(locale, 'tableTitle')}
          lead={say(locale, 'tableLead', bodyDecides[props.circulation.decidingBody][locale])}
        >
          <Steps {...props} />
          {facts.source && <SourceNote>{facts.source}</SourceNote>}
        </Section>
      </Live>
    </Page>
  )
}

const mapLead = ({ page, circulation }: BoardProps) =>
  say(page.locale, 'mapLead', longDay(page.locale, circulation.putForwardOn))

const Notices = ({ page, facts, circulation, slug, day, asked, reminders }: BoardProps) => {
  const { locale } = page
  const board = `/${page.community.key}/avtaler/${slug}/tavle`
  return (
    <>
      {facts.withdrawnOn && (
        <Notice kind="warning" title={say(locale, 'withdrawn')}>
          <p>
            {longDay(locale, facts.withdrawnOn)}: {facts.withdrawalReason}
          </p>
        </Notice>
      )}
      {asked && (
        <Notice>
          <p>
            {say(locale, 'asOf', longDay(locale, day))} <a href={board}>{say(locale, 'toToday')}</a>
          </p>
        </Notice>
      )}
      {!asked && circulation.shownOn && (
        <Notice>
          <p>{say(locale, 'exerciseDay', longDay(locale, circulation.shownOn))}</p>
        </Notice>
      )}
      {circulation.record === 'from-sources' && (
        <Notice>
          <p>{say(locale, 'fromSources')}</p>
        </Notice>
      )}
      {reminders.map((reminder) => (
        <Notice kind="warning">
          <p>{reminderText(locale, reminder)}</p>
        </Notice>
      ))}
    </>
  )
}

function reminderText(locale: Locale, { of, on, daysLeft, open }: Reminder): string {
  const date = longDay(locale, on)
  if (of === 'deadline') {
    return daysLeft < 0
      ? say(locale, 'deadlinePassed', date, open)
      : say(locale, 'deadlineNear', daysLeft, open)
  }
  return say(locale, daysLeft < 0 ? 'reviewPassed' : 'reviewNear', date)
}

const Figures = ({ page, lines, circulation, day }: BoardProps) => {
  const { locale } = page
  const parties = lines.filter(({ standing }) => standing !== 'not-party')
  const adopted = lines.filter(
    ({ state, standing }) => standing === 'party' && state.startsWith('adopted'),
  )
  const remarks = adopted.filter(({ state }) => state === 'adopted-with-remark').length
  const { deadline } = circulation
  const groups = boardGroups
    .filter((group) => group !== 'adopted' && group !== 'not-party')
    .map((group) => ({ group, count: lines.filter((line) => line.group === group).length }))
    .filter(({ count }) => count > 0)
  return (
    <KeyFigures
      figures={[
        {
          figure: adopted.length,
          unit: say(locale, 'ofParties', parties.length),
          label: remarks > 0 ? say(locale, 'adoptedWithRemark', remarks) : say(locale, 'adopted'),
        },
        ...groups.slice(0, 3).map(({ group, count }) => ({
          figure: count,
          label: groupFigureText[group][locale],
        })),
        ...(deadline && deadline >= day && groups.length < 3
          ? [
              {
                figure: daysBetween(day, deadline),
                unit: say(locale, 'days', daysBetween(day, deadline)),
                label: say(locale, 'daysLeft'),
              },
            ]
          : []),
      ]}
    />
  )
}

const PartyMap = ({ page, lines, tiles }: BoardProps) => {
  const { locale } = page
  const looks = lines.map((line) => ({ line, look: lookOf(locale, line) }))
  const kinds = new Map(looks.map(({ look }) => [look.kind, look]))
  const key: LineLook[] = [...kinds.values()]
  const late = lines.some(({ daysLate }) => daysLate !== null)
  return (
    <>
      <StateKey
        label={say(locale, 'key')}
        states={[
          ...key.filter(({ kind }) => kind !== 'late'),
          ...(late ? [{ kind: 'late' as const, text: say(locale, 'late') }] : []),
        ]}
      />
      <TileMap
        label={say(locale, 'mapTitle')}
        tiles={looks.flatMap(({ line, look }) => {
          const tile = tiles.find(({ code }) => code === line.code)
          return tile
            ? [
                {
                  name: line.name,
                  row: tile.row,
                  column: tile.column,
                  href: `#k-${line.code}`,
                  state: look,
                  late: line.daysLate === null ? undefined : say(locale, 'late'),
                  own: page.viewer?.roles.some(
                    ({ role, partyCode }) => role === 'party-contact' && partyCode === line.code,
                  ),
                },
              ]
            : []
        })}
      />
    </>
  )
}

const Entry = ({ page, judgement, lines, circulation }: BoardProps) => {
  const { locale } = page
  const parties = lines.filter(({ standing }) => standing !== 'not-party').length
  const missing = judgement.state === 'in-force' ? judgement.open : judgement.missing
  return (
    <Surface title={entryTitle(locale, judgement)} marked>
      <p>
        {judgement.state === 'rule-not-stated'
          ? say(locale, 'ruleNotStatedLead')
          : ruleText(locale, circulation.rule, parties)}
      </p>
      {judgement.state === 'not-yet' && !judgement.possible && <p>{say(locale, 'impossible')}</p>}
      {judgement.state !== 'rule-not-stated' && missing.length > 0 && (
        <p>{say(locale, judgement.state === 'in-force' ? 'stillOpen' : 'missing')}</p>
      )}
      <ul>{missingItems(locale, missing, lines)}</ul>
    </Surface>
  )
}

function entryTitle(locale: Locale, judgement: EntryJudgement): string {
  if (judgement.state === 'in-force') {
    return say(locale, 'inForce', longDay(locale, judgement.from))
  }
  if (judgement.state === 'rule-not-stated') return say(locale, 'ruleNotStated')
  return judgement.waitsFor && judgement.missing.length === 0
    ? say(locale, 'waitsForDay', longDay(locale, judgement.waitsFor))
    : say(locale, 'notYet')
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
  const waiting = silent.filter((each) => !late.includes(each) && !unknown.includes(each))
  const rest = missing.filter(({ why }) => why !== 'no-answer')
  return [
    late.length > 0 && (
      <li>
        <b>{say(locale, 'countLateSilent', late.length)}</b> {names(late)}
      </li>
    ),
    waiting.length > 0 && (
      <li>
        <b>{say(locale, 'countWaiting', waiting.length)}</b> {names(waiting)}
      </li>
    ),
    ...rest.map((each) => (
      <li>
        <b>{lineOf(each)?.name}:</b> {hindranceText[each.why satisfies HindranceCode][locale]}
      </li>
    )),
    unknown.length > 0 && (
      <li>
        <b>{say(locale, 'countUnknown', unknown.length)}</b>
      </li>
    ),
  ].filter(Boolean)
}

const About = ({ page, slug, number, circulation, lines, facts }: BoardProps) => {
  const { locale } = page
  const parties = lines.filter(({ standing }) => standing !== 'not-party').length
  const own = `/${page.community.key}/avtaler/${slug}`
  return (
    <Surface title={say(locale, 'about')}>
      <Facts
        facts={[
          {
            term: say(locale, 'deadline'),
            detail: circulation.deadline
              ? longDay(locale, circulation.deadline)
              : say(locale, 'noDeadline'),
          },
          {
            term: say(locale, 'entryIntoForce'),
            detail: ruleText(locale, circulation.rule, parties),
          },
          {
            term: say(locale, 'decidedBy'),
            detail: bodyText[circulation.decidingBody][locale],
          },
          {
            term: say(locale, 'reviewBy'),
            detail: circulation.reviewDay
              ? say(locale, 'by', longDay(locale, circulation.reviewDay))
              : say(locale, 'notKnown'),
          },
        ]}
      />
      <Buttons>
        <ButtonLink
          href={number === null ? own : `${own}?versjon=${facts.number}`}
          weight="secondary"
        >
          {say(locale, 'text')}
        </ButtonLink>
      </Buttons>
    </Surface>
  )
}

const Steps = ({ page, slug, lines, circulation }: BoardProps) => {
  const { locale } = page
  const own = `/${page.community.key}/avtaler/${slug}`
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
      isOwn={({ code }) =>
        page.may('register-own-treatment', code) && !page.may('register-any-treatment')
      }
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
        ...bodiesOf(lines).map((body) => ({
          label: bodyText[body][locale],
          step: true,
          isEmpty: ({ steps }: BoardLine) => !steps.some((step) => step.body === body),
          cell: (line: BoardLine) => {
            const step = line.steps.find((each) => each.body === body)
            if (!step) {
              return (
                <span class="gf-muted">
                  {say(locale, isPastDeciding(line, body) ? 'notNeeded' : nothing)}
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
        {
          label: say(locale, 'lacks'),
          isEmpty: ({ needs }: BoardLine) => needs.length === 0,
          cell: ({ needs, daysLate }) =>
            needs.length === 0 ? (
              <span class="gf-muted">{say(locale, 'nothing')}</span>
            ) : (
              [
                ...needs.map((need) => needText[need][locale]),
                ...(daysLate === null ? [] : [say(locale, 'daysLate', daysLate)]),
              ].join(', ')
            ),
        },
      ]}
    />
  )
}

/** Has a lower body decided, so that this one need not? */
const isPastDeciding = (line: BoardLine, body: TreatingBody): boolean =>
  line.deciding !== null && treatingBodies.indexOf(body) > treatingBodies.indexOf(line.decidingBody)
