import { addDays, type Day, isWithin } from '../../kernel/day.model.ts'
import type { Body } from './body.model.ts'
import type { Seat } from './seat.model.ts'
import type { Holding, SeatHolder } from './seat-holder.model.ts'

export type BodyFacts = {
  bodies: readonly Body[]
  seats: readonly Seat[]
  holders: readonly SeatHolder[]
}

/** A period whose end is the first day that it is not; null is open. */
export type Period = { from: Day | null; until: Day | null }

/** Have the two a day in common? */
export const overlaps = (one: Period, other: Period): boolean =>
  (one.until === null || other.from === null || other.from < one.until) &&
  (other.until === null || one.from === null || one.from < other.until) &&
  !isEmpty(one) &&
  !isEmpty(other)

/** Does it begin before the other, or after its end, or end before it begins? What is not known is nowhere outside. */
export const isOutside = (of: Period, around: Period): boolean =>
  (of.from !== null && around.from !== null && of.from < around.from) ||
  (of.from !== null && around.until !== null && around.until <= of.from) ||
  (of.until !== null && around.from !== null && of.until <= around.from)

/** A seat as it is there with its body: from the later of the two days, where both are known. */
export const seatIn = (seat: Seat, { from }: Pick<Body, 'from'>): Seat =>
  from !== null && (seat.from === null || seat.from < from) ? { ...seat, from } : seat

const isEmpty = ({ from, until }: Period): boolean =>
  from !== null && until !== null && until <= from

/**
 * The same with a seat ended with its body, and whoever had it with the seat: neither is changed by that where it is kept.
 * Whoever was to begin later is not there.
 */
export function lived({ bodies, seats, holders }: BodyFacts): BodyFacts {
  const ofBody = new Map(bodies.map(({ key, until }) => [key, until]))
  const ended = seats.map((seat) => endingWith(seat, ofBody.get(seat.body)))
  const ofSeat = new Map(ended.map(({ id, until }) => [id, until]))
  return {
    bodies,
    seats: ended,
    holders: holders.flatMap((holder) => {
      const seen = endingWith(holder, ofSeat.get(holder.seat))
      return seen !== holder && isEmpty(seen) ? [] : [seen]
    }),
  }
}

const endingWith = <Of extends Period>(of: Of, until: Day | null | undefined): Of =>
  until != null && (of.until === null || until < of.until) ? { ...of, until } : of

/** A seat of a body as it is kept, and as it lived; null where there is none. */
export function findSeat<Facts extends BodyFacts>(
  facts: Facts,
  of: { body: string; seat: string },
): { facts: Facts; seen: Facts; body: Body; kept: Seat; seat: Seat } | null {
  const body = facts.bodies.find(({ key }) => key === of.body)
  const kept = facts.seats.find(({ id, body: key }) => id === of.seat && key === of.body)
  const seen = { ...facts, ...lived(facts) }
  const seat = seen.seats.find(({ id }) => id === kept?.id)
  return body && kept && seat ? { facts, seen, body, kept, seat } : null
}

/** A seat as it stands on a day. */
export type SeatLine = {
  seat: Seat
  holding: Holding
  substitutes: readonly SeatHolder[]
  /** Those who are known to begin later, in any rank, the first first. */
  coming: readonly SeatHolder[]
}

/** The seats of a body on a day, in their order, with who has them. Hand it what has `lived`. */
export const seatsOn = ({ seats, holders }: BodyFacts, body: string, on: Day): SeatLine[] =>
  seats
    .filter((seat) => seat.body === body && isWithin(on, seat.from, seat.until))
    .map((seat) => lineOf(seat, holders, on))

/** The same of the members' seats alone. */
export const membersOn = (facts: BodyFacts, body: string, on: Day): SeatLine[] =>
  seatsOn(facts, body, on).filter(isMembers)

/** Is it a member's seat, and not the secretary's? */
export const isMembers = ({ seat }: Pick<SeatLine, 'seat'>): boolean => seat.rights !== 'secretary'

/** Those who have or have had a seat, or stood in there: of one that follows another, those of that one while it does. */
export const holdersOf = (seat: Seat, all: readonly SeatHolder[]): SeatHolder[] =>
  seat.follows === null
    ? all.filter((holder) => holder.seat === seat.id)
    : all.flatMap((holder) => (holder.seat === seat.follows ? during(seat, holder) : []))

