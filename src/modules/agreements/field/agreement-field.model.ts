import type { TextPlaces } from '../../../kernel/text-place.rule.ts'
/** The three fields of an agreement's text by the name they are written with: who it is made with, the party, and the host. */
export const fieldNames = ['avtalepart', 'kommune', 'vertskommune'] as const
export type FieldName = (typeof fieldNames)[number]

/** What each field is filled with; null where nobody knows. */
export type AgreementFields = {
  counterparty: string | null
  party: string | null
  host: string | null
}

/** A text whose known fields are signs while it is read, and what puts the names in afterwards. */
export type SignedText = {
  text: string
  places: TextPlaces
  /** The names in a piece of what was read. */
  named: (part: string) => string
  /** The names in an address, as addresses are written; null where a name would be the place it leads to. */
  address: (href: string) => string | null
}

/** Something in brackets, as it stands in a text. */
export type Mark = {
  /** Where it begins and ends, its brackets included. */
  at: number
  end: number
  family: 'square' | 'curly' | 'angle'
  opens: number
  closes: number
  /** Do its opening brackets stand together, as only a field's do? */
  tight: boolean
  content: string
  /** Does an address follow, as after the text of a link? */
  link: boolean
  isNeverClosed: boolean
}

/** A field that a text has, and what it will say there; null where nothing is chosen yet. `party` is each party's own name. */
export type FieldUse =
  | { name: 'kommune'; fill: 'each-party' }
  | { name: 'avtalepart' | 'vertskommune'; fill: string | null }

/** All that is to say of the fields of a version. */
export type TextFields = {
  used: readonly FieldUse[]
  unknown: readonly UnknownField[]
  /** Does a field stand in the title or the summary, where none is filled in? */
  misplaced: boolean
}

/** What looks like a field and is none: as it was written, on which line, and the known name that is nearest. */
export type UnknownField = { written: string; line: number; nearest: FieldName | null }
