import type { Day } from '../../../kernel/day.model.ts'
import type { Holder } from '../holder.model.ts'
import type { ContactLine, LineRefusal, ReadLine } from './list-line.model.ts'

/** What of a holder a sheet can change. */
export const sheetParts = ['kind', 'name', 'email', 'phone', 'from', 'until'] as const
export type SheetPart = (typeof sheetParts)[number]

/** A holder as it is to stand. */
export type Wanted = Pick<Holder, 'kind' | 'name' | 'email' | 'phone' | 'from' | 'until'>

/** A holder that a line says something new of. */
export type Change = {
  read: ReadLine
  holder: Holder
  wanted: Wanted
  parts: readonly SheetPart[]
}

/** What becomes of a line. */
export type Outcome =
  | { state: 'new'; read: ReadLine; wanted: Wanted }
  | ({ state: 'changed' } & Change)
  /** Among what changes is the day that it ends on. */
  | ({ state: 'ended' } & Change)
  | { state: 'same'; read: ReadLine; holder: Holder }
  /** The same as another line, which is taken instead. */
  | { state: 'again'; read: ReadLine }
  | { state: 'refused'; line: ContactLine; refusals: readonly LineRefusal[] }

/** A vacancy that was told, with the name of its place, and the first day that it is none. */
export type Filled = { holder: Holder; place: string; until: Day }

/** What a sheet comes to, in the order of its lines. */
export type Comparison = {
  outcomes: readonly Outcome[]
  /** Vacancies that were told, and end because somebody comes. */
  filled: readonly Filled[]
  /** How many hold something now, or are told to be missing, and are not in the sheet. */
  untouched: number
}