/** Somebody for as long as they have a place by a seat that follows theirs; nobody where they never had. */
function during(seat: Seat, holder: SeatHolder): SeatHolder[] {
  if (!overlaps(seat, holder)) return []
  const from =
    [seat.from, holder.from]
      .flatMap((day) => day ?? [])
      .sort()
      .at(-1) ?? null
  const [until = null] = [seat.until, holder.until].flatMap((day) => day ?? []).sort()
  return [{ ...holder, from, until }]
}

/** Those who have or have had a place in a body, also by a seat that follows another. */
export const placedIn = (body: string, { seats, holders }: BodyFacts): SeatHolder[] =>
  seats.filter((seat) => seat.body === body).flatMap((seat) => holdersOf(seat, holders))

/** Those who have or have had another place in a body where a seat follows this one, while it does. */
export const placedWhereFollowed = (seat: string, facts: BodyFacts): SeatHolder[] =>
  facts.seats
    .filter(({ follows }) => follows === seat)
    .flatMap((follower) =>
      placedIn(follower.body, facts)
        .filter((holder) => holder.seat !== seat)
        .flatMap((holder) => during(follower, holder)),
    )

/** How one seat stands on a day. */
export function lineOf(seat: Seat, all: readonly SeatHolder[], on: Day): SeatLine {
  const own = holdersOf(seat, all)
  const now = own.filter(({ from, until }) => isWithin(on, from, until))
  return {
    seat,
    holding: holdingOf(
      own.filter(({ rank }) => rank === 0),
      on,
    ),
    substitutes: now.filter(({ rank }) => rank > 0).toSorted((a, b) => a.rank - b.rank),
    coming: own
      .flatMap((holder) =>
        holder.from !== null && holder.from > on ? [[holder.from, holder] as const] : [],
      )
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([, holder]) => holder),
  }
}

function holdingOf(holders: readonly SeatHolder[], on: Day): Holding {
  const now = holders.filter(({ from, until }) => isWithin(on, from, until))
  if (now.length > 0) return { state: 'held', holders: now }
  const since = holders
    .flatMap(({ until }) => (until !== null && until <= on ? [until] : []))
    .sort()
    .at(-1)
  return since === undefined ? { state: 'unknown' } : { state: 'vacant', since }
}

/** The seats that nobody has on a day, though somebody had them before. */
export const vacantOn = (lines: readonly SeatLine[]): SeatLine[] =>
  lines.filter(({ holding }) => holding.state === 'vacant')

/** As many days ahead an end is told. */
export const soonDays = 60

/** A seat whose last known holder has it until a day that comes soon. */
export type Ending = { seat: Seat; last: Day }

/** The seats that are soon to be nobody's: those whose term ends within so many days, with nobody to follow. */
export const endingSoon = (facts: BodyFacts, lines: readonly SeatLine[], on: Day): Ending[] =>
  lines.flatMap(({ seat, holding }) => {
    if (holding.state !== 'held') return []
    const last = lastDayOf(seat, facts.holders)
    return last !== null && on <= last && last <= addDays(on, soonDays) ? [{ seat, last }] : []
  })

/**
 * The last day that somebody is known to have a seat that goes on after it; null where that has no end, is the seat's own
 * end, or was never known.
 */
export function lastDayOf(seat: Seat, holders: readonly SeatHolder[]): Day | null {
  const own = holdersOf(seat, holders).filter(({ rank }) => rank === 0)
  const ends = own.map(({ until }) => until)
  if (ends.length === 0 || ends.includes(null)) return null
  const until = ends
    .flatMap((each) => each ?? [])
    .sort()
    .at(-1)
  if (until === undefined || (seat.until !== null && seat.until <= until)) return null
  return addDays(until, -1)
}

/** How many seats of each side take part in what is decided. */
export function decidingSides(lines: readonly SeatLine[]): { municipal: number; trust: number } {
  const deciding = lines.filter(({ seat }) => seat.rights === 'decide')
  const count = (side: Seat['side']) => deciding.filter(({ seat }) => seat.side === side).length
  return { municipal: count('municipal'), trust: count('trust') }
}
