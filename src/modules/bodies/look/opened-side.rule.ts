import type { Seat } from '../seat.model.ts'

/** Whose meetings beforehand somebody reads of: those that they can let others into. */
export type SeenSides = { municipal: boolean; trust: boolean }

/**
 * Does a seat let whoever has it into the meetings beforehand of a side that the doer does not see, by itself or by a seat that
 * follows it? Nobody gives away a key that they do not have.
 */
export const opensUnseen = (
  seat: Pick<Seat, 'id' | 'preMeeting'>,
  seats: readonly Seat[],
  sees: SeenSides,
): boolean =>
  [seat, ...seats.filter(({ follows }) => follows === seat.id)].some(
    ({ preMeeting }) => preMeeting !== 'none' && !sees[preMeeting],
  )
