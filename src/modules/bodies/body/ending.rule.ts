import { addDays, type Day } from '../../../kernel/day.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import type { Body } from '../body.model.ts'
import { type BodyFacts, lived, overlaps, type SeatLine, seatsOn } from '../lived.rule.ts'
import type { Seat } from '../seat.model.ts'
import { type BodyEndProblems, endBodyForm, type TypedBodyEnd } from './body-form.model.ts'

type EndVerdict = { ok: true; until: Day } | { ok: false; problems: BodyEndProblems }

/**
 * May a body be ended this way? What is open in it must have a home first, and so must the bodies under it that go on.
 * Where seats are held then, it is asked whether they end with it.
 */
export function judgeBodyEnd(
  body: Body,
  typed: TypedBodyEnd,
  /** `isOpen`: is anything open in it? */
  { facts, isOpen, today }: { facts: BodyFacts; isOpen: boolean; today: Day },
): EndVerdict {
  const read = readFields(endBodyForm, typed)
  if (!read.ok) return { ok: false, problems: read.problems }
  const last = read.values.til ?? addDays(today, -1)
  if (body.from !== null && last < addDays(body.from, -1)) {
    return { ok: false, problems: { til: 'ends-before-it-begins' } }
  }
  const until = addDays(last, 1)
  if (isOpen) return { ok: false, problems: { til: 'open-in-body' } }
  if (under(body, until, facts.bodies).length > 0) {
    return { ok: false, problems: { til: 'bodies-under' } }
  }
  const goesOn = { ...facts, bodies: facts.bodies.filter(({ key }) => key !== body.key) }
  return !read.values.plasser && isHeldFrom(until, body, goesOn)
    ? { ok: false, problems: { plasser: 'seats-held' } }
    : { ok: true, until }
}

/** Has anybody a seat of the body on a day or later, where the body itself had no end? */
function isHeldFrom(day: Day, { key }: Body, facts: BodyFacts): boolean {
  const { seats, holders } = lived(facts)
  const after = { from: day, until: null }
  return seats.some(
    (seat) =>
      seat.body === key &&
      overlaps(seat, after) &&
      holders.some((holder) => holder.seat === seat.id && overlaps(holder, after)),
  )
}

/** The bodies under one that are there on a day or later. */
const under = ({ key }: Body, day: Day, bodies: readonly Body[]): Body[] =>
  bodies.filter(({ parent, until }) => parent === key && (until === null || until > day))

/** What goes with a body that ends today, and the bodies that must be moved from under it. */
export type EndsWith = {
  seats: readonly SeatLine[]
  followers: readonly { seat: Seat; body: Body }[]
  under: readonly Body[]
}

/** The seats of a body as they stand on a day, those of other bodies that follow them, and the bodies under it. */
export function endsWith(body: Body, facts: BodyFacts, on: Day): EndsWith {
  const seen = lived(facts)
  const own = new Set(seen.seats.filter((seat) => seat.body === body.key).map(({ id }) => id))
  return {
    seats: seatsOn(seen, body.key, on),
    followers: seen.seats.flatMap((seat) => {
      const follower = facts.bodies.find(({ key }) => key === seat.body)
      const isThere = seat.until === null || seat.until > on
      return follower && isThere && seat.follows !== null && own.has(seat.follows)
        ? [{ seat, body: follower }]
        : []
    }),
    under: under(body, on, facts.bodies),
  }
}
