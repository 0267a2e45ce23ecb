import type { Body } from './body.model.ts'
import { type BodyFacts, lived } from './lived.rule.ts'
import type { Seat } from './seat.model.ts'

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
