import type { Instant } from '../../../kernel/day.model.ts'
import type { JournalDeed } from '../../../kernel/journal.model.ts'
import type { NewFile } from '../../../kernel/kept-file.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { keepFile, holdFiles as keepHeld } from '../../../platform/file/keep-file.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { type Json, writeEntry } from '../../journal/index.ts'
import { freeSlug, insertDocument, updateDocumentFacts } from '../document/document.store.ts'
import { keepExemption } from '../document/keep-exemption.command.ts'
import { factsAreFixed, judgeEdit } from '../document/version.rule.ts'
import { holdVersion, insertDraft, updateDraft } from '../document/version.store.ts'
import type { Draft } from '../document.model.ts'
import type { DraftRefusal, VersionRefusal } from '../refusal.model.ts'
import { attach, attachedHashes, copyAttachments, detach, holdFiles } from './attachment.store.ts'
import { slugFrom } from './draft.rule.ts'

type Ordered = { communityId: string; by: string | null; at: Instant }
export type NewAttachment = NewFile & { title: string }
export type WriteRefusal = VersionRefusal | DraftRefusal | 'no-such-document' | 'file-attached'
type Written =
  | { ok: true; slug: string }
  | { ok: false; code: Exclude<WriteRefusal, 'file-attached'> }
  | { ok: false; code: 'file-attached'; attached: readonly NewAttachment[] }

type CreatedDocument = { ok: true; slug: string; documentId: string }

/** Starts a document with its first draft. */
export const createDocument = (
  db: Db,
  order: Ordered & { draft: Draft; files: readonly NewAttachment[] },
): Promise<CreatedDocument> => inCommunity(db, order, (tx) => createDocumentWithin(tx, order))

/** The same inside a transaction that does more. */
export async function createDocumentWithin(
  tx: Tx,
  order: Ordered & { draft: Draft; files: readonly NewAttachment[] },
): Promise<CreatedDocument> {
  const { communityId, draft } = order
  const slug = await freeSlug(tx, communityId, slugFrom(draft.title))
  const documentId = await insertDocument(tx, communityId, slug, draft, order)
  const versionId = await insertDraft(tx, communityId, documentId, draft, order)
  await addFiles(tx, communityId, versionId, order.files)
  await keepExemption(tx, communityId, documentId)
  await write(tx, order, 'document-created', documentId, { title: draft.title, slug })
  return { ok: true, slug, documentId }
}

/** Changes a draft as it was read; a version that is out, or was changed since, is refused. */
export const editDraft = (
  db: Db,
  order: Ordered & {
    slug: string
    draft: Draft
    files: readonly NewAttachment[]
    removeAttachments: readonly number[]
  },
): Promise<Written> =>
  inCommunity(db, order, async (tx) => {
    const { communityId, slug, draft } = order
    const held =
      (await holdVersion(tx, communityId, slug, 'draft')) ??
      (await holdVersion(tx, communityId, slug, 'shown'))
    await stillAsRead(tx)
    if (!held) return { ok: false, code: 'no-such-document' }
    const verdict = judgeEdit(held.state)
    if (!verdict.ok) return { ok: false, code: verdict.code }

    const attached = await attachedAlready(tx, communityId, held.id, order)
    if (attached.length > 0) return { ok: false, code: 'file-attached', attached }

    if (!factsAreFixed(held)) await updateDocumentFacts(tx, communityId, held.documentId, draft)
    await updateDraft(tx, communityId, held.id, draft, order)
    await detach(tx, communityId, held.id, order.removeAttachments)
    await addFiles(tx, communityId, held.id, order.files)
    await keepExemption(tx, communityId, held.documentId)
    await write(tx, order, 'draft-changed', held.documentId, {
      title: draft.title,
      version: held.number,
    })
    return { ok: true, slug }
  })

/** Opens the next version as a draft that begins where the last one stands. */
export const draftNextVersion = (
  db: Db,
  order: Ordered & { slug: string; draft: Draft; files: readonly NewAttachment[] },
): Promise<Written> =>
  inCommunity(db, order, async (tx) => {
    const { communityId, slug } = order
    const shown = await holdVersion(tx, communityId, slug, 'shown')
    await stillAsRead(tx)
    if (!shown) return { ok: false, code: 'no-such-document' }
    if (await holdVersion(tx, communityId, slug, 'draft')) {
      return { ok: false, code: 'draft-exists' }
    }
    const attached = await attachedAlready(tx, communityId, shown.id, order)
    if (attached.length > 0) return { ok: false, code: 'file-attached', attached }
    const versionId = await insertDraft(tx, communityId, shown.documentId, order.draft, order)
    await copyAttachments(tx, communityId, shown.id, versionId)
    await addFiles(tx, communityId, versionId, order.files)
    await write(tx, order, 'draft-begun', shown.documentId, {
      title: order.draft.title,
      after: shown.number,
    })
    return { ok: true, slug }
  })

/** Those of the files that the version has already, held with all that it has. */
async function attachedAlready(
  tx: Tx,
  communityId: string,
  versionId: string,
  order: { files: readonly NewAttachment[]; removeAttachments?: readonly number[] },
): Promise<NewAttachment[]> {
  const { files, removeAttachments = [] } = order
  await holdFiles(tx, communityId, versionId, files)
  const there = await attachedHashes(tx, communityId, versionId, removeAttachments)
  return files.filter(({ sha256 }) => there.includes(sha256))
}

async function addFiles(
  tx: Tx,
  communityId: string,
  versionId: string,
  files: readonly NewAttachment[],
) {
  await keepHeld(
    tx,
    communityId,
    files.map(({ sha256 }) => sha256),
  )
  for (const file of files) {
    await keepFile(tx, communityId, file)
    await attach(tx, communityId, versionId, file)
  }
}

const write = (
  tx: Tx,
  { communityId, by, at }: Ordered,
  deed: JournalDeed,
  id: string,
  details: Json,
) =>
  writeEntry(tx, {
    communityId,
    deed,
    subject: `document:${id}`,
    by,
    at,
    basis: 'draft',
    details,
  })
