import type { Day } from '../../kernel/day.model.ts'
import type { Waiting } from '../desk/index.ts'
import type { Body } from './body.model.ts'
import { shortName } from './body.model.ts'
import { type BodyFacts, lastDayOf, lived } from './lived.rule.ts'
import type { Practice } from './practice.model.ts'
import type { Seat } from './seat.model.ts'

/**
 * What waits for the secretariat with a body: that it is evaluated, and somebody for each seat that nobody is known to have
 * after a day. It is the same whatever day it is asked; Min side shows it from so many days before.
 */
export const waitingOf = (
  body: Body,
  facts: BodyFacts,
  practice: Pick<Practice, 'evaluation'> | null,
): Waiting<'fill-seat' | 'evaluate-body'>[] => [
  ...evaluationOf(body, practice?.evaluation ?? null),
  ...seatsToFill(body, facts),
]

/** One that has ended before is evaluated no more. */
const evaluationOf = (body: Body, due: Day | null): Waiting<'evaluate-body'>[] =>
  due === null || (body.until !== null && body.until <= due)
    ? []
    : [
        {
          ...toSecretariat,
          what: 'evaluate-body',
          place: body.key,
          due,
          title: body.name,
          way: { body: body.key },
        },
      ]

const toSecretariat = {
  placeName: '',
  waitsFor: 'secretariat',
  shownOn: null,
  audience: 'secretariat',
  functionKey: null,
} as const

function seatsToFill(body: Body, facts: BodyFacts): Waiting<'fill-seat'>[] {
  const { seats, holders } = lived(facts)
  return seats
    .filter((seat) => seat.body === body.key)
    .flatMap((seat): Waiting<'fill-seat'>[] => {
      const due = lastDayOf(seat, holders)
      if (due === null) return []
      return [
        {
          ...toSecretariat,
          what: 'fill-seat',
          place: seat.id,
          due,
          title: titleOf(body, seat),
          way: { body: body.key, seat: seat.id },
        },
      ]
    })
}

/** One of the two whose text was removed leaves nothing of the other: the database takes the whole title away. */
const titleOf = (body: Body, { label }: Pick<Seat, 'label'>): string =>
  [body.name, label].includes(removed) ? removed : `${shortName(body)}: ${label}`
const removed = '[teksten er fjernet]'

/** What the rows of a body are about. */
export const bodySubject = (key: string): string => `body:${key}`
