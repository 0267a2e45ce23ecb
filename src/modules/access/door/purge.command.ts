import type { Instant } from '../../../kernel/day.model.ts'
import { addMinutes } from '../../../platform/clock.ts'
import { type Db, inTransaction } from '../../../platform/db.ts'
import { deleteOutdated } from './sign-in.store.ts'

const daysKnown = 365

/** Clears away what the door kept and no longer needs: what ended, what ran out, and browsers not seen for a year. */
export const clearDoor = (db: Db, at: Instant): Promise<void> =>
  inTransaction(db, (tx) =>
    deleteOutdated(tx, {
      at,
      codesBefore: addMinutes(at, -60),
      browsersBefore: addMinutes(at, -daysKnown * 24 * 60),
    }),
  )
