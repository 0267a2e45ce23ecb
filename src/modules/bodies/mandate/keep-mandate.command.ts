import type { Db, Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import type { Body } from '../body.model.ts'
import { type BodyOrder, inBody, tellBodies } from '../held-bodies.command.ts'
import type { Mandate } from './mandate.model.ts'
import { mandateQuestions } from './mandate.query.ts'
import { insertMandates, updateMandate, withdrawMandate } from './mandate.store.ts'
import type { MandateProblems, TypedMandate } from './mandate-form.model.ts'
import { isCorrectable } from './mandate-versions.rule.ts'
import { changedMandate, readMandate } from './wanted-mandate.rule.ts'

type Unknown = { ok: false; code: 'unknown' }
type MandateOrder = BodyOrder & { mandate: string }
/** `isSame`: what was sent is what stood, and nothing was kept. */
export type MandateKept =
  | { ok: true; isSame?: boolean }
  | { ok: false; problems: MandateProblems }
  | Unknown

const unknown: Unknown = { ok: false, code: 'unknown' }

/** Registers a version of a body's mandate; the one before ends as it begins. */
export const addMandate = (
  db: Db,
  order: BodyOrder & { typed: TypedMandate },
): Promise<MandateKept> =>
  inMandates(db, order, async (tx, body, others): Promise<MandateKept> => {
    const read = readMandate(order.typed, { body, others, before: null, today: order.on })
    if (!read.ok) return read
    const mandate = { ...read.wanted, id: newId(), body: body.key }
    await insertMandates(tx, order.communityId, [mandate], order)
    await tell(tx, order, 'body-mandate-added', body, mandate)
    return { ok: true }
  })

/** Puts right what is registered of a version that no other has taken the place of. */
export const correctMandate = (
  db: Db,
  order: MandateOrder & { typed: TypedMandate },
): Promise<MandateKept> =>
  inMandates(db, order, async (tx, body, all): Promise<MandateKept> => {
    const before = all.find(({ id }) => id === order.mandate)
    if (!before || !isCorrectable(before, all, order.on)) return unknown
    const others = all.filter(({ id }) => id !== before.id)
    const read = readMandate(order.typed, { body, others, before, today: order.on })
    if (!read.ok) return read
    const changed = changedMandate(before, read.wanted)
    if (changed.length === 0) return { ok: true, isSame: true }
    await updateMandate(tx, order.communityId, before.id, read.wanted)
    const now = { ...before, ...read.wanted }
    await tell(tx, order, 'body-mandate-corrected', body, now, { changed })
    return { ok: true }
  })

/** Takes away a version that was registered wrongly; the one before applies in its place. */
export const takeAwayMandate = (db: Db, order: MandateOrder): Promise<{ ok: true } | Unknown> =>
  inMandates(db, order, async (tx, body, all): Promise<{ ok: true } | Unknown> => {
    const mandate = all.find(({ id }) => id === order.mandate)
    if (!mandate) return unknown
    await withdrawMandate(tx, order.communityId, mandate.id, order.at)
    await tell(tx, order, 'body-mandate-withdrawn', body, mandate)
    return { ok: true }
  })

/** Does a deed over a body with the versions of its mandate. */
const inMandates = <Done extends { ok: boolean }>(
  db: Db,
  order: BodyOrder,
  work: (tx: Tx, body: Body, mandates: readonly Mandate[]) => Promise<Done>,
): Promise<Done | Unknown> =>
  inBody(db, order, async (tx, body) => {
    const { mandates } = await askWithin(tx)(mandateQuestions(order.communityId, body.key))
    return work(tx, body, mandates)
  })

/** Tells of which body and from when; what it says stands in the list of mandates alone. */
const tell = (
  tx: Tx,
  order: BodyOrder,
  deed: Parameters<typeof tellBodies>[2],
  body: Body,
  { id, from }: Pick<Mandate, 'id' | 'from'>,
  details: Parameters<typeof tellBodies>[4] = {},
) =>
  tellBodies(
    tx,
    order,
    deed,
    { subject: `body-mandate:${id}`, body },
    { ...(from === null ? {} : { from }), ...details },
  )
