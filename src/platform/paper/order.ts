import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import type { OrderedPaper } from '../../kernel/paper.model.ts'
import { rendererMark } from './renderer-mark.ts'

/**
 * A cell of a spreadsheet, as the library takes it but for its type, which is the value's own. Where the value is
 * what other cells of its column come to, `sums` says of which rows, from 0, and it is written as a formula.
 */
export type SheetCell =
  | ({ value: string | number; sums?: RowSpan } & Readonly<
      Record<string, string | number | boolean | RowSpan | undefined>
    >)
  | null

type RowSpan = { first: number; last: number }

/** A sheet of a workbook: its rows, and how they look. */
export type OrderedSheet = {
  rows: readonly (readonly SheetCell[])[]
  look: Readonly<Record<string, unknown>>
}

/** What can be set in the process of its own: all that goes into a file, and nothing that is not in it. */
export type PaperOrder =
  /** Papers as one PDF, each on pages of its own. */
  | { kind: 'pdf'; papers: readonly OrderedPaper[] }
  | { kind: 'word'; paper: OrderedPaper }
  /** Typst markup of our own, and the facts that it prints. */
  | { kind: 'markup'; source: string; inputs: Readonly<Record<string, unknown>> }
  /** `beside`: further sheets of the same workbook, in their order. */
  | ({ kind: 'excel'; beside?: readonly OrderedSheet[] } & OrderedSheet)
  /** Whether papers can be set at all, as one PDF and the first as Word: nothing is kept of them but the answer. */
  | { kind: 'trial'; papers: readonly OrderedPaper[] }

/** An order as it is sent to the process, known by what goes into it: content, standard, fonts and renderer. */
export type PackedOrder = {
  hash: string
  bytes: Buffer
  /** The signs to be set, each text as often as it is printed. */
  weight: number
}

/** Packs an order. The same content always gives the same hash, on every machine with the same version. */
export function packOrder(order: PaperOrder): PackedOrder {
  const bytes = serialize(order)
  const hash = createHash('sha256').update(rendererMark()).update(bytes).digest('hex')
  return { hash, bytes, weight: Math.max(bytes.length, weightOf(order)) }
}

export const unpackOrder = (bytes: Uint8Array): PaperOrder => deserialize(bytes)

const weightOf = (order: PaperOrder): number => {
  const papers = 'papers' in order ? order.papers : 'paper' in order ? [order.paper] : []
  return papers
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => sum + (block.kind === 'typed' ? block.text.typed.length : 0), 0)
}
