import type { Form, Typed } from '../../../kernel/form/form.model.ts'
import type { ContactFunction } from '../function.model.ts'
import type { Holder } from '../holder.model.ts'
import type { Place } from '../place.model.ts'

/** Text that came as a list: pasted in, or read from a file before. */
export const importForm = {
  /** What is pasted. */
  lim: { kind: 'own' },
  /** The lines that can be taken, as they were read. */
  linjer: { kind: 'own' },
  /** Those that cannot, to be mended. */
  feil: { kind: 'own' },
} as const satisfies Form
export type TypedImport = Typed<typeof importForm>

/** The most lines of a sheet, that of the columns' names among them. */
export const sheetLimits = { mostLines: 5_001, mostColumns: 60 } as const

/** The most letters that travel between the preview and the deed. */
export const mostLetters = 1_500_000

/** What an import stands over: all who are in the list, what they can hold, and where. */
export type ImportRead = {
  holders: readonly Omit<Holder, 'source'>[]
  functions: readonly ContactFunction[]
  places: readonly Place[]
}
