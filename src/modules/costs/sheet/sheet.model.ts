import type { Ore } from '../../../kernel/money.model.ts'

/** One cell of an exported table. Unknown is a value of its own, never an empty cell or 0. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'count'; count: number }
  | { kind: 'kroner'; amount: Ore }
  | { kind: 'unknown' }
  | { kind: 'none' }

/** A share list as a table to take along, in the words of one language. */
export type Sheet = {
  title: string
  place: string
  /** What it is for, which year, how it stands and is shared, and what it rests on. */
  facts: readonly { term: string; detail: string }[]
  /** Said on every export of an exercise; null for what is real. */
  exercise: string | null
  head: readonly string[]
  rows: readonly (readonly Cell[])[]
  total: readonly Cell[]
  unknown: string
}

export const textCell = (text: string): Cell => ({ kind: 'text', text })
export const countCell = (count: number | null): Cell =>
  count === null ? { kind: 'unknown' } : { kind: 'count', count }
export const kronerCell = (amount: Ore | null): Cell =>
  amount === null ? { kind: 'unknown' } : { kind: 'kroner', amount }
export const noCell: Cell = { kind: 'none' }
