import type { JobHouse } from '../../../platform/room.ts'
import { registers } from './refresh.model.ts'
import { refreshReference } from './refresh-reference.command.ts'

/** Fetches every register anew when the calendar says so; how it went is written down. */
export const refreshJob =
  ({ owner, settings: addresses, clock }: JobHouse) =>
  async (): Promise<void> => {
    await refreshReference(owner, { registers, addresses, clock })
  }
