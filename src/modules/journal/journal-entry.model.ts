import type { Instant } from '../../kernel/day.model.ts'

/** A value that JSON can hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json }

/** What is written down of a deed. `details` may hold text; the chain itself never does. */
export type DeedDone = {
  communityId: string
  /** What was done, in the past: `treatment-registered`. */
  deed: string
  /** What it was done to: a kind and an identifier, `treatment:0190…`. */
  subject: string
  /** The person who did it; null when the calendar or the command line did. */
  by: string | null
  at: Instant
  /** The clause or rule that allowed it. */
  basis: string | null
  details: Json
}

/** A link of a community's chain. Hashes are hexadecimal SHA-256. */
export type JournalEntry = Omit<DeedDone, 'details'> & {
  number: number
  detailsHash: string
  previousHash: string
  hash: string
}

/** An entry with what it told; `removed` when the text was lawfully taken away. */
export type ToldEntry = JournalEntry & { told: Told }
export type Told =
  | { state: 'kept'; salt: string; details: Json }
  | { state: 'removed'; removedAt: Instant }
  | { state: 'missing' }

/** Makes the hexadecimal SHA-256 of a text. */
export type Hash = (text: string) => string

export const firstPreviousHash = '0'.repeat(64)
