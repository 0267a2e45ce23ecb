import type { ListedRound } from '../../rounds/index.ts'
import type { Asking } from './asking.model.ts'

/** A round that asked for names, with the round as the reader may know of it. */
export type AskedRound = { asking: Asking; round: ListedRound }

/** The rounds that asked for names to a body, as far as the reader may know of them. */
export const askingsOf = (
  read: { askings: readonly Asking[]; asking: readonly ListedRound[] },
  body: string,
): AskedRound[] =>
  read.askings
    .filter((asking) => asking.body === body)
    .flatMap((asking) => {
      const round = read.asking.find(({ id }) => id === asking.round)
      return round ? [{ asking, round }] : []
    })
