import type { Day, Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { judgePutForward, judgeWithdrawal } from '../document/version.rule.ts'
import { type HeldVersion, holdVersion, markWithdrawn, sendOut } from '../document/version.store.ts'
import { keepFile as keep } from '../draft/attachment.store.ts'
import type { NewFile } from '../draft/draft.command.ts'
import { type TextProblem, textProblem } from '../draft/draft.rule.ts'
import type { VersionRefusal } from '../refusal.model.ts'

type NoDocument = 'no-such-document'
type Released =
  | { ok: true; version: HeldVersion }
  | { ok: false; code: VersionRefusal | NoDocument }

/**
 * Sends a draft out as it was read, inside the deed that puts it before its parties on a day, null where the sources tell
 * of it. From then on it stays as it is.
 */
export async function releaseVersion(
  tx: Tx,
  order: { communityId: string; slug: string; on: Day | null; at: Instant },
): Promise<Released> {
  const { communityId, slug, on, at } = order
  const held =
    (await holdVersion(tx, communityId, slug, 'draft')) ??
    (await holdVersion(tx, communityId, slug, 'shown'))
  await stillAsRead(tx)
  if (!held) return { ok: false, code: 'no-such-document' }
  const verdict = judgePutForward(held, on)
  if (!verdict.ok) return { ok: false, code: verdict.code }
  await sendOut(tx, communityId, held, at)
  return { ok: true, version: held }
}

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
): Promise<{ ok: true } | { ok: false; code: VersionRefusal | TextProblem | NoDocument }> =>
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

/** Keeps a file that a later room refers to, in that room's transaction. */
export const keepFile = (tx: Tx, communityId: string, file: Omit<NewFile, 'title'>) =>
  keep(tx, communityId, file)
