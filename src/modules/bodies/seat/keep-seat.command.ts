import type { Db, Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { placeQuestions } from '../../directory/index.ts'
import { insertSeats, updateSeat } from '../bodies.store.ts'
import type { Body } from '../body.model.ts'
import {
  type BodyOrder,
  inBody,
  inSeat,
  type SeatOrder,
  tellBodies,
} from '../held-bodies.command.ts'
import { type BodyFacts, lived } from '../lived.rule.ts'
import { givesTwoPlaces } from '../look/double-place.rule.ts'
import { seenBy } from '../look/opened-side.query.ts'
import { isLonger, opensUnseen } from '../look/opened-side.rule.ts'
import type { Seat } from '../seat.model.ts'
import { sideOf, targetsOn } from '../spoken.rule.ts'
import { following } from './following.rule.ts'
import type { SeatEndProblems, SeatProblems, TypedSeat, TypedSeatEnd } from './seat-form.model.ts'
import { type BesideSeat, changedSeat, judgeSeatEnd, readSeat } from './wanted-seat.rule.ts'

type Unknown = { ok: false; code: 'unknown' }
/** `isSame`: what was sent is what stood, and nothing was kept. */
export type SeatKept =
  | { ok: true; id: string; isSame?: boolean }
  | { ok: false; problems: SeatProblems; unknown: readonly string[] }
  | Unknown
export type SeatEnded = { ok: true } | { ok: false; problems: SeatEndProblems } | Unknown

const subjectOf = (id: string): string => `body-seat:${id}`

/** Registers a seat of a body. */
export const addSeat = (db: Db, order: BodyOrder & { typed: TypedSeat }): Promise<SeatKept> =>
  inBody(db, order, async (tx, body, facts): Promise<SeatKept> => {
    const read = readSeat(order.typed, await besideIn(tx, order, { body, own: null }, facts))
    if (!read.ok) return read
    const seat = { ...read.wanted, id: newId(), body: body.key }
    const hindered = await hindrance(tx, seat, facts.seats, null)
    if (hindered) return { ok: false, problems: hindered, unknown: [] }
    await insertSeats(tx, order.communityId, [seat])
    await tellBodies(tx, order, 'seat-added', { subject: subjectOf(seat.id), body, seat })
    return { ok: true, id: seat.id }
  })

/** Changes what is registered of a seat. */
export const changeSeat = (db: Db, order: SeatOrder & { typed: TypedSeat }): Promise<SeatKept> =>
  inSeat(db, order, async (tx, { body, seat: before }, facts): Promise<SeatKept> => {
    const read = readSeat(order.typed, await besideIn(tx, order, { body, own: before }, facts))
    if (!read.ok) return read
    const seat = { ...before, ...read.wanted }
    const seats = facts.seats.map((each) => (each.id === seat.id ? seat : each))
    if (givesTwoPlaces(facts, { ...facts, seats }))
      return { ok: false, problems: { til: 'gives-two-places' }, unknown: [] }
    const changed = changedSeat(before, read.wanted)
    const hindered = changed.length > 0 && (await hindrance(tx, seat, seats, before))
    if (hindered) return { ok: false, problems: hindered, unknown: [] }
    await updateSeat(tx, order.communityId, seat)
    const subject = subjectOf(seat.id)
    if (changed.length > 0)
      await tellBodies(tx, order, 'seat-changed', { subject, body, seat }, { changed })
    return { ok: true, id: seat.id, isSame: changed.length === 0 }
  })

/**
 * What hinders that a seat is registered, or changed, since it is not the doer's to open: whose meeting beforehand it goes to, and
 * for how long. Who is secretary, the secretariat of the community says.
 */
async function hindrance(
  tx: Tx,
  seat: Seat,
  seats: readonly Seat[],
  before: Seat | null,
): Promise<SeatProblems | null> {
  const sees = await seenBy(tx)
  if (!sees.all && [seat, before].some((each) => each?.rights === 'secretary'))
    return { rett: 'by-secretariat' }
  if (!opensUnseen(seat, seats, sees)) return null
  if (seat.preMeeting !== before?.preMeeting) return { formote: 'opens-other-side' }
  if (seat.follows !== before.follows) return { folger: 'opens-other-side' }
  const longer = isLonger(seat, before)
  if (longer.until) return { til: 'opens-other-side' }
  return longer.from ? { fra: 'opens-other-side' } : null
}

/** Ends a seat with a day as its last; whoever has it then has it no longer. */
export const endSeat = (db: Db, order: SeatOrder & { typed: TypedSeatEnd }): Promise<SeatEnded> =>
  inSeat(db, order, async (tx, { body, seat }): Promise<SeatEnded> => {
    const verdict = judgeSeatEnd(seat, order.typed, order.on)
    if (!verdict.ok) return verdict
    if (seat.rights === 'secretary' && !(await seenBy(tx)).all)
      return { ok: false, problems: { til: 'by-secretariat' } }
    const { until } = verdict
    await updateSeat(tx, order.communityId, { ...seat, until })
    const subject = subjectOf(seat.id)
    if (until !== seat.until)
      await tellBodies(tx, order, 'seat-ended', { subject, body, seat }, { until })
    return { ok: true }
  })

/** What a seat of a body is judged beside. */
async function besideIn(
  tx: Tx,
  { communityId, on: today }: BodyOrder,
  { body, own }: { body: Body; own: Seat | null },
  facts: BodyFacts,
): Promise<BesideSeat> {
  const { seats, holders } = facts
  const places = await askWithin(tx)(placeQuestions(communityId))
  return {
    ...{ own, body, today },
    others: seats.filter((seat) => seat.body === body.key && seat.id !== own?.id),
    holders: holders.filter(({ seat, isRemoved }) => seat === own?.id && !isRemoved),
    ...following(lived(facts), body.key, own),
    targetsOn: (on) => targetsOn(places, on),
    sideOf: (code) => sideOf(code, places, today),
  }
}
