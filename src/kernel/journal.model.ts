import type { Deed } from './deed.model.ts'
import type { Named } from './words.model.ts'

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
  /** What the codes of a fact are called: by the name of the fact in the entry, and the code. */
  codes?: Readonly<Record<string, NamedCodes>>
  /** The facts that tell of something by the code that the community has it under, each with what sort of thing that is. */
  named?: Readonly<Record<string, NamedSort>>
  /** The facts that are lists of things with facts of their own. */
  groups?: readonly string[]
  /** The facts that are keys of the house's own, and say nothing to a reader. */
  inner?: readonly string[]
  /** What an entry can be about, by the kind of its subject: `treatment` of `treatment:0190…`. */
  subjects?: Readonly<Record<string, Named>>
  /** The kinds of subject that only whoever may do a deed reads of, also in the journal. */
  keptFor?: Readonly<Record<string, Deed>>
}

/** What codes are called. */
export type NamedCodes = Readonly<Record<string, Named>>

/** What the rooms tell the names of; a party can be told of by another place that answers for it, whose name has the sort `place`. */
export type NamedSort = 'party' | 'scheme'
