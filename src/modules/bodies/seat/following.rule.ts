import { type Body, shortName } from '../body.model.ts'
import type { BodyFacts } from '../lived.rule.ts'
import type { Seat } from '../seat.model.ts'

/** The seats that a seat can follow, which follow none themselves, and whether another follows it; null is a new one. */
export const following = (
  seats: readonly Seat[],
  own: Pick<Seat, 'id'> | null,
): { followable: string[]; isFollowed: boolean } => ({
  followable: seats
    .filter(({ id, follows }) => follows === null && id !== own?.id)
    .map(({ id }) => id),
  isFollowed: seats.some(({ follows }) => own !== null && follows === own.id),
})

/** The seats that one can follow, named with their bodies. */
export function followableIn(
  { bodies, seats }: BodyFacts,
  own: Seat | null,
): { value: string; label: string }[] {
  const { followable } = following(seats, own)
  const nameOf = new Map(bodies.map((body) => [body.key, shortName(body)]))
  return seats
    .filter(({ id }) => followable.includes(id))
    .map(({ id, body, label }) => ({ value: id, label: `${nameOf.get(body)}: ${label}` }))
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
