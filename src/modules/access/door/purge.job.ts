import type { JobHouse } from '../../../platform/room.ts'
import { clearDoor } from './purge.command.ts'

/** Clears the door every quarter of an hour. */
export const purgeDoorJob =
  ({ db, clock }: JobHouse) =>
  (): Promise<void> =>
    clearDoor(db, clock())
