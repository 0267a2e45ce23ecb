import { type DeedRows, everyonesDeeds } from './kernel/deed.model.ts'
import type { JournalWords } from './kernel/journal.model.ts'
import type { MenuPlace } from './kernel/menu.model.ts'
import { room as access } from './modules/access/room.ts'
import { room as agreements } from './modules/agreements/room.ts'
import { room as approvals } from './modules/approvals/room.ts'
import { room as costs } from './modules/costs/room.ts'
import { room as journal } from './modules/journal/room.ts'
import { room as parties } from './modules/parties/room.ts'
import { room as publication } from './modules/publication/room.ts'
import type { Gifts, Room } from './platform/room.ts'

/** The rooms of the house in their order: each sees only those before it. */
export const rooms = [journal, parties, access, agreements, approvals, costs, publication] as const

/** Who may do what, in every room. */
export const deedRows: DeedRows = Object.assign(
  {},
  everyonesDeeds,
  ...rooms.map(({ deeds }) => deeds),
)

const told: readonly JournalWords[] = rooms.flatMap((room: Room) => room.journalWords ?? [])

/** What the journal tells, of every room. */
export const journalWords: Required<JournalWords> = {
  deeds: Object.assign({}, ...told.map(({ deeds }) => deeds)),
  facts: Object.assign({}, ...told.map(({ facts }) => facts)),
  word: (locale, code) => {
    for (const { word } of told) {
      const found = word?.(locale, code)
      if (found) return found
    }
    return null
  },
}

/** The places of the menu by name, in their order. */
export const menu: readonly (readonly [string, MenuPlace])[] = rooms
  .flatMap((room: Room) => Object.entries(room.menu ?? {}))
  .toSorted(([, one], [, other]) => one.rank - other.rank)

/** What rooms hand to those before them: whatever a room takes, another gives. */
export const gifts: Gifts = Object.assign({}, ...rooms.map((room: Room) => room.gifts)) as Given
type Given = Together<(typeof rooms)[number] extends infer R ? GiftsOf<R> : never>
type GiftsOf<R> = R extends { gifts: infer G } ? G : never
type Together<U> = (U extends unknown ? (each: U) => void : never) extends (all: infer I) => void
  ? I
  : never

/** What the rooms have in an exercise. */
export const exercise = rooms.flatMap((room: Room) => room.exercise ?? [])

/** What the calendar asks the rooms for. */
export const jobs = rooms.flatMap((room: Room) => room.jobs ?? [])
