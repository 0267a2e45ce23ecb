import type { Footing } from '../../../platform/footing.ts'
import { bodyQuestions } from '../bodies.query.ts'
import type { Body } from '../body.model.ts'
import type { Leadership } from '../leadership.model.ts'
import { type Practice, practiceOf } from '../practice.model.ts'
import type { Seat } from '../seat.model.ts'
import type { SeatHolder } from '../seat-holder.model.ts'
import type { KnownBodies } from '../waiting.rule.ts'

/** What the forms of a body stand over: what is registered of it, of its seats and of those who have them. */
export type BodyRead = {
  body: Body
  seats: readonly Seat[]
  holders: readonly Omit<SeatHolder, 'isShown'>[]
  practice: Practice | null
  leaderships: readonly Leadership[]
} | null

/** That, of all that is known; null where there is no such body that the reader may know of. */
export function bodyRead(
  { bodies, seats, holders, practices, leaderships }: KnownBodies,
  key: string,
): BodyRead {
  const body = bodies.find((each) => each.key === key)
  if (!body) return null
  const own = seats.filter((seat) => seat.body === key)
  const ids = new Set(own.map(({ id }) => id))
  return {
    body,
    seats: own,
    holders: holders
      .filter(({ seat }) => ids.has(seat))
      .map(({ isShown: _isShown, ...holder }) => holder),
    practice: practiceOf(practices, key),
    leaderships: leaderships.filter((each) => each.body === key),
  }
}

export const readBodyBefore: Footing<{ communityId: string; body: string }, BodyRead> = async (
  ask,
  { communityId, body },
) => bodyRead(await ask(bodyQuestions(communityId)), body)
