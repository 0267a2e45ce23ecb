import { room as access } from './modules/access/room.ts'
import { room as agreements } from './modules/agreements/room.ts'
import { room as approvals } from './modules/approvals/room.ts'
import { room as bodies } from './modules/bodies/room.ts'
import { room as cases } from './modules/cases/room.ts'
import { room as costs } from './modules/costs/room.ts'
import { room as desk } from './modules/desk/room.ts'
import { room as directory } from './modules/directory/room.ts'
import { room as journal } from './modules/journal/room.ts'
import { room as papers } from './modules/papers/room.ts'
import { room as parties } from './modules/parties/room.ts'
import { room as publication } from './modules/publication/room.ts'
import { room as rounds } from './modules/rounds/room.ts'
import { bring } from './platform/bring.ts'

/** The rooms of the house in their order: each sees only those before it. */
export const rooms = [
  journal,
  parties,
  access,
  directory,
  desk,
  rounds,
  bodies,
  agreements,
  cases,
  papers,
  approvals,
  costs,
  publication,
] as const

/** What they bring to it. */
export const brought = bring(rooms)
