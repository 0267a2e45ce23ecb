import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { judgePutForward } from '../document/version.rule.ts'
import { type HeldVersion, holdVersion, sendOut } from '../document/version.store.ts'
import type { VersionRefusal } from '../refusal.model.ts'

type Released =
  | { ok: true; version: HeldVersion }
  | { ok: false; code: VersionRefusal | 'no-such-document' }

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
