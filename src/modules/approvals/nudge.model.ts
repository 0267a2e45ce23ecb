import type { Day } from '../../kernel/day.model.ts'

/** Whom a purring is wanted for: all that have not answered, those that are late, or one party. */
export type NudgeWish = { of: 'all' } | { of: 'late' } | { of: 'party'; code: string }

/** Somebody who answers for a party, with the code that the role was given for. */
export type Contact = { personId: string; name: string; email: string; partyCode: string | null }

/** That a party was reminded on a day. */
export type NudgeRow = { partyCode: string; on: Day }

/** Why one party is not reminded. */
export type NudgeRefusal = 'answered-already' | 'not-a-party' | 'nudged-today' | 'no-contact'

/** Why nobody is. */
export type NudgeHindrance =
  | 'version-not-out'
  | 'told-by-sources'
  | 'mail-not-set-up'
  | 'nobody-to-nudge'

/** One party that was asked for: who is told, or why nobody is. */
export type NudgeLine = {
  code: string
  name: string
  daysLate: number | null
  contacts: readonly Contact[]
  lastOn: Day | null
  refusal: NudgeRefusal | null
}

/** What a purring tells its party. */
export type NudgeFacts = {
  code: string
  name: string
  title: string
  deadline: Day | null
  isLate: boolean
}

/** The languages that a mail to a municipality is written in. */
export const nudgeLanguages = ['nb', 'nn'] as const
export type NudgeLanguage = (typeof nudgeLanguages)[number]
