import type { Day } from '../../../kernel/day.model.ts'
import type { IdentityProblem } from '../../../kernel/identity-number.rule.ts'
import type { ListLine } from '../../../kernel/list-sheet.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import type { ContactFunction } from '../function.model.ts'
import type { HolderKind } from '../holder.model.ts'
import type { PlaceRefusal } from '../naming/place-refusal.model.ts'
import type { Place } from '../place.model.ts'
import type { HolderRefusal } from '../refusal.model.ts'
import type { SheetColumn } from '../sheet/sheet-column.model.ts'

/** A line of the list by its columns. */
export type ContactLine = ListLine<SheetColumn>

/** Why a line cannot be taken as it stands. */
export type LineRefusal =
  | PlaceRefusal
  | { code: IdentityProblem }
  | { code: 'formula'; columns: readonly SheetColumn[] }
  | { code: 'function-missing' | 'nobody' | 'name-too-long' }
  | { code: 'function-unknown'; typed: string }
  | { code: 'cell'; column: SheetColumn; problem: ReadingProblem | HolderRefusal }
  /** The rule of one list refuses it, for those who hold the function at the time. */
  | { code: 'judged'; problem: HolderRefusal; others: readonly Beside[] }
  /** The same person or mailbox stands otherwise on other lines. */
  | { code: 'told-twice'; lines: readonly number[] }
  /** More lines than can be meant are about the same. */
  | { code: 'told-often' }

/** Another who holds the same function there: in the list already, or on a line of the sheet. */
export type Beside = { name: string; line: number | null }

/** What a line says. What it leaves open is null: it changes nothing of one who is in the list. */
export type ReadLine = {
  line: number
  place: Place
  function: ContactFunction
  kind: HolderKind
  name: string | null
  email: string | null
  phone: string | null
  from: Day | null
  /** The first day that it is not held. */
  until: Day | null
}
