import { type OwnHouse, openOwnHouse } from './own-house.ts'

/** A house as a part of the attack has it, until it is closed. */
export type LentHouse = OwnHouse & {
  /** Has every drill been done in it, to its end? */
  drilled: { isWhole: boolean }
}

export type Lender = {
  /** A house of its own for whoever asks. */
  open(): Promise<LentHouse>
  /** The same house for all who ask, one after another, each told only of the faults of its own time. */
  share(): Promise<LentHouse>
  /** Closes what was shared. */
  close(): Promise<void>
}

export function lendHouses(): Lender {
  let shared: Promise<LentHouse> | null = null
  const open = async () => ({ ...(await openOwnHouse()), drilled: { isWhole: false } })
  return {
    open,
    share: async () => {
      shared ??= open()
      const house = await shared
      const former = house.faults().length
      return { ...house, faults: () => house.faults().slice(former), close: async () => {} }
    },
    close: async () => (await shared)?.close(),
  }
}
