import type { Db } from '../../../platform/db.ts'
import { keepPractice } from '../bodies.store.ts'
import { type BodyOrder, inBody, tellBodies } from '../held-bodies.command.ts'
import { practiceOf } from '../practice.model.ts'
import { bodySubject } from '../waiting.rule.ts'
import type { PracticeProblems, TypedPractice } from './practice-form.model.ts'
import { changedPractice, readPractice } from './wanted-practice.rule.ts'

/** `isSame`: what was sent is what stood, and nothing was kept. */
export type PracticeKept =
  | { ok: true; isSame?: boolean }
  | { ok: false; problems: PracticeProblems }
  | { ok: false; code: 'unknown' }

/** Writes how a body works. */
export const changePractice = (
  db: Db,
  order: BodyOrder & { typed: TypedPractice },
): Promise<PracticeKept> =>
  inBody(db, order, async (tx, body, { practices }): Promise<PracticeKept> => {
    const before = practiceOf(practices, body.key)
    const read = readPractice(order.typed, { body, before, today: order.on })
    if (!read.ok) return read
    const changed = changedPractice(before, read.wanted)
    if (changed.length === 0) return { ok: true, isSame: true }
    await keepPractice(tx, order.communityId, { ...read.wanted, body: body.key })
    const subject = bodySubject(body.key)
    await tellBodies(tx, order, 'body-practice-changed', { subject, body }, { changed })
    return { ok: true }
  })
