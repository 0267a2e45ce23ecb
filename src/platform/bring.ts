import type { AddressBook } from '../kernel/address.model.ts'
import { type DeedRows, type Deeds, everyonesDeeds } from '../kernel/deed.model.ts'
import type { DeskThings, DeskWords } from '../kernel/desk.model.ts'
import type { Drill } from '../kernel/drill.model.ts'
import { type GuideOf, guidesBy } from '../kernel/guide.model.ts'
import type { Bases, JournalDeeds, JournalWords, NamedCodes } from '../kernel/journal.model.ts'
import type { MenuPlace, MenuPlaces } from '../kernel/menu.model.ts'
import type {
  BenchPage,
  Gifts,
  JournalParts,
  OpenInBody,
  Room,
  RoomExercise,
  RoomJob,
} from './room.ts'
import { type SealedTable, sealedTables } from './sealed-table.ts'
import { platformKeeps, platformTextColumns, type TextColumns } from './text-column.ts'

/** What the rooms of a house bring to it together. */
export type Brought = {
  rooms: readonly Room[]
  addresses: AddressBook
  /** The guide that tells of a page. */
  guideOf: GuideOf
  /** Who may do what. */
  deedRows: DeedRows
  journalWords: Required<JournalWords>
  /** What the journal finds in their tables. */
  journalParts: readonly JournalParts[]
  /** What is told of what waits. */
  deskWords: DeskWords
  /** The places of the menu by name, in their order. */
  menu: readonly (readonly [string, MenuPlace])[]
  exercise: readonly RoomExercise[]
  /** What of them can be open in a body. */
  openInBody: readonly OpenInBody[]
  jobs: readonly RoomJob[]
  /** How all that people write is removed. */
  textColumns: TextColumns
  /** The tables of a community that an exercise keeps when it is cleared. */
  keptInExercise: readonly string[]
  /** The tables whose rows the journal seals. */
  sealed: readonly SealedTable[]
  benchPages: readonly BenchPage[]
  drills: readonly Drill[]
  /** What rooms hand to those before them. */
  gifts: Gifts
}

/** Does not compile where rooms name or take what none of them brings; the error tells which names. */
export function bring<const Rooms extends readonly Room[]>(
  rooms: Rooms & { [Name in Lacking<Rooms[number]>]: 'brought by no room' },
): Brought & { addresses: AddressesOf<Rooms> } {
  const all: readonly Room[] = rooms
  const told = all.flatMap(({ journalWords }) => journalWords ?? [])
  const menu = all.flatMap((room) => Object.entries(room.menu ?? {}))
  return {
    rooms: all,
    addresses: Object.assign({}, ...all.map(({ addresses }) => addresses)),
    guideOf: guidesBy(Object.assign({}, ...all.map(({ guides }) => guides))),
    deedRows: Object.assign({}, everyonesDeeds, ...all.map(({ deeds }) => deeds)),
    journalWords: {
      deeds: Object.assign({}, ...told.map(({ deeds }) => deeds)),
      bases: Object.assign({}, ...told.map(({ bases }) => bases)),
      facts: Object.assign({}, ...told.map(({ facts }) => facts)),
      codes: codesIn(told),
      named: Object.assign({}, ...told.map(({ named }) => named)),
      groups: told.flatMap(({ groups }) => groups ?? []),
      inner: told.flatMap(({ inner }) => inner ?? []),
      subjects: Object.assign({}, ...told.map(({ subjects }) => subjects)),
      keptFor: Object.assign({}, ...told.map(({ keptFor }) => keptFor)),
    },
    journalParts: all.flatMap(({ journalParts }) => journalParts ?? []),
    deskWords: Object.assign({}, ...all.map(({ deskWords }) => deskWords)),
    menu: menu.toSorted(([, one], [, other]) => one.rank - other.rank),
    exercise: all.flatMap(({ exercise }) => exercise ?? []),
    openInBody: all.flatMap(({ openInBody }) => openInBody ?? []),
    jobs: all.flatMap(({ jobs }) => jobs ?? []),
    textColumns: Object.assign(
      {},
      platformTextColumns,
      ...all.map(({ textColumns }) => textColumns),
    ),
    keptInExercise: [...platformKeeps, ...all.flatMap((room) => room.keptInExercise ?? [])],
    sealed: sealedTables(all),
    benchPages: all.flatMap((room) => room.benchPages ?? []),
    drills: all.flatMap((room) => room.drills ?? []),
    gifts: Object.assign({}, ...all.map(({ gifts }) => gifts)),
  }
}

/** A fact that several rooms write has the codes of each of them. */
function codesIn(told: readonly JournalWords[]): Record<string, NamedCodes> {
  const all: Record<string, NamedCodes> = {}
  for (const { codes = {} } of told)
    for (const [fact, own] of Object.entries(codes)) all[fact] = { ...own, ...all[fact] }
  return all
}

type AddressesOf<Rooms extends readonly Room[]> = Together<BookOf<Rooms[number]>>
type BookOf<R> = R extends { addresses: infer A } ? A : never

/** What the open interfaces name, and no table that is brought has. */
type Lacking<R extends Room> =
  | Exclude<keyof Deeds, keyof typeof everyonesDeeds | NamesIn<R, 'deeds'>>
  | Exclude<keyof MenuPlaces, NamesIn<R, 'menu'>>
  | Exclude<keyof DeskThings, NamesIn<R, 'deskWords'>>
  | Exclude<keyof Gifts, NamesIn<R, 'gifts'>>
  | Exclude<keyof JournalDeeds, WordedIn<R, 'deeds'>>
  | Exclude<keyof Bases, WordedIn<R, 'bases'>>
type NamesIn<R, What extends string> = R extends { [Named in What]: infer Table }
  ? keyof Table
  : never
type WordedIn<R, What extends string> = R extends { journalWords: infer Words }
  ? NamesIn<Words, What>
  : never
type Together<U> = (U extends unknown ? (each: U) => void : never) extends (all: infer I) => void
  ? I
  : never
