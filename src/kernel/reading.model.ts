import type { Day } from './day.model.ts'
import type { TextSizeProblem } from './text-size.rule.ts'

/** What a figure in a field counts. */
export type NumberUnit = 'kroner' | 'percent' | 'count' | 'amount'

/** Why what was typed cannot be taken as it stands, with what a person needs to put it right. */
export type ReadingProblem =
  | { code: 'empty' }
  /** What was typed is the number of a person, or can be, and is not repeated. */
  | { code: 'identity-number' | 'identity-or-account' }
  /** One that begins in the field, and goes on in another. */
  | { code: 'divided-identity-number' }
  | { code: 'too-long'; longest: number }
  | { code: TextSizeProblem }
  /** None was chosen, or something that is not on the list. */
  | { code: 'unknown-choice' }
  /** What was chosen is not in the community now. */
  | { code: 'not-here' }
  /** A link with a user name or password before the name of the site is not repeated. */
  | { code: 'not-a-link' | 'link-with-sign-in' }
  | { code: 'not-a-number' | 'wrong-groups'; typed: string; unit: NumberUnit }
  /** Each reading is exact, with a point before its decimals: `33.333` and `33333`. */
  | { code: 'two-numbers'; typed: string; unit: NumberUnit; readings: readonly string[] }
  /** The other reading has more decimals than the field holds. */
  | {
      code: 'thousands-or-too-fine'
      typed: string
      unit: NumberUnit
      readings: readonly string[]
      decimals: number
    }
  /** Kroner for each of something else than the field asks for. */
  | { code: 'per-other'; typed: string; per: 'inhabitant' | 'municipality' | null }
  | { code: 'too-many-decimals'; typed: string; decimals: number }
  | { code: 'number-outside'; typed: string; unit: NumberUnit; least: number; most: number }
  | { code: 'not-a-day' | 'day-without-year'; typed: string }
  /** `last` is the last day of the month; null where there is no such month. */
  | { code: 'no-such-day'; typed: string; last: Day | null }
  | { code: 'other-weekday' | 'month-first'; typed: string; meant: Day }
  | { code: 'two-days'; typed: string; readings: readonly Day[] }
  | { code: 'day-outside'; typed: string; earliest: Day; latest: Day; meant: Day | null }
  /** `meant` is the one year that it can be; null where there is none, or more. */
  | { code: 'not-a-year'; typed: string; meant: number | null }
  | { code: 'year-outside'; typed: string; earliest: number; latest: number }
  | { code: 'not-an-address' | 'words-beside-address'; typed: string }
  | { code: 'several-addresses' | 'address-group' | 'letters-before-at' }
  /** The domain has letters of two scripts side by side, which look alike and are not. */
  | { code: 'letters-of-many-scripts' }
  | { code: 'not-an-organisation-number' | 'wrong-check-digit'; typed: string }
  | { code: 'not-nine-digits'; digits: number }
  | { code: 'name-unknown'; typed: string }
  | { code: 'several-names' | 'name-of-other-days'; typed: string; names: readonly string[] }

/** What was typed as the value that it means, or why it has none. */
export type Reading<Value> = { ok: true; value: Value } | { ok: false; problem: ReadingProblem }

export const taken = <Value>(value: Value) => ({ ok: true, value }) as const

export const unread = (problem: ReadingProblem) => ({ ok: false, problem }) as const
