import type { Day } from '../../kernel/day.model.ts'
import type { Hinders } from './treatment.model.ts'

/**
 * When a document takes effect. `each`: for each party from its own resolution, whatever the others do. `earliest`: not before
 * that day, whoever has adopted. `not-stated`: the sources do not say, so nobody can judge it.
 */
export type EntryRule =
  | (CountedRule & { earliest?: Day | null })
  | { kind: 'each'; earliest?: Day | null }
  | { kind: 'on-day'; day: Day }
  | { kind: 'not-stated' }

/** The rules that count how many have adopted. */
export type CountedRule =
  | { kind: 'all' }
  | { kind: 'number'; parties: number }
  | { kind: 'share'; percent: number }

/** One party's answer, as the rule for entry into force sees it. */
export type EntryAnswer = {
  partyCode: string
  standing: 'party' | 'not-party' | 'unsettled'
  answer: 'adopted' | 'rejected' | 'none'
  /** Of an adoption with forbehold; null without one. */
  reservation: Hinders | null
  /** The day the answer stands from: of the resolution, or of the clarification that followed it. */
  day: Day | null
}

export type HindranceCode =
  | 'no-answer'
  | 'rejected'
  | 'reservation-hinders'
  | 'reservation-not-answered'
  | 'standing-unsettled'
  | 'day-unknown'

/** A party that is missing, and why. */
export type Hindrance = { partyCode: string; why: HindranceCode }

export type EntryJudgement =
  | { state: 'in-force'; from: Day; open: Hindrance[] }
  | {
      state: 'not-yet'
      /** How many must adopt, and how many have; the day that is waited for, if any. */
      needed: number
      adopted: number
      waitsFor: Day | null
      /** Can the rule still be met without somebody deciding anew? */
      possible: boolean
      missing: Hindrance[]
    }
  | {
      /** Some are bound and some are not; `bound` since when each of those who have adopted is, or will be. */
      state: 'for-each'
      bound: { partyCode: string; from: Day }[]
      missing: Hindrance[]
    }
  | { state: 'rule-not-stated'; adopted: number; missing: Hindrance[] }
