import type { Day } from '../../../kernel/day.model.ts'
import type { Basis } from '../../../kernel/journal.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { keepWaiting } from '../../desk/index.ts'
import { keepExemption } from '../document/keep-exemption.command.ts'
import { judgeWithdrawal } from '../document/version.rule.ts'
import {
  type HeldVersion,
  holdVersion,
  markWithdrawn,
  showLastOut,
} from '../document/version.store.ts'
import type { VersionRefusal } from '../refusal.model.ts'

type Ready =
  | { ok: true; version: HeldVersion; basis: Basis }
  | { ok: false; code: VersionRefusal | 'no-such-document' }

/** Holds the version that is shown, as it was read, inside the deed that calls it back, and judges whether it may be. */
export async function holdForWithdrawal(
  tx: Tx,
  { communityId, slug, reason }: { communityId: string; slug: string; reason: string },
): Promise<Ready> {
  const held = await holdVersion(tx, communityId, slug, 'shown')
  await stillAsRead(tx)
  if (!held) return { ok: false, code: 'no-such-document' }
  const verdict = judgeWithdrawal(held.state, reason)
  return verdict.ok
    ? { ok: true, version: held, basis: verdict.basis }
    : { ok: false, code: verdict.code }
}

/**
 * Calls back a version that is held. The answers to it stay readable, and the last one that is still out is shown again; null
 * where none is, and then nothing waits for anybody.
 */
export async function callBackVersion(
  tx: Tx,
  communityId: string,
  { id, documentId }: Pick<HeldVersion, 'id' | 'documentId'>,
  why: { on: Day; reason: string },
): Promise<{ id: string; number: number } | null> {
  await markWithdrawn(tx, communityId, id, why)
  const instead = await showLastOut(tx, communityId, documentId)
  await keepExemption(tx, communityId, documentId)
  if (!instead) await keepWaiting(tx, communityId, `document:${documentId}`, [])
  return instead
}
