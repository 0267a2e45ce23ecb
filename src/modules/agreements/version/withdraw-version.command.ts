import type { Day, Instant } from '../../../kernel/day.model.ts'
import { textProblem } from '../../../kernel/form/read-fields.rule.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { judgeWithdrawal } from '../document/version.rule.ts'
import { holdVersion, markWithdrawn } from '../document/version.store.ts'
import type { VersionRefusal } from '../refusal.model.ts'

/** Calls back the version that is out. Answers that were given stay readable. */
export const withdrawVersion = (
  db: Db,
  order: {
    communityId: string
    slug: string
    reason: string
    on: Day
    by: string | null
    at: Instant
  },
): Promise<
  { ok: true } | { ok: false; code: VersionRefusal | ReadingProblem | 'no-such-document' }
> =>
  inCommunity(db, order, async (tx) => {
    const { communityId, slug, reason, on, by, at } = order
    const problem = textProblem(reason, 5_000)
    if (problem) return { ok: false, code: problem }
    const held = await holdVersion(tx, communityId, slug, 'shown')
    await stillAsRead(tx)
    if (!held) return { ok: false, code: 'no-such-document' }
    const verdict = judgeWithdrawal(held.state, reason)
    if (!verdict.ok) return { ok: false, code: verdict.code }
    await markWithdrawn(tx, communityId, held.id, on, reason.trim())
    await writeEntry(tx, {
      communityId,
      deed: 'version-withdrawn',
      subject: `version:${held.id}`,
      by,
      at,
      basis: verdict.basis,
      details: { title: held.title, version: held.number, reason: reason.trim() },
    })
    return { ok: true }
  })
