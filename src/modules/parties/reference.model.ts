import type { Day } from '../../kernel/day.model.ts'
import type { Locale } from '../../kernel/words.model.ts'

/** Rows of reference data as lines of words, all from one source. */
export type ReferenceRows = { source: string; rows: string }

/**
 * How sure a source is: A is exact and checked against another, B is one good public source,
 * C is generally known and not verified.
 */
export type Confidence = 'A' | 'B' | 'C'

/** Where a fact comes from. `edition` is the source's own date or version, as it writes it. */
export type Source = {
  key: string
  publisher: string
  /** As the source itself has it, in Norwegian. */
  title: string
  /** Our own words in its place, where the source is our own judgement. */
  ownTitle: Record<Locale, string> | null
  /** What a reader should know of it. */
  note: Record<Locale, string> | null
  address: string | null
  edition: string | null
  retrieved: Day
  confidence: Confidence
  /** Where it stands, when it is not among the registers. */
  place?: string
}

/** The words of each line, empty lines left out. */
export const linesOf = ({ rows }: ReferenceRows): string[][] =>
  rows
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(' '))
