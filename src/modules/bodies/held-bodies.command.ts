import type { Day, Instant } from '../../kernel/day.model.ts'
import type { JournalDeed } from '../../kernel/journal.model.ts'
import { type Db, inCommunity, type Tx } from '../../platform/db.ts'
import { askWithin } from '../../platform/footing.ts'
import { stillAsRead } from '../../platform/stamp.ts'
import { keepWaiting } from '../desk/index.ts'
import { type Json, writeEntry } from '../journal/index.ts'
import { bodyQuestions, waitingQuestions } from './bodies.query.ts'
import { holdBodies } from './bodies.store.ts'
import type { Body } from './body.model.ts'
import type { BodyFacts } from './lived.rule.ts'
import type { Seat } from './seat.model.ts'
import { bodySubject, type KnownBodies, waitingOf } from './waiting.rule.ts'

export type BodiesOrder = { communityId: string; by: string; on: Day; at: Instant }
export type BodyOrder = BodiesOrder & { body: string }
export type SeatOrder = BodyOrder & { seat: string }

/** Does a deed over the bodies of a community, which nobody else changes meanwhile. */
export const amongBodies = <Done>(
  db: Db,
  order: BodiesOrder,
  work: (tx: Tx, facts: KnownBodies) => Promise<Done>,
): Promise<Done> =>
  inCommunity(db, order, async (tx) => {
    await holdBodies(tx, order.communityId)
    const facts = await askWithin(tx)(bodyQuestions(order.communityId))
    await stillAsRead(tx)
    return work(tx, facts)
  })

/** The same over one body; what waits with it is written anew once it is done. */
export const inBody = <Done extends { ok: boolean }>(
  db: Db,
  order: BodyOrder,
  work: (tx: Tx, body: Body, facts: KnownBodies) => Promise<Done>,
): Promise<Done | { ok: false; code: 'unknown' }> =>
  amongBodies(db, order, async (tx, facts) => {
    const body = facts.bodies.find(({ key }) => key === order.body)
    if (!body) return { ok: false, code: 'unknown' }
    const done = await work(tx, body, facts)
    if (done.ok) await keepBodiesWaiting(tx, order.communityId, [order.body])
    return done
  })

/** The same over one of its seats. */
export const inSeat = <Done extends { ok: boolean }>(
  db: Db,
  order: SeatOrder,
  work: (tx: Tx, at: { body: Body; seat: Seat }, facts: BodyFacts) => Promise<Done>,
): Promise<Done | { ok: false; code: 'unknown' }> =>
  inBody(db, order, async (tx, body, facts): Promise<Done | { ok: false; code: 'unknown' }> => {
    const seat = facts.seats.find((each) => each.id === order.seat && each.body === body.key)
    return seat ? work(tx, { body, seat }, facts) : { ok: false, code: 'unknown' }
  })

/** Writes what waits with some bodies as they are now. */
export async function keepBodiesWaiting(
  tx: Tx,
  communityId: string,
  keys: readonly string[],
): Promise<void> {
  const { said, ...facts } = await askWithin(tx)(waitingQuestions(communityId))
  for (const body of facts.bodies.filter(({ key }) => keys.includes(key))) {
    await keepWaiting(tx, communityId, bodySubject(body.key), waitingOf(body, facts, said))
  }
}

/** What happened, with the body and the seat by their names. Who has a seat stands in the list alone, so that the chain holds no names. */
export const entryOfBodies = (
  { communityId, by, at }: Pick<BodiesOrder, 'communityId' | 'at'> & { by: string | null },
  deed: JournalDeed,
  of: { subject: string; body: Pick<Body, 'name'>; seat?: Pick<Seat, 'label'> },
  details: Record<string, Json> = {},
) => ({
  communityId,
  deed,
  subject: of.subject,
  by,
  at,
  basis: 'role-table' as const,
  details: {
    ofBody: of.body.name,
    ...(of.seat ? { seat: of.seat.label } : {}),
    ...details,
  },
})

/** Writes that in the journal. */
export const tellBodies = (tx: Tx, ...of: Parameters<typeof entryOfBodies>) =>
  writeEntry(tx, entryOfBodies(...of))
