import type { Db, Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import type { Body } from '../body.model.ts'
import { type BodyOrder, inBody, tellBodies } from '../held-bodies.command.ts'
import type { Leadership } from '../leadership.model.ts'
import { lived } from '../lived.rule.ts'
import { bodySubject, type KnownBodies } from '../waiting.rule.ts'
import { insertLeaderships, updateLeadership, withdrawLeadership } from './leadership.store.ts'
import type { LeadershipProblems, TypedLeadership } from './leadership-form.model.ts'
import { changedLeadership, endedOn, readLeadership } from './wanted-leadership.rule.ts'

/** `isSame`: what was sent is what stood, and nothing was kept. */
export type LeadershipKept =
  | { ok: true; isSame?: boolean }
  | { ok: false; problems: LeadershipProblems }
  | { ok: false; code: 'unknown' }

/** Writes who leads a body from a day; those who led it until then end the day before. */
export const addLeadership = (
  db: Db,
  order: BodyOrder & { typed: TypedLeadership },
): Promise<LeadershipKept> =>
  inBody(db, order, async (tx, body, facts): Promise<LeadershipKept> => {
    const read = readLeadership(order.typed, besideOf(order, body, facts, null))
    if (!read.ok) return read
    const { wanted, ends } = read
    if (ends !== null) {
      await updateLeadership(tx, order.communityId, endedOn(ends, wanted.from))
      await tell(tx, order, 'body-leaders-changed', body, {
        ...dayOf(ends),
        changed: ['leadership-until'],
      })
    }
    const added = { ...wanted, id: newId(), body: body.key }
    await insertLeaderships(tx, order.communityId, [added], order)
    await tell(tx, order, 'body-leaders-added', body, dayOf(added))
    return { ok: true }
  })

/** Puts right who is told to lead, or takes it back as never having been so. */
export const changeLeadership = (
  db: Db,
  order: BodyOrder & { leadership: string; typed: TypedLeadership },
): Promise<LeadershipKept> =>
  inBody(db, order, async (tx, body, facts): Promise<LeadershipKept> => {
    const own = facts.leaderships.find(
      (each) => each.id === order.leadership && each.body === body.key,
    )
    if (!own) return { ok: false, code: 'unknown' }
    if (order.typed.aldri !== '') {
      await withdrawLeadership(tx, order.communityId, own.id, order.at)
      await tell(tx, order, 'body-leaders-withdrawn', body, dayOf(own))
      return { ok: true }
    }
    const read = readLeadership(order.typed, besideOf(order, body, facts, own))
    if (!read.ok) return read
    const changed = changedLeadership(own, read.wanted)
    if (changed.length === 0) return { ok: true, isSame: true }
    await updateLeadership(tx, order.communityId, { ...read.wanted, id: own.id })
    await tell(tx, order, 'body-leaders-changed', body, { ...dayOf(read.wanted), changed })
    return { ok: true }
  })

function besideOf(order: BodyOrder, body: Body, facts: KnownBodies, own: Leadership | null) {
  const { seats, holders } = lived(facts)
  return {
    ...{ body, own, holders, today: order.on },
    seats: seats.filter((seat) => seat.body === body.key),
    others: facts.leaderships.filter((each) => each.body === body.key && each.id !== own?.id),
  }
}

const dayOf = ({ from }: Pick<Leadership, 'from'>) => (from === null ? {} : { from })

const tell = (
  tx: Tx,
  order: BodyOrder,
  deed: Parameters<typeof tellBodies>[2],
  body: Body,
  details: Parameters<typeof tellBodies>[4],
) => tellBodies(tx, order, deed, { subject: bodySubject(body.key), body }, details)
