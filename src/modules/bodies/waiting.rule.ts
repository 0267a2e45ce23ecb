import type { Day } from '../../kernel/day.model.ts'
import type { Waiting } from '../desk/index.ts'
import type { Body } from './body.model.ts'
import { shortName } from './body.model.ts'
import type { Leadership } from './leadership.model.ts'
import { type BodyFacts, lastDayOf, lived } from './lived.rule.ts'
import { type Practice, practiceOf } from './practice.model.ts'
import type { Seat } from './seat.model.ts'

/**
 * What waits for the secretariat with a body: answers of those who are proposed, that it is evaluated, that its chair and deputy change places, and somebody
 * for each seat that nobody is known to have after a day, unless it follows another. It is the same whatever day it is asked; Min side shows it from so many days before.
 */
export const waitingOf = (
  body: Body,
  facts: KnownBodies,
  said: readonly SaidCandidate[] = [],
): Waiting<'fill-seat' | 'evaluate-body' | 'alternate-leaders' | 'candidates-answered'>[] =>
  [
    ...answersOf(body, said),
    ...evaluationOf(body, practiceOf(facts.practices, body.key)?.evaluation ?? null),
    ...alternationOf(body, facts.leaderships),
    ...seatsToFill(body, facts),
  ].map((row) => ({ ...row, keptBy: body.key }))

/** Somebody proposed for a body who has said whether they stand; `isFilled`: has anybody come into their place after they were asked? */
export type SaidCandidate = { body: string; isFilled: boolean }

/** Those who have answered wait until somebody comes into the place that they were proposed for. */
function answersOf(body: Body, said: readonly SaidCandidate[]): Waiting<'candidates-answered'>[] {
  const open = said.filter((each) => each.body === body.key && !each.isFilled)
  if (open.length === 0 || body.until !== null) return []
  return [
    {
      ...toSecretariat,
      what: 'candidates-answered',
      place: body.key,
      due: null,
      title: body.name,
      way: { body: body.key, count: String(open.length) },
    },
  ]
}

/** All that is known of bodies: their seats, who has them, how they work and who leads them. */
export type KnownBodies = BodyFacts & {
  practices: readonly Practice[]
  leaderships: readonly Leadership[]
}

/** Those who lead to the last change places on a day, unless they or the body have ended before. */
function alternationOf(
  body: Body,
  leaderships: readonly Leadership[],
): Waiting<'alternate-leaders'>[] {
  const now = leaderships.filter((each) => each.body === body.key).at(-1)
  const due = now?.alternatesOn ?? null
  if (!now || due === null) return []
  const ends = [body.until, now.until].some((until) => until !== null && until <= due)
  if (ends) return []
  return [
    {
      ...toBoth,
      what: 'alternate-leaders',
      place: now.id,
      due,
      title: body.name,
      way: { body: body.key },
    },
  ]
}

/** One that has ended before is evaluated no more. */
const evaluationOf = (body: Body, due: Day | null): Waiting<'evaluate-body'>[] =>
  due === null || (body.until !== null && body.until <= due)
    ? []
    : [
        {
          ...toBoth,
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

/** The same for the body's own secretary, who reads what the community does. */
const toBoth = { ...toSecretariat, audience: 'community' } as const

function seatsToFill(body: Body, facts: BodyFacts): Waiting<'fill-seat'>[] {
  const { seats, holders } = lived(facts)
  return seats
    .filter((seat) => seat.body === body.key && seat.follows === null)
    .flatMap((seat): Waiting<'fill-seat'>[] => {
      const due = lastDayOf(seat, holders)
      if (due === null) return []
      return [
        {
          ...toBoth,
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

/** What the journal calls the names that are asked for to seats: who is to have them is the secretariat's, who sees the body or not. */
export const askingSubject = (id: string): string => `body-asking:${id}`
