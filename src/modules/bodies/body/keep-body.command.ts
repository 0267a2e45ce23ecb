import type { Db } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import type { OpenInBody } from '../../../platform/room.ts'
import { insertBodies, updateBody } from '../bodies.store.ts'
import {
  amongBodies,
  type BodiesOrder,
  type BodyOrder,
  inBody,
  tellBodies,
} from '../held-bodies.command.ts'
import { mandateQuestions } from '../mandate/mandate.query.ts'
import { bodySubject } from '../waiting.rule.ts'
import type { BodyEndProblems, BodyProblems, TypedBody, TypedBodyEnd } from './body-form.model.ts'
import { judgeBodyEnd } from './ending.rule.ts'
import { openIn } from './open-in-body.query.ts'
import { bodyKey, changedBody, judgeReturn, readBody } from './wanted-body.rule.ts'

type Unknown = { ok: false; code: 'unknown' }
/** `isSame`: what was sent is what stood, and nothing was kept. */
export type BodyKept =
  | { ok: true; key: string; isSame?: boolean }
  | { ok: false; problems: BodyProblems }
  | Unknown
export type BodyEnded = { ok: true } | { ok: false; problems: BodyEndProblems } | Unknown
type BodyReturned = { ok: true } | Unknown | Extract<ReturnType<typeof judgeReturn>, { ok: false }>

/** Registers a body of the community. */
export const addBody = (db: Db, order: BodiesOrder & { typed: TypedBody }): Promise<BodyKept> =>
  amongBodies(db, order, async (tx, facts): Promise<BodyKept> => {
    const read = readBody(order.typed, { facts, own: null, mandates: [], today: order.on })
    if (!read.ok) return read
    const key = bodyKey(read.wanted, facts.bodies)
    const body = { ...read.wanted, key, until: null }
    await insertBodies(tx, order.communityId, [body])
    await tellBodies(tx, order, 'body-added', { subject: bodySubject(key), body })
    return { ok: true, key }
  })

/** Changes what is registered of a body. */
export const changeBody = (db: Db, order: BodyOrder & { typed: TypedBody }): Promise<BodyKept> =>
  inBody(db, order, async (tx, before, facts): Promise<BodyKept> => {
    const { mandates } = await askWithin(tx)(mandateQuestions(order.communityId, before.key))
    const read = readBody(order.typed, { facts, own: before, mandates, today: order.on })
    if (!read.ok) return read
    const body = { ...before, ...read.wanted }
    const changed = changedBody(before, read.wanted)
    await updateBody(tx, order.communityId, body)
    const subject = bodySubject(body.key)
    if (changed.length > 0)
      await tellBodies(tx, order, 'body-changed', { subject, body }, { changed })
    return { ok: true, key: body.key, isSame: changed.length === 0 }
  })

/** Ends a body with a day as its last; its seats end with it. */
export const endBody = (
  db: Db,
  order: BodyOrder & { typed: TypedBodyEnd; openInBody: readonly OpenInBody[] },
): Promise<BodyEnded> =>
  inBody(db, order, async (tx, body, facts): Promise<BodyEnded> => {
    const { communityId, openInBody, on: today } = order
    const open = await openIn(openInBody, askWithin(tx), { communityId, body: body.key })
    const isOpen = open.length > 0
    const verdict = judgeBodyEnd(body, order.typed, { facts, isOpen, today })
    if (!verdict.ok) return verdict
    const { until } = verdict
    await updateBody(tx, order.communityId, { ...body, until })
    const subject = bodySubject(body.key)
    if (until !== body.until)
      await tellBodies(tx, order, 'body-ended', { subject, body }, { until })
    return { ok: true }
  })

/** Takes back the end of a body: its seats are as they were. */
export const restoreBody = (db: Db, order: BodyOrder): Promise<BodyReturned> =>
  inBody(db, order, async (tx, body, facts): Promise<BodyReturned> => {
    const verdict = judgeReturn(body, facts)
    if (!verdict.ok) return verdict
    await updateBody(tx, order.communityId, { ...body, until: null })
    const subject = bodySubject(body.key)
    await tellBodies(tx, order, 'body-end-taken-back', { subject, body })
    return { ok: true }
  })
