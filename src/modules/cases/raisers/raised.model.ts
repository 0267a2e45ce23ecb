import type { Day } from '../../../kernel/day.model.ts'
import type { Intake, RaisedSide } from '../case.model.ts'

/** How many cases somebody raised on a day, and what came of them. */
export type RaisedOn = {
  side: RaisedSide
  party: string | null
  on: Day
  intake: Intake
  cases: number
}

/** Sizes of municipalities by inhabitants, `until` not among them. Source: the survey in ijic of 2025, tables 1–3. */
export const sizes = [
  { key: 'small', from: 0, until: 5_000 },
  { key: 'middle', from: 5_000, until: 20_000 },
  { key: 'large', from: 20_000, until: null },
] as const
export type Size = (typeof sizes)[number]['key'] | 'unknown'

/** Where it is not known which region a municipality was in, or it was in none. */
export const noRegion = 'none'

/** How many were raised, in each year, and of them how many are taken in and declined; some are neither yet. */
export type Tally = {
  raised: number
  byYear: Readonly<Record<number, number>>
  accepted: number
  declined: number
}

/** What a group raised, and how many municipalities are in it at the end of the time; null where that says nothing. */
export type TalliedRow<Key extends string = string> = Tally & { key: Key; parties: number | null }

export type Tallied = {
  all: Tally
  sides: readonly TalliedRow<RaisedSide>[]
  regions: readonly TalliedRow[]
  sizes: readonly TalliedRow<Size>[]
}

export const yearsTogether = 5
