import type { ContactFunction } from '../function.model.ts'
import type { Holding } from '../holder.model.ts'
import type { Place, Side } from '../place.model.ts'

/** A function at a place, and how it stands there. It is looked for where it is missed when nobody has it. */
export type Line = {
  function: ContactFunction
  place: Place
  holding: Holding
  isLookedFor: boolean
}

/** How many of the functions that are looked for are held, where the reader sees all. */
export type Tally = { lookedFor: number; held: number }

/** How one function stands at the places shown. */
export type Summary = Tally & {
  vacantAt: readonly string[]
  unknownAt: readonly string[]
  /** The sides of which only what is shared with the reader is shown. */
  sharedOnly: readonly Side[]
  /** How many addresses there are to write to. */
  reached: number
}

/** What is missing, where the reader sees all. */
export type Lacking = {
  vacant: readonly Line[]
  unknown: readonly Line[]
  doubtful: readonly Line[]
}

/** What the reader searches for; empty where nothing is asked. */
export type Wanted = { text: string; functionKey: string; region: string }

/** The municipalities by the functions that are looked for there, each row with a cell for each function. */
export type Matrix = {
  functions: readonly ContactFunction[]
  rows: readonly { place: Place; holdings: readonly Holding[] }[]
}

/** What a place lacks of what is looked for there. */
export type Gap = {
  place: Place
  vacant: readonly ContactFunction[]
  unknown: readonly ContactFunction[]
  doubtful: readonly ContactFunction[]
  /** How many cannot be told of, since they are not shared with the reader. */
  hidden: number
  lookedFor: number
}

/** How many functions a place lacks, as far as the reader may know. */
export const lackedBy = ({ vacant, unknown }: Gap): number => vacant.length + unknown.length
