import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { keepExemption } from '../document/keep-exemption.command.ts'
import { judgePutForward } from '../document/version.rule.ts'
import { type HeldVersion, holdVersion, sendOut } from '../document/version.store.ts'
import type { VersionRefusal } from '../refusal.model.ts'

type Ready =
  | {
      ok: true
      version: HeldVersion
      /** The version that is out before it; null where none is. */
      formerId: string | null
    }
  | { ok: false; code: VersionRefusal | 'no-such-document' }

/**
 * Holds a draft as it was read, inside the deed that puts it before its parties on a day, null where the sources tell of it,
 * and judges whether it may go out.
 */
export async function holdForRelease(
  tx: Tx,
  order: { communityId: string; slug: string; on: Day | null },
): Promise<Ready> {
  const { communityId, slug, on } = order
  const shown = await holdVersion(tx, communityId, slug, 'shown')
  const held = (await holdVersion(tx, communityId, slug, 'draft')) ?? shown
  await stillAsRead(tx)
  if (!held) return { ok: false, code: 'no-such-document' }
  const verdict = judgePutForward(held, on)
  if (!verdict.ok) return { ok: false, code: verdict.code }
  return { ok: true, version: held, formerId: shown?.state === 'out' ? shown.id : null }
}

/** Sends out a draft that is held. From then on it stays as it is. */
export async function releaseVersion(
  tx: Tx,
  communityId: string,
  version: Pick<HeldVersion, 'id' | 'documentId'>,
  at: Instant,
): Promise<void> {
  await sendOut(tx, communityId, version, at)
  await keepExemption(tx, communityId, version.documentId)
}
