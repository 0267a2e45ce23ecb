import type { Day } from '../../../kernel/day.model.ts'
import type { DailyRefusal } from '../mail/counted-nudge.model.ts'
import type { PartyReceivers } from '../mail/receiver.model.ts'

/** Whom a purring is wanted for: all that have not answered, those that are late, or one of them. */
export type NudgeWish = { of: 'all' } | { of: 'late' } | { of: 'place'; place: string }

/** Why one is not nudged. */
export type NudgeRefusal = 'answered-already' | DailyRefusal | 'no-contact'

/** Why nobody is. */
export type NudgeHindrance = 'not-open' | 'mail-not-set-up' | 'nobody-to-nudge'

/** One that was asked for: who is told, or why nobody is. */
export type NudgeLine = PartyReceivers & {
  code: string
  name: string
  isLate: boolean
  lastOn: Day | null
  refusal: NudgeRefusal | null
}
