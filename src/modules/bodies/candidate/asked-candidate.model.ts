import type { Day } from '../../../kernel/day.model.ts'

/** Somebody who is proposed and was asked whether they stand, and what they said to it. */
export type AskedCandidate = {
  id: string
  /** Who proposed them. */
  place: string
  /** A member, or whoever stands in first. */
  rank: 0 | 1
  /** The ids of the seats that they may get by it. */
  seats: readonly string[]
  /** Who was asked, as the answer named them then. */
  name: string
  email: string
  askedOn: Day
  /** Do they stand? Null while they have not said. */
  stands: boolean | null
  saidOn: Day | null
  ownName: string | null
  ownFunction: string | null
  ownWords: string | null
}

/** One with the last mail to them and its link; null where none was sent, as in an exercise. */
export type WrittenCandidate = AskedCandidate & {
  mailId: string | null
  sentOn: Day | null
  isRevoked: boolean
}

/** How long a link opens its form. Source: Godfot's own rule: an appointment takes weeks, and a mail is not to open anything for ever. */
export const daysOpen = 90

/** Why a link opens nothing any longer. */
export type StandRefusal = 'revoked' | 'expired' | 'no-longer-proposed'
