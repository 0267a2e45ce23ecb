import type { Child } from 'hono/jsx'
import type { Day } from '../../../kernel/day.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { ButtonLink, Buttons, type FieldError } from '../../../ui/form.tsx'
import { Surface } from '../../../ui/layout.tsx'
import type { Reminder, VersionStanding } from '../../agreements/index.ts'
import type { CountedNudge, PartyReach, PressingReach } from '../../rounds/index.ts'
import type { BoardLine, Circulation } from '../board.model.ts'
import { hindranceText } from '../board-codes.text.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import type { EntryJudgement, Hindrance } from '../entry.model.ts'
import { entryTitle, ruleText, sayEntry } from '../look/entry.text.ts'
import type { AgainOutcome } from '../mail/mail-reach.model.ts'
import { sayNudge } from '../mail/nudge.text.ts'
import type { PutVersion } from '../versions/put-version.model.ts'

/** A deed that leads to the board; `count`: how many answers were entered. */
export type BoardDone =
  | { kind: 'nudged' | 'seen' | 'put-forward' | 'deadline-moved' }
  | { kind: 'answered'; count: number }

export type BoardProps = {
  page: CommunityPage
  slug: string
  facts: CirculationFacts
  /** All that have been put forward of the document. */
  versions: readonly PutVersion[]
  circulation: Circulation
  lines: readonly BoardLine[]
  judgement: EntryJudgement
  /** Where the version stands on the day, beside the others. */
  standing: VersionStanding
  /** The version that holds until this one does. */
  holds: { number: number; untilEach: boolean } | null
  reminders: readonly Reminder[]
  /** The purringer that count. */
  nudges: readonly CountedNudge[]
  /** How far the last mails to each party came, for those who send them. */
  reaches: readonly PartyReach[]
  unreached: readonly PartyReach[]
  pressing: PressingReach
  sendsMail: boolean
  /** What came of sending a mail again. */
  again: AgainOutcome | null
  /** How many answers can still be entered. */
  awaited: number
  /** Is an answer still to be given by the deadline? */
  isDue: boolean
  /** The parties that may be nudged today. */
  nudgeable: readonly string[]
  /** Those whose answers the secretariat has not seen; nobody where another reads. */
  unseen: readonly BoardLine[]
  /** The parties that something is told of which nobody has confirmed, for those who may confirm it. */
  reported: readonly string[]
  /** What the reader has just done. */
  done: BoardDone | null
  /** Was the version withdrawn on the day shown? Then nothing is asked of anyone. */
  isWithdrawn: boolean
  tiles: readonly { code: string; row: number; column: number }[]
  /** The day that the board is shown as of, and whether somebody asked for it. */
  day: Day
  asked: boolean
  /** What was typed for the day, and what is wrong with it. */
  typedDay: string
  dayErrors: readonly FieldError[]
}

/** When the agreement takes effect, or what is missing. */
export const Entry = ({
  page,
  slug,
  facts,
  judgement,
  lines,
  circulation,
  standing,
  nudgeable,
}: BoardProps) => {
  const { locale } = page
  const parties = lines.filter(({ standing }) => standing !== 'not-party').length
  if (facts.withdrawnOn) return null
  const title = entryTitle(locale, judgement, standing)
  if (standing.phase === 'replaced') {
    return (
      <Surface title={title} marked>
        <p>
          <a href={page.to('board', { slug }, { versjon: standing.by })}>
            {sayEntry(locale, 'replacedBy', standing.by)}
          </a>
        </p>
      </Surface>
    )
  }
  const missing = judgement.state === 'in-force' ? judgement.open : judgement.missing
  return (
    <Surface title={title} marked>
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
      <ul>{missingItems(locale, judgement.state, missing, lines)}</ul>
      {page.may('put-forward') && nudgeable.length > 0 && (
        <Buttons>
          <ButtonLink
            href={page.to('nudge', { slug }, { til: 'alle' })}
            weight={lines.some(({ daysLate }) => daysLate !== null) ? 'primary' : 'secondary'}
          >
            {sayNudge(locale, 'nudgeAll')}
          </ButtonLink>
        </Buttons>
      )}
    </Surface>
  )
}

function missingItems(
  locale: Locale,
  state: EntryJudgement['state'],
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
        <b>{lineOf(each)?.name}:</b>{' '}
        {state === 'for-each' && each.why === 'rejected'
          ? sayEntry(locale, 'rejectedAlone')
          : hindranceText[each.why][locale]}
      </li>
    )),
    unknown.length > 0 && (
      <li>
        <b>{sayEntry(locale, 'countUnknown', unknown.length)}</b>
      </li>
    ),
  ].filter(Boolean)
}
