import type { Instant } from '../../kernel/day.model.ts'
import type { Db } from '../../platform/db.ts'
import { type RegisterAddresses, registers } from './refresh.model.ts'
import { refreshReference } from './refresh-reference.command.ts'

/** Fetches every register anew when the calendar says so; how it went is written down. */
export const refreshJob =
  (owner: Db, addresses: RegisterAddresses, clock: () => Instant) => async (): Promise<void> => {
    await refreshReference(owner, { registers, addresses, clock })
  }
