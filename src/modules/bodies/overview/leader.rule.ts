import type { Day } from '../../../kernel/day.model.ts'
import type { Body } from '../body.model.ts'
import { type Leadership, leadershipOn } from '../leadership.model.ts'
import { type BodyFacts, lineOf, type SeatLine } from '../lived.rule.ts'
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
