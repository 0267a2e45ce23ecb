import type { DeedRows } from '../kernel/deed.model.ts'
import type { JournalWords } from '../kernel/journal.model.ts'
import type { Menu } from '../kernel/menu.model.ts'

/** What a room brings to the house. */
export type Room = {
  /** The folder that it has among the rooms. */
  name: string
  /** Its parts in their order: each sees those before it, and what lies flat in the room. */
  parts: readonly string[]
  /** What may be done in it, and by whom. */
  deeds: DeedRows
  /** What the journal tells of it. */
  journalWords?: JournalWords
  /** Where the menu leads to in it. */
  menu?: Menu
}
