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

/** How many of the parties must have adopted. A share counts upwards: half of 25 is 13, and two thirds of 15 are 10. */
export function neededParties(rule: CountedRule, parties: number): number {
  if (rule.kind === 'all') return parties
  if (rule.kind === 'number') return rule.parties
  return Math.ceil((parties * rule.percent) / 100 - nothing)
}

/** What a part of a party that is no part of one may come to: a fraction such as 2/3 has no end in per cent. */
const nothing = 1e-9

/** The fraction that a share in per cent is of; null where four decimals hold it, or it is of none below a thousandth. */
export function fractionOf(percent: number): { numerator: number; denominator: number } | null {
  if (Math.abs(percent * 10_000 - Math.round(percent * 10_000)) < nothing) return null
  for (let denominator = 3; denominator < 1_000; denominator += 1) {
    const numerator = Math.round((percent * denominator) / 100)
    if (Math.abs((100 * numerator) / denominator - percent) < nothing) {
      return { numerator, denominator }
    }
  }
  return null
}
