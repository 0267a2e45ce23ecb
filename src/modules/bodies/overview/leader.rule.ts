import { addDays, type Day } from '../../../kernel/day.model.ts'
import type { Body } from '../body.model.ts'
import { type Leadership, leadershipOn } from '../leadership.model.ts'
import { type BodyFacts, lineOf, type SeatLine, soonDays } from '../lived.rule.ts'
import type { Seat } from '../seat.model.ts'

/** Who leads a body on a day, and in other periods. */
export type ShownLeaders = {
  now: Leadership | null
  /** How the seats of those stand on the day, by their ids. */
  lines: ReadonlyMap<string, SeatLine>
  others: readonly Leadership[]
  /** All seats of the body, those that have ended among them. */
  seats: readonly Seat[]
}

/** Who leads a body on a day, and in other periods, the last first. Hand it what has `lived`. */
export function leadersOn(
  { seats: all, holders, leaderships }: BodyFacts & { leaderships: readonly Leadership[] },
  { key }: Pick<Body, 'key'>,
  on: Day,
): ShownLeaders {
  const seats = all.filter((seat) => seat.body === key)
  const now = leadershipOn(leaderships, key, on)
  const of = seats.filter(({ id }) => id === now?.chair || id === now?.deputy)
  return {
    now,
    seats,
    lines: new Map(of.map((seat) => [seat.id, lineOf(seat, holders, on)])),
    others: leaderships.filter((each) => each.body === key && each.id !== now?.id).toReversed(),
  }
}

/** Days that nobody is known to lead; `last` is null where nobody is to lead after them. */
export type Unled = { first: Day; last: Day | null }

/**
 * The first days, on a day or after it, that nobody leads a body after some who did: until others begin, or soon, where no others
 * are known. Null where there are none while the body is there.
 */
export function unledFrom(
  leaderships: readonly Leadership[],
  { key, until: ended }: Pick<Body, 'key' | 'until'>,
  on: Day,
): Unled | null {
  const own = leaderships.filter(({ body }) => body === key)
  const ends = own.flatMap(({ until }) => until ?? []).sort()
  for (const first of ends) {
    if (ended !== null && ended <= first) return null
    if (leadershipOn(own, key, first) !== null) continue
    const [next] = own.flatMap(({ from }) => (from !== null && first < from ? [from] : [])).sort()
    if (next === undefined) return first <= addDays(on, soonDays) ? { first, last: null } : null
    if (on < next) return { first, last: addDays(next, -1) }
  }
  return null
}
