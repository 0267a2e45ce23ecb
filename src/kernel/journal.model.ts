import type { Locale, Named } from './words.model.ts'

/** What is ever written down as done; each room adds its own beside the words of it. */
// biome-ignore lint/suspicious/noEmptyInterface: what stands in it is brought by the rooms.
export interface JournalDeeds {}

/** A deed as the journal names it, in the past: `treatment-registered`. */
export type JournalDeed = keyof JournalDeeds

/** What a deed or a verdict can rest on: a clause, a rule, a decision; each room adds its own beside the words of it. */
// biome-ignore lint/suspicious/noEmptyInterface: what stands in it is brought by the rooms.
export interface Bases {}

/** A basis by its code: `party-decision`. */
export type Basis = keyof Bases

/** What the journal needs to tell what was done: all of it has words in every language. */
export type JournalWords = {
  /** What was done, by its deed. */
  deeds: Readonly<Record<string, Named>>
  /** What a deed rested on, by its code; also what former editions wrote. */
  bases: Readonly<Record<string, Named>>
  /** What the facts are called that entries tell, by their name in them. */
  facts: Readonly<Record<string, Named>>
  /** What a code in an entry is called; null for a code of something else. */
  word?(locale: Locale, code: string): string | null
}
