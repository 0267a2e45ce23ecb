import type { Period } from '../lived.rule.ts'
import type { Seat } from '../seat.model.ts'

/** Whose meetings beforehand somebody reads of, which they can let others into; `all`: sees the whole community, as the secretariat. */
export type Seen = { municipal: boolean; trust: boolean; all: boolean }

/**
 * Does a seat let whoever has it into the meetings beforehand of a side that the doer does not see, by itself or by a seat that
 * follows it? Nobody gives away a key that they do not have.
 */
export const opensUnseen = (
  seat: Pick<Seat, 'id' | 'preMeeting'>,
  seats: readonly Seat[],
  sees: Pick<Seen, 'municipal' | 'trust'>,
): boolean =>
  [seat, ...seats.filter(({ follows }) => follows === seat.id)].some(
    ({ preMeeting }) => preMeeting !== 'none' && !sees[preMeeting],
  )

/** Is somebody let in for longer than before? What is not known is open. */
export const isLonger = (now: Period, before: Period): { from: boolean; until: boolean } => ({
  from: before.from !== null && (now.from === null || now.from < before.from),
  until: before.until !== null && (now.until === null || now.until > before.until),
})
