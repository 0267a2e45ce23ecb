import type { Waiting } from '../desk/index.ts'
import type { Body } from './body.model.ts'
import { shortName } from './body.model.ts'
import { type BodyFacts, lastDayOf, lived } from './lived.rule.ts'

/**
 * What waits for the secretariat with a body: somebody for each seat that nobody is known to have after a day. It is the
 * same whatever day it is asked; Min side shows it from so many days before.
 */
export function waitingOf(body: Body, facts: BodyFacts): Waiting<'fill-seat'>[] {
  const { seats, holders } = lived(facts)
  return seats
    .filter((seat) => seat.body === body.key)
    .flatMap((seat): Waiting<'fill-seat'>[] => {
      const due = lastDayOf(seat, holders)
      if (due === null) return []
      return [
        {
          what: 'fill-seat',
          place: seat.id,
          placeName: shortName(body),
          waitsFor: 'secretariat',
          due,
          shownOn: null,
          title: seat.label,
          way: { body: body.key, seat: seat.id },
          audience: 'secretariat',
          functionKey: null,
        },
      ]
    })
}

/** What the rows of a body are about. */
export const bodySubject = (key: string): string => `body:${key}`
