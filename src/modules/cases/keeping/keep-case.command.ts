import type { Db } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { authorityQuestions, versionsOf } from '../../bodies/index.ts'
import { updateCase } from '../cases.store.ts'
import { type CaseOrder, caseSubject, inCase, tellCase } from '../held/held-case.command.ts'
import { joinedInto } from '../held/joined.query.ts'
import type { CaseProblems, TypedCase } from './case-form.model.ts'
import { documentChoices, roundChoices } from './choices.query.ts'
import { openBodies } from './open-bodies.rule.ts'
import { type BesideCase, changedCase, readCase } from './wanted-case.rule.ts'

/** `isSame`: what was sent is what stood, and nothing was kept. */
export type CaseKept =
  | { ok: true; isSame?: boolean }
  | { ok: false; problems: CaseProblems }
  | { ok: false; code: 'unknown' }

/** Writes what is to stand of a case. */
export const changeCase = (
  db: Db,
  order: CaseOrder & { typed: TypedCase; sides: BesideCase['sides'] },
): Promise<CaseKept> =>
  inCase(db, order, async (tx, { item, treatments }): Promise<CaseKept> => {
    const { communityId, on, typed, sides } = order
    const { documents, rounds, joined, ...authority } = await askWithin(tx)({
      ...authorityQuestions(communityId),
      documents: documentChoices(communityId),
      rounds: roundChoices(communityId),
      joined: joinedInto(communityId, order.code),
    })
    const matters = versionsOf(authority).flatMap(({ rows }) => rows.map(({ matter }) => matter))
    const read = readCase(typed, {
      ...{ item, joined, treatments, matters, sides, today: on },
      bodies: openBodies(authority.bodies, on).map(({ key }) => key),
      documents: documents.map(({ id }) => id),
      rounds: rounds.map(({ id }) => id),
    })
    if (!read.ok) return read
    const changed = changedCase(item, read.wanted)
    if (changed.length === 0) return { ok: true, isSame: true }
    await updateCase(tx, communityId, item.id, read.wanted)
    await tellCase(tx, order, 'case-changed', caseSubject(item), { changedParts: changed })
    return { ok: true }
  })
