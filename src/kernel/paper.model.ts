import type { Locale } from './words.model.ts'

/** A part of a paper that is handed out as page, Word file and PDF alike. */
export type PaperBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: readonly string[]; ordered: boolean }
  | { kind: 'facts'; facts: readonly { term: string; detail: string }[] }
  /** A sum, the last row the answer. */
  | { kind: 'sums'; rows: readonly { term: string; amount: string }[] }
  /** A place that the receiver fills in; the text says with what. */
  | { kind: 'fill'; text: string }
  | { kind: 'quote'; text: string }
  | { kind: 'markdown'; text: string }
  /** A line to sign on for each. */
  | { kind: 'signatures'; place: string; by: readonly string[] }

export type Paper = {
  locale: Locale
  title: string
  /** Said at the top of every page where what stands there is made up for practice. */
  mark: string | null
  blocks: readonly PaperBlock[]
}
