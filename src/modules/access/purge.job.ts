import type { Instant } from '../../kernel/day.model.ts'
import type { Db } from '../../platform/db.ts'
import { clearDoor } from './purge.command.ts'

/** Clears the door every quarter of an hour. */
export const purgeDoorJob = (db: Db, clock: () => Instant) => (): Promise<void> =>
  clearDoor(db, clock())
