import type { Day } from '../../../kernel/day.model.ts'
import type { PartyReceivers } from '../../rounds/index.ts'
import type { NudgeRow } from '../circulation-row.model.ts'

/** Whom a purring is wanted for: all that have not answered, those that are late, or one party. */
export type NudgeWish = { of: 'all' } | { of: 'late' } | { of: 'party'; code: string }

/** One that counts: has it reached anyone, or is it still under way to all? In an exercise the deed itself is enough. */
export type CountedNudge = NudgeRow & { hasArrived: boolean }

/** How a party stands with its purringer: the day the last one arrived, and whether one is under way. */
export type Nudged = { lastOn: Day | null; isUnderWay: boolean }

/** Why one party is not nudged. */
export type NudgeRefusal =
  | 'answered-already'
  | 'not-a-party'
  | 'nudged-today'
  | 'nudge-under-way'
  | 'no-contact'

/** Why nobody is. */
export type NudgeHindrance =
  | 'version-not-out'
  | 'told-by-sources'
  | 'mail-not-set-up'
  | 'nobody-to-nudge'

/** One party that was asked for: who is told, or why nobody is. */
export type NudgeLine = PartyReceivers & {
  code: string
  name: string
  daysLate: number | null
  lastOn: Day | null
  refusal: NudgeRefusal | null
}
