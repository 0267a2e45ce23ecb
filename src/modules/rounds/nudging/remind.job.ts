import { lastHouseAddress } from '../../../platform/house-address.ts'
import type { JobHouse } from '../../../platform/room.ts'
import { type ComposeNudge, remindAllDue } from './remind-due.command.ts'

/** Reminds those who have not answered, on the days that their rounds say, if the house sends mail. */
export const remindJob =
  ({ db, owner, settings, clock }: JobHouse, compose: ComposeNudge) =>
  async (): Promise<void> => {
    const house = settings.publicUrl ?? (await lastHouseAddress(owner))
    if (settings.smtpUrl === null || house === null) return
    await remindAllDue(db, { at: clock(), house, compose })
  }
