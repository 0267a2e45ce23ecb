import type { Hono } from 'hono'
import type { RawBuilder } from 'kysely'
import type { AddressBook } from '../kernel/address.model.ts'
import type { Day, Instant } from '../kernel/day.model.ts'
import type { DeedRows } from '../kernel/deed.model.ts'
import type { DeskWords, ToldWaiting } from '../kernel/desk.model.ts'
import type { Drill } from '../kernel/drill.model.ts'
import type { Guides } from '../kernel/guide.model.ts'
import type { JournalWords } from '../kernel/journal.model.ts'
import type { Menu } from '../kernel/menu.model.ts'
import type { CommunityPage, NewsLine } from '../kernel/page.model.ts'
import type { Db, Question, Tx } from './db.ts'
import type { Env } from './env.ts'
import type { DB } from './schema.ts'
import type { SealedTable, Unsealed } from './sealed-table.ts'
import type { SessionLength, Settings } from './settings.ts'
import type { SigningKey } from './signing-key.ts'
import type { TextColumns } from './text-column.ts'

/** What a room brings to the house. */
export type Room = {
  /** The folder that it has among the rooms. */
  name: string
  /** Its parts in their order: each sees those before it, and what lies flat in the room. */
  parts: readonly string[]
  /** Its tables: its own SQL reads them, and that of later rooms. */
  tables?: readonly (keyof DB)[]
  /** Its addresses by name. */
  addresses?: AddressBook
  /** The guides that tell of its pages. */
  guides?: Guides
  /** What may be done in it, and by whom. */
  deeds: DeedRows
  /** What the journal tells of it. */
  journalWords?: JournalWords
  /** What the journal finds in its tables. */
  journalParts?: JournalParts
  /** What Min side tells of what waits in it. */
  deskWords?: DeskWords
  /** All that waits in it on a day, found without what deeds have written of that, so that the two can be held together. */
  waiting?(tx: Tx, communityId: string, today: Day): Promise<readonly ToldWaiting[]>
  /** What of it is open in a body, and must have a home before the body ends. */
  openInBody?: OpenInBody
  /** Where the menu leads to in it. */
  menu?: Menu
  routes?(house: HouseParts): Hono<Env>
  jobs?: readonly RoomJob[]
  exercise?: RoomExercise
  /** What people write in its tables, and how it is removed. */
  textColumns?: TextColumns
  /** Its tables that an exercise keeps when it is cleared. */
  keptInExercise?: readonly string[]
  /** Its tables, or columns of them, that no entry of the journal seals, and why. */
  unsealed?: Unsealed
  /** Works out by its rules what a former edition left undone in a community, and nothing where nothing is left. */
  catchUp?(owner: Db, communityId: string, by: CatchingUp): Promise<void>
  /** Puts what the room has of the sample into a community of it. The transaction must be scoped to the community. */
  sample?(tx: Tx, community: SampledCommunity, at: Instant): Promise<void>
  /** The pages of it that the bench weighs: one of each sort that everyone may read, as the sample holds it. */
  benchPages?: readonly BenchPage[]
  /** Every form of it, as its people fill it in: what `./godfot attack` tries it with. */
  drills?: readonly Drill[]
  /** What it hands to rooms before it. */
  gifts?: Partial<Gifts>
}

/** What a room hands to another that stands before it, and so cannot ask for it; the taker says its shape. */
// biome-ignore lint/suspicious/noEmptyInterface: what stands in it is brought by the rooms.
export interface Gifts {}

/** What the journal finds in the tables of a later room, as parts of SQL that tell no more than their reader may see. */
export type JournalParts = {
  /** What codes in entries are called: rows with `sort`, `code` and `name`. */
  names?(communityId: string): RawBuilder<unknown>
  /**
   * What entries can be asked for by: rows with `thing`, and each `subject` that its entries have; one of the rows of a
   * thing has its `title`, and the others null.
   */
  things?(communityId: string): RawBuilder<unknown>
}

/** How the house was started. */
export type HouseSettings = {
  sendsMail: boolean
  /** May one choose whom to be: on a trial on one's own machine, or wherever a flag at the start says so? */
  demonstration: boolean | 'by-flag'
  sessionLasts: SessionLength
}

/** What the routes of a room may use of the rest of the house. */
export type HouseParts = {
  settings: HouseSettings
  gifts: Gifts
  journalWords: Required<JournalWords>
  journalParts: readonly JournalParts[]
  deskWords: DeskWords
  exercise: readonly RoomExercise[]
  openInBody: readonly OpenInBody[]
  /** The tables whose rows the journal seals. */
  sealed: readonly SealedTable[]
}

/** Something that is open in a body: what it is called, and the code that its way takes. */
export type OpenThing = { title: string; at: string }

/** What of a room is open in a body, as its reader may know of it. */
export type OpenInBody = {
  question(communityId: string, body: string): Question<OpenThing>
  /** What is told of one, with the way to where it gets a home. */
  lineOf(page: CommunityPage, of: OpenThing, body: string): NewsLine
}

/** What a room has in an exercise: taken away, and put back as it was from the start. */
export type RoomExercise = {
  clear(tx: Tx): Promise<void>
  fill(tx: Tx, community: { id: string; key: string }, at: Instant): Promise<void>
}

/** A page that the bench weighs; its name stays the same from version to version. */
export type BenchPage = { name: `page-${string}`; label: string; path: string }

/** What a room catches up with. */
export type CatchingUp = { at: Instant; sealed: readonly SealedTable[] }

/** Work that the calendar asks for. */
export type RoomJob = {
  name: string
  /** When, as a crontab says it. */
  when: string
  open(house: JobHouse): () => Promise<void>
}

/** What a job works with; the owner may do what no request may. */
export type JobHouse = {
  db: Db
  owner: Db
  settings: Settings
  signingKey: SigningKey
  clock: () => Instant
  addresses: AddressBook
  deskWords: DeskWords
}

/** A community of the sample. */
export type SampledCommunity = { id: string; key: string; exercise: boolean }
