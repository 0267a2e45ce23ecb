import type { Day } from '../../kernel/day.model.ts'

/**
 * What a row says of a municipality from its day: it is a party, its place is not settled, or it
 * is outside. A later row for the same municipality decides over an earlier one.
 */
export type Standing = 'settled' | 'unsettled' | 'outside'

/** Whether a thing happened on the day given, or is known to have happened by then. */
export type DayCertainty = 'exact' | 'at-latest'

/** One dated statement of membership, by the code in force on its first day. */
export type Membership = {
  partyCode: string
  from: Day
  certainty: DayCertainty
  until: Day | null
  standing: Standing
  source: string
}

/** Why a place in the community waits for a decision. */
export type PartyQuestion =
  /** The source itself says that the place is not settled. */
  | { kind: 'source-unsure'; source: string; day: Day }
  /** A merger joined parties with municipalities that were not parties here. */
  | { kind: 'joined-outsiders'; day: Day; into: string; parties: string[]; outsiders: string[] }
  /** A party was divided between several, and no register can divide its rights and duties. */
  | { kind: 'divided'; day: Day; from: string; into: string[] }

/** A municipality with a place in the community on a day, by the code in force that day. */
export type Party = {
  code: string
  standing: 'settled' | 'unsettled'
  /** The rows that its place comes from, its own or those of municipalities it answers for. */
  origins: Membership[]
  questions: PartyQuestion[]
}
