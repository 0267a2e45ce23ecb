import { type Body, shortName } from '../body.model.ts'
import { type BodyFacts, holdersOf, overlaps, type Period } from '../lived.rule.ts'
import { likeness } from '../look/likeness.rule.ts'
import type { Seat } from '../seat.model.ts'

/** The seats that one of a body can follow: those of other bodies that follow none themselves; a new seat is null. */
const followable = (seats: readonly Seat[], body: string, own: Seat | null): Seat[] =>
  seats.filter((seat) => seat.follows === null && seat.body !== body && seat.id !== own?.id)

/** What a seat of a body is judged beside when it follows another, or is followed. Hand it what has `lived`. */
export const following = ({ seats, holders }: BodyFacts, body: string, own: Seat | null) => ({
  followable: followable(seats, body, own),
  followers: seats.filter(({ follows }) => own !== null && follows === own.id),
  /** Does anybody who has a seat then have a place in the body at the same time? */
  sitsAlready: (seat: Seat, then: Period): boolean => {
    const others = seats.filter((each) => each.body === body && each.id !== own?.id)
    const there = others.flatMap((each) => holdersOf(each, holders))
    return holdersOf(seat, holders).some(
      (one) =>
        overlaps(one, then) &&
        there.some(
          (other) =>
            overlaps(one, other) && ['sure', 'by-name'].includes(likeness(one, other) ?? ''),
        ),
    )
  },
})

/** The seats that one of a body can follow, named with their bodies. */
export function followableIn(
  { bodies, seats }: BodyFacts,
  body: string,
  own: Seat | null,
): { value: string; label: string }[] {
  const nameOf = new Map(bodies.map((each) => [each.key, shortName(each)]))
  return followable(seats, body, own).map((seat) => ({
    value: seat.id,
    label: `${nameOf.get(seat.body)}: ${seat.label}`,
  }))
}

/** The seat that one follows, with its body; null where it follows none that is known. */
export function followedIn(
  { bodies, seats }: BodyFacts,
  { follows }: Seat,
): { seat: Seat; body: Body } | null {
  const seat = seats.find(({ id }) => id === follows)
  const body = bodies.find(({ key }) => key === seat?.body)
  return seat && body ? { seat, body } : null
}
