import type { Day } from '../../../kernel/day.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { FieldError } from '../../../ui/form.tsx'
import type { HoldsBeside, Reminder, VersionStanding } from '../../agreements/index.ts'
import type { CountedNudge, PartyReach, PressingReach } from '../../rounds/index.ts'
import type { BoardLine, Circulation } from '../board.model.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import type { EntryJudgement } from '../entry.model.ts'
import type { AgainOutcome } from '../mail/mail-reach.model.ts'
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
  /** The other versions that hold for some. */
  holds: readonly HoldsBeside[]
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
  /** How many have not answered, as it stood that day. */
  unanswered: number
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
  /** Was it not put forward yet that day? */
  isBefore: boolean
  /** The number of the version that was put forward then instead. */
  outThen: number | null
  tiles: readonly { code: string; row: number; column: number }[]
  /** The day that the board is shown as of, and whether somebody asked for it. */
  day: Day
  asked: boolean
  /** What was typed for the day, and what is wrong with it. */
  typedDay: string
  dayErrors: readonly FieldError[]
}
