import type { Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { caseByCode } from '../../cases/index.ts'
import { writeEntry } from '../../journal/index.ts'
import { headingsOf } from '../headings.rule.ts'
import { paperQuestions, templatesOf } from '../papers.query.ts'
import { holdPaper, insertPaper, insertParts } from '../papers.store.ts'
import { firstParts } from './first-parts.rule.ts'

type Order = { communityId: string; code: string; by: string | null; at: Instant }

/** `isNew`: false where somebody had begun it already. */
export type Begun = { ok: true; isNew: boolean } | { ok: false; code: 'unknown' }

/** Begins the paper of a case that is taken in, under the headings of its body, with what the case tells already. */
export const beginPaper = (db: Db, order: Order & { body: string }): Promise<Begun> =>
  inCommunity(db, order, async (tx): Promise<Begun> => {
    const { communityId, code } = order
    await holdPaper(tx, communityId, code)
    const { cases, templates } = await askWithin(tx)({
      cases: caseByCode(communityId, code),
      templates: templatesOf(communityId),
    })
    const [item] = cases
    if (!item || item.body !== order.body || item.intake !== 'accepted') {
      return { ok: false, code: 'unknown' }
    }
    return beginWithin(tx, order, item.id, firstParts(headingsOf(templates, order.body), item))
  })

async function beginWithin(
  tx: Tx,
  order: Order,
  caseId: string,
  parts: ReturnType<typeof firstParts>,
): Promise<Begun> {
  const { communityId, code, by, at } = order
  const { papers } = await askWithin(tx)({ papers: paperQuestions(communityId, code).papers })
  if (papers.length > 0) return { ok: true, isNew: false }
  const id = await insertPaper(tx, communityId, caseId, { by, at })
  await insertParts(tx, communityId, id, parts, { by, at, from: 0 })
  await writeEntry(tx, {
    communityId,
    deed: 'paper-begun',
    subject: `paper:${id}`,
    by,
    at,
    basis: 'role-table',
    details: {},
  })
  return { ok: true, isNew: true }
}
