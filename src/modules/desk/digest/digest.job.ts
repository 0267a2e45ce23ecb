import { lastHouseAddress } from '../../../platform/house-address.ts'
import type { JobHouse } from '../../../platform/room.ts'
import type { DigestWords } from './digest.model.ts'
import { sendDigests } from './send-digests.command.ts'

/** Mails what waits to those who have asked for it, if the house sends mail. */
export const digestJob =
  (
    { owner, settings, signingKey, clock, addresses, deskWords: words }: JobHouse,
    say: DigestWords,
  ) =>
  async (): Promise<void> => {
    const house = await lastHouseAddress(owner)
    if (settings.smtpUrl === null || house === null) return
    await sendDigests(owner, { at: clock(), house, addresses, words, say, signingKey })
  }
