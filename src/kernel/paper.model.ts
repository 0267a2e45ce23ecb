import type { TextBlock } from './text-tree.model.ts'
import type { Locale } from './words.model.ts'

/** A part of a paper that is handed out as page, Word file and PDF alike. */
export type PaperBlock =
  | { kind: 'text'; blocks: readonly TextBlock[] }
  | { kind: 'facts'; facts: readonly { term: string; detail: string }[] }
  /** A sum, the last row the answer. */
  | { kind: 'sums'; rows: readonly { term: string; amount: string }[] }
  /** A place that the receiver fills in; the text says with what. */
  | { kind: 'fill'; text: string }
  /** A line to sign on for each. */
  | { kind: 'signatures'; place: string; by: readonly string[] }

export type Paper = {
  locale: Locale
  title: string
  /** Said at the top of every page where what stands there is made up for practice. */
  mark: string | null
  blocks: readonly PaperBlock[]
}

/** What of a text paper cannot show as the page does. */
export type PaperLacks = {
  /** Signs that no font of a PDF has. */
  signs: readonly string[]
  /** Addresses of pictures. */
  images: readonly string[]
  /** Links that lead somewhere only from the page, by their words. */
  links: readonly string[]
  /** How many columns each table has that is wider than a sheet holds well. */
  wideTables: readonly number[]
}
