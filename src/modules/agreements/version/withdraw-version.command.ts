import type { Day, Instant } from '../../../kernel/day.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { keepWaiting } from '../../desk/index.ts'
import { writeEntry } from '../../journal/index.ts'
import { judgeWithdrawal } from '../document/version.rule.ts'
import { holdVersion, markWithdrawn, showLastOut } from '../document/version.store.ts'
import type { VersionRefusal } from '../refusal.model.ts'
import {
  type TypedWithdrawal,
  type WithdrawalProblems,
  withdrawalForm,
} from './withdrawal.model.ts'

/** What a later room keeps of how a version stands, when it is the one shown again. */
export type StandAgain = (tx: Tx, communityId: string, versionId: string) => Promise<void>

/**
 * Calls back the version that is shown. The answers to it stay readable, and the last one that is still out is shown
 * again, and answered.
 */
export const withdrawVersion = (
  db: Db,
  order: {
    standAgain: StandAgain
    communityId: string
    slug: string
    typed: TypedWithdrawal
    on: Day
    by: string | null
    at: Instant
  },
): Promise<
  | { ok: true; number: number }
  | { ok: false; problems: WithdrawalProblems }
  | { ok: false; code: VersionRefusal | 'no-such-document' }
> =>
  inCommunity(db, order, async (tx) => {
    const { communityId, slug, on, by, at } = order
    const read = readFields(withdrawalForm, order.typed)
    if (!read.ok) return { ok: false, problems: read.problems }
    const reason = read.values.reason ?? ''
    const held = await holdVersion(tx, communityId, slug, 'shown')
    await stillAsRead(tx)
    if (!held) return { ok: false, code: 'no-such-document' }
    const verdict = judgeWithdrawal(held.state, reason)
    if (!verdict.ok) return { ok: false, code: verdict.code }
    await markWithdrawn(tx, communityId, held.id, { on, reason })
    const instead = await showLastOut(tx, communityId, held.documentId)
    if (instead) await order.standAgain(tx, communityId, instead.id)
    else await keepWaiting(tx, communityId, `document:${held.documentId}`, [])
    await writeEntry(tx, {
      communityId,
      deed: 'version-withdrawn',
      subject: `version:${held.id}`,
      by,
      at,
      basis: verdict.basis,
      details: { title: held.title, version: held.number, reason, shown: instead?.number ?? null },
    })
    return { ok: true, number: held.number }
  })
