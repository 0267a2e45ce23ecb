import type { Form, Typed } from './form/form.model.ts'
import type { IdentityProblem } from './identity-number.rule.ts'
import type { SheetCell, SheetLimits } from './sheet.model.ts'

/** The columns that a list has as a sheet. A sheet that comes in may have them in any order, and be without some. */
export type ListColumns<Column extends string> = {
  /** In the order that our own sheets have them. */
  order: readonly Column[]
  /** What stands above each, the same in all languages, so that a sheet can come back whoever took it out. */
  heads: Readonly<Record<Column, string>>
  /** As wide as they are in a spreadsheet, in letters. */
  widths: Readonly<Record<Column, number>>
  /** What people call them, the surest first; written together and in small letters. */
  names: Readonly<Record<Column, readonly string[]>>
  /** Those without which no line says anything, where these are found. */
  missing(found: ReadonlySet<Column>): readonly Column[]
}

/** A line of a sheet by its columns. What was the number of a person is not in it, and is told. */
export type ListLine<Column extends string> = {
  /** As Excel counts it. */
  line: number
  cells: Readonly<Record<Column, SheetCell>>
  identity: IdentityProblem | null
}

/** A line as it is handed out. */
export type ListCells<Column extends string> = Readonly<Record<Column, string>>

/** Why no list is found in a sheet. */
export type HeadProblem<Column extends string> =
  | { code: 'columns-missing'; missing: readonly Column[]; found: readonly string[] }
  | { code: 'no-lines' }

/** The lines below the names of the columns; `notRead` are the columns that mean nothing here. */
export type HeadRead<Column extends string> =
  | { ok: true; lines: readonly ListLine<Column>[]; notRead: readonly string[] }
  | { ok: false; problem: HeadProblem<Column> }

/** Text that came as a list: pasted in, or read from a file before. */
export const listForm = {
  /** What is pasted. */
  lim: { kind: 'own' },
  /** The lines that can be taken, as they were read. */
  linjer: { kind: 'own' },
  /** Those that cannot, to be mended. */
  feil: { kind: 'own' },
} as const satisfies Form
export type TypedList = Typed<typeof listForm>

/** The most lines of a sheet, that of the columns' names among them. */
export const listLimits: SheetLimits = { mostLines: 5_001, mostColumns: 60 }

/** The most letters that travel between the preview and the deed. */
export const mostListLetters = 1_500_000

/** So many lines of each kind are shown in a preview; more are not looked through by anyone. */
export const mostLinesShown = 300
