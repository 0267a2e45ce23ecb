import type { Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { deleteDocument } from '../document/document.store.ts'
import { keepExemption } from '../document/keep-exemption.command.ts'
import { documentGoesToo, judgeDiscard } from '../document/version.rule.ts'
import { deleteDraft, holdVersion } from '../document/version.store.ts'
import type { DiscardRefusal } from '../refusal.model.ts'
import { detachAll, holdFiles } from './attachment.store.ts'

/** Throws away a draft as it was read, and the document with it when nothing of it was ever put forward. */
export const discardDraft = (
  db: Db,
  order: { communityId: string; slug: string; by: string | null; at: Instant },
): Promise<{ ok: true } | { ok: false; code: DiscardRefusal | 'no-such-document' }> =>
  inCommunity(db, order, async (tx) => {
    const { communityId, slug, by, at } = order
    const held =
      (await holdVersion(tx, communityId, slug, 'draft')) ??
      (await holdVersion(tx, communityId, slug, 'shown'))
    await stillAsRead(tx)
    if (!held) return { ok: false, code: 'no-such-document' }
    const verdict = judgeDiscard(held.state)
    if (!verdict.ok) return { ok: false, code: verdict.code }

    await holdFiles(tx, communityId, held.id, [])
    await detachAll(tx, communityId, held.id)
    await deleteDraft(tx, communityId, held.id)
    if (documentGoesToo(held)) await deleteDocument(tx, communityId, held.documentId)
    await keepExemption(tx, communityId, held.documentId)
    await writeEntry(tx, {
      communityId,
      deed: 'draft-discarded',
      subject: `document:${held.documentId}`,
      by,
      at,
      basis: verdict.basis,
      details: { title: held.title, version: held.number },
    })
    return { ok: true }
  })
