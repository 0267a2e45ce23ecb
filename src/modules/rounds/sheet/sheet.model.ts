import type { Day } from '../../../kernel/day.model.ts'
import type { signs } from '../result/shown-value.model.ts'
import type { Hundredths } from '../value.model.ts'

type SignText = (typeof signs)[keyof typeof signs]

/** What a file says of where it is from. */
export type SheetPlace = {
  title: string
  community: { name: string; exercise: boolean }
  on: Day
}

/** A cell of a result that is taken along. A sign is a value of its own, never an empty cell or 0. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'count'; count: number }
  | { kind: 'amount'; amount: Hundredths }
  | { kind: 'sign'; sign: SignText }
  | { kind: 'none' }

export type SheetTable = {
  name: string
  head: readonly string[]
  rows: readonly (readonly Cell[])[]
}

/** A question as it is printed: what the answers come to, and each party's. */
export type PrintedQuestion = {
  heading: string
  summary: readonly { what: string; value: string; of: string }[]
  answers: readonly { party: string; value: string }[]
}

/** A result as files are made of it, in the words of one language. */
export type ResultSheet = {
  title: string
  community: string
  /** Said on every export of an exercise. */
  exercise: string | null
  /** Said where it holds what is hidden from others. */
  warning: string | null
  answers: SheetTable
  totals: SheetTable
  definitions: { name: string; rows: readonly { term: string; detail: string }[] }
  printed: readonly PrintedQuestion[]
}

export const textCell = (text: string): Cell => ({ kind: 'text', text })
export const countCell = (count: number): Cell => ({ kind: 'count', count })
export const amountCell = (amount: Hundredths): Cell => ({ kind: 'amount', amount })
export const noCell: Cell = { kind: 'none' }
