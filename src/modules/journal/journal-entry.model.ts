import type { Instant } from '../../kernel/day.model.ts'
import type { FieldName, Form, Problems, Typed } from '../../kernel/form/form.model.ts'
import type { Basis, JournalDeed } from '../../kernel/journal.model.ts'

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
  deed: JournalDeed
  /** What it was done to: a kind and an identifier, `treatment:0190…`. */
  subject: string
  /** The person who did it; null when the calendar or the command line did. */
  by: string | null
  at: Instant
  /** What it rests on. */
  basis: Basis
  details: Json
}

/** A link of a community's chain. Hashes are hexadecimal SHA-256. */
export type JournalEntry = Omit<DeedDone, 'details' | 'deed' | 'basis'> & {
  /** As it was written; an older version of the product may have known other deeds. */
  deed: string
  /** As it was written; former editions wrote other words, or none. */
  basis: string | null
  number: number
  detailsHash: string
  /** Of the rows that it seals; null where it seals none, or is older than the seals. */
  sealsHash: string | null
  previousHash: string
  hash: string
}

/** A row as an entry seals it: its table, its key in the community, and its salted hash; null where it was taken away. */
export type Seal = readonly [table: string, key: string, hash: string | null]

/** An entry with what it told; `removed` when the text was lawfully taken away. */
export type ToldEntry = JournalEntry & {
  told: Told
  seals: readonly Seal[]
  /** Does its instant stand as finely as it was written, and no finer? */
  isExact: boolean
}
export type Told =
  | { state: 'kept'; salt: string; details: Json }
  /** `by`: what was done when it was taken away, of the entry that seals that; null where none does. */
  | { state: 'removed'; by: string | null }
  | { state: 'missing' }
  /** It stands otherwise than anything that is written down. */
  | { state: 'altered' }

/** Makes the hexadecimal SHA-256 of a text. */
export type Hash = (text: string) => string

export const firstPreviousHash = '0'.repeat(64)

/** One thing that an entry told: what it is called in the entry, and the values it had. */
export type ToldFact = { key: string; values: (string | number | boolean)[] }

/** An entry as a page shows it. */
export type JournalRow = {
  number: number
  at: Instant
  deed: string
  hash: string
  /** The lock as a signed head has it. */
  lockInHead: string
  /** Of the entry before. */
  previousHash: string
  /** May the reader see what it tells of? Else subject, basis, who and what was told are not here. */
  isSeen: boolean
  subject: string | null
  basis: string | null
  by: string | null
  told: ToldFact[]
  removedAt: Instant | null
}

/** A removal that one person has asked for and another must approve. */
export type OpenRemoval = {
  id: string
  subject: string
  reason: string
  askedBy: string
  askedByName: string
  askedAt: Instant
  /** Is there another who can approve it? */
  othersSee: boolean
}

/** What can be wrong with a link. */
export type ChainFault =
  | 'entry-missing'
  | 'link-broken'
  | 'entry-altered'
  | 'details-altered'
  | 'details-missing'
  | 'details-removed-unseen'
  | 'seals-altered'
  | 'outside-chain'
  | 'frame-gone'
  | 'frame-unreadable'

/** Whether a chain is whole, with its last hash; or where it breaks first. */
export type ChainVerdict =
  | {
      ok: true
      entries: number
      /** Entries whose text was lawfully taken away. */
      removed: number
      /** Entries that tell that somebody was forgotten. */
      forgotten: number
      /** Entries from before any sealed rows. */
      unsealed: number
      head: string
    }
  | { ok: false; number: number; code: ChainFault }

/** What can be wrong with a row that is held against the journal. */
export type RowFault =
  | 'row-altered'
  | 'row-missing'
  | 'row-added'
  | 'row-untold'
  | 'seal-altered'
  | 'file-altered'
  | 'table-rebuilt'
  | 'name-taken'
  | 'function-replaced'
  | 'setting-made'
  | 'program-rows-altered'
  | 'catalogue-unreadable'

/** A row that is not as the journal has it. */
export type StrayRow = {
  table: string
  key: string
  code: RowFault
  /** The entry that sealed the row last, where one did. */
  sealedIn?: number | null
}

/** How the rows of a community stand to its journal. */
export type RowsVerdict = {
  /** How many were held against it, files among them. */
  rows: number
  files: number
  /** The first of those that are not as they should be, and how many they are. */
  strays: readonly StrayRow[]
  strayCount: number
}

/** A community's journal, and what it seals. */
export type JournalVerdict = { chain: ChainVerdict; rows: RowsVerdict }

/** Why no entry is named by what was typed. */
export type EntryProblem = 'number-missing' | 'not-a-number' | 'several-numbers' | 'no-such-entry'

/** What is wrong with what is asked for of the journal, beside how each field is written. */
export type FilterProblem = EntryProblem | 'period-turned' | 'too-many'

/** The most entries that a file is made of. */
export const mostInFile = 10_000

/** A text that is to go: the entry that it stands in, and why. */
export const removalForm = {
  innslag: { kind: 'own' },
  grunn: { kind: 'line', longest: 5_000 },
} as const satisfies Form
export type TypedRemoval = Typed<typeof removalForm>

/** What hinders the removal of a text, beside how its form is filled in. */
export type RemovalRefusal =
  | 'reason-missing'
  | 'nothing-to-remove'
  | 'asked-already'
  | 'same-person'
  | 'removal-unknown'

export type RemovalProblems = Problems<FieldName<typeof removalForm>, EntryProblem | RemovalRefusal>
