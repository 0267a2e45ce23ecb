import type { TextPlaces } from './text-place.rule.ts'
import type { TextBlock } from './text-tree.model.ts'
import type { Locale } from './words.model.ts'

/**
 * A text as it was typed, read only where the paper is set. Papers that hold the same text share the one `text`.
 * `givesTitle`: a heading of the first level that it begins with is the paper's own title.
 */
export type TypedText = {
  text: { typed: string }
  places: TextPlaces
  givesTitle: boolean
}

/** A part of a paper that is handed out as page, Word file and PDF alike. */
export type PaperBlock =
  | { kind: 'text'; blocks: readonly TextBlock[] }
  | ({ kind: 'typed' } & TypedText)
  | { kind: 'facts'; facts: readonly { term: string; detail: string }[] }
  /** A sum, the last row the answer. */
  | { kind: 'sums'; rows: readonly { term: string; amount: string }[] }
  /** A place that the receiver fills in; the text says with what. */
  | { kind: 'fill'; text: string }
  /** A line to sign on for each. */
  | { kind: 'signatures'; place: string; by: readonly string[] }

/** A part that needs no more reading. */
export type ReadBlock = Exclude<PaperBlock, { kind: 'typed' }>

export type Paper<Block extends PaperBlock = ReadBlock> = {
  locale: Locale
  title: string
  /** Said at the top of every page where what stands there is made up for practice. */
  mark: string | null
  blocks: readonly Block[]
}

/** A paper as it is ordered: its texts may be read later, where it is set. */
export type OrderedPaper = Paper<PaperBlock>

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

/** Why a paper could not be set: it took too much memory, too long, or has something that no paper can hold. */
export const paperProblems = ['too-large', 'too-slow', 'not-settable'] as const
export type PaperProblem = (typeof paperProblems)[number]
