import type { Day } from '../../../kernel/day.model.ts'
import type { Form } from '../../../kernel/form/form.model.ts'
import type { DailyRefusal, PartyReceivers } from '../../rounds/index.ts'
import { greetingField } from './party-mail.model.ts'

/** Whom a purring is wanted for: all that have not answered, those that are late, or one party. */
export type NudgeWish = { of: 'all' } | { of: 'late' } | { of: 'party'; code: string }

/** What is typed beside whom it is for. */
export const nudgeForm = { greeting: greetingField } as const satisfies Form

/** What tells the mails of a purring apart. */
export const nudgeKinds = ['silent', 'again', 'reported'] as const
export type NudgeKind = (typeof nudgeKinds)[number]

/** Why one party is not nudged. */
export type NudgeRefusal = 'answered-already' | 'not-a-party' | DailyRefusal | 'no-contact'

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
  /** Is something told of it by a link that nobody has confirmed? */
  isReported: boolean
  /** Why it is to treat the matter again; null where it has not answered before. */
  again: string | null
  lastOn: Day | null
  refusal: NudgeRefusal | null
}
