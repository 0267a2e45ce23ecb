import { dropOutdatedParked } from '../../../platform/file/parked-file.ts'
import type { JobHouse } from '../../../platform/room.ts'

/** Lets go of files that have waited a day for their form to be sent again. */
export const purgeParkedJob =
  ({ db, clock }: JobHouse) =>
  (): Promise<void> =>
    dropOutdatedParked(db, clock())
