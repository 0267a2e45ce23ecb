import type { Day, Instant } from '../../kernel/day.model.ts'
import type { Tx } from '../../platform/db.ts'
import { newId } from '../../platform/id.ts'
import type { Draft, FileKind, VersionState } from './document.model.ts'

/** A version as a deed needs it, held until the transaction ends. */
export type HeldVersion = {
  id: string
  documentId: string
  slug: string
  number: number
  state: VersionState
  body: string
  title: string
  deadline: Day | null
}

/** The version of a document that is held; `which` says which one. Undefined when there is none. */
export async function holdVersion(
  tx: Tx,
  communityId: string,
  slug: string,
  which: 'draft' | 'shown',
): Promise<HeldVersion | undefined> {
  const row = await tx
    .selectFrom('document')
    .innerJoin('document_version as version', (join) =>
      join
        .onRef('version.community_id', '=', 'document.community_id')
        .onRef('version.document_id', '=', 'document.id'),
    )
    .where('document.community_id', '=', communityId)
    .where('document.slug', '=', slug)
    .where((eb) =>
      which === 'draft'
        ? eb('version.state', '=', 'draft')
        : eb('version.id', '=', eb.ref('document.shown_version_id')),
    )
    .select(['version.id', 'document.id as documentId', 'document.slug', 'version.number'])
    .select(['version.state', 'version.body', 'version.title', 'version.deadline'])
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row, state: row.state as VersionState }
}

/** An address that no document of the community has yet. */
export async function freeSlug(tx: Tx, communityId: string, wanted: string): Promise<string> {
  const taken = await tx
    .selectFrom('document')
    .where('community_id', '=', communityId)
    .where('slug', 'like', `${wanted}%`)
    .select('slug')
    .execute()
  const slugs = new Set(taken.map(({ slug }) => slug))
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (!slugs.has(slug)) return slug
  }
}

type Changed = { by: string | null; at: Instant }

export async function insertDocument(
  tx: Tx,
  communityId: string,
  slug: string,
  draft: Draft,
  { by, at }: Changed,
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('document')
    .values({
      community_id: communityId,
      id,
      slug,
      created_at: at,
      created_by: by,
      ...facts(draft),
      audience: draft.audience,
    })
    .execute()
  return id
}

/** Whom it is for stays once a version has been put forward. */
export async function updateDocumentFacts(
  tx: Tx,
  communityId: string,
  documentId: string,
  draft: Draft,
): Promise<void> {
  await tx
    .updateTable('document')
    .set((eb) => ({
      ...facts(draft),
      audience: eb
        .case()
        .when('shown_version_id', 'is', null)
        .then(draft.audience)
        .else(eb.ref('audience'))
        .end(),
    }))
    .where('community_id', '=', communityId)
    .where('id', '=', documentId)
    .execute()
}

export async function insertDraft(
  tx: Tx,
  communityId: string,
  documentId: string,
  draft: Draft,
  { by, at }: Changed,
): Promise<string> {
  const id = newId()
  const last = await tx
    .selectFrom('document_version')
    .where('community_id', '=', communityId)
    .where('document_id', '=', documentId)
    .select((eb) => eb.fn.max('number').as('number'))
    .executeTakeFirst()
  await tx
    .insertInto('document_version')
    .values({
      community_id: communityId,
      id,
      document_id: documentId,
      number: (last?.number ?? 0) + 1,
      state: 'draft',
      changed_at: at,
      changed_by: by,
      ...wording(draft),
    })
    .execute()
  return id
}

export async function updateDraft(
  tx: Tx,
  communityId: string,
  versionId: string,
  draft: Draft,
  { by, at }: Changed,
): Promise<void> {
  await tx
    .updateTable('document_version')
    .set({ ...wording(draft), changed_at: at, changed_by: by })
    .where('community_id', '=', communityId)
    .where('id', '=', versionId)
    .execute()
}

/** The version goes out and is the one that the document shows from now on. */
export async function sendOut(
  tx: Tx,
  communityId: string,
  { id, documentId }: { id: string; documentId: string },
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('document_version')
    .set({ state: 'out' })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
  await tx
    .updateTable('document')
    .set({ shown_version_id: id, listed_at: at })
    .where('community_id', '=', communityId)
    .where('id', '=', documentId)
    .execute()
}

export async function markWithdrawn(
  tx: Tx,
  communityId: string,
  versionId: string,
  on: Day,
  reason: string,
): Promise<void> {
  await tx
    .updateTable('document_version')
    .set({ state: 'withdrawn', withdrawn_on: on, withdrawal_reason: reason })
    .where('community_id', '=', communityId)
    .where('id', '=', versionId)
    .execute()
}

/** Copies the attachments of one version to another, as references to the same files. */
export async function copyAttachments(
  tx: Tx,
  communityId: string,
  fromVersionId: string,
  toVersionId: string,
): Promise<void> {
  await tx
    .insertInto('attachment')
    .columns(['community_id', 'version_id', 'position', 'title', 'file_name', 'sha256'])
    .expression((eb) =>
      eb
        .selectFrom('attachment')
        .where('community_id', '=', communityId)
        .where('version_id', '=', fromVersionId)
        .select(['community_id', eb.val(toVersionId).as('version_id'), 'position', 'title'])
        .select(['file_name', 'sha256']),
    )
    .execute()
}

/** Keeps a file once per content; a file that is there already stays as it is. */
export async function keepFile(
  tx: Tx,
  communityId: string,
  file: { sha256: string; kind: FileKind; bytes: Uint8Array },
): Promise<void> {
  await tx
    .insertInto('stored_file')
    .values({
      community_id: communityId,
      sha256: file.sha256,
      kind: file.kind,
      bytes: Buffer.from(file.bytes),
    })
    .onConflict((conflict) => conflict.columns(['community_id', 'sha256']).doNothing())
    .execute()
}

export async function attach(
  tx: Tx,
  communityId: string,
  versionId: string,
  file: { title: string; name: string; sha256: string },
): Promise<void> {
  const last = await tx
    .selectFrom('attachment')
    .where('community_id', '=', communityId)
    .where('version_id', '=', versionId)
    .select((eb) => eb.fn.max('position').as('position'))
    .executeTakeFirst()
  await tx
    .insertInto('attachment')
    .values({
      community_id: communityId,
      version_id: versionId,
      position: (last?.position ?? 0) + 1,
      title: file.title,
      file_name: file.name,
      sha256: file.sha256,
    })
    .execute()
}

export async function detach(
  tx: Tx,
  communityId: string,
  versionId: string,
  positions: readonly number[],
): Promise<void> {
  if (positions.length === 0) return
  await tx
    .deleteFrom('attachment')
    .where('community_id', '=', communityId)
    .where('version_id', '=', versionId)
    .where('position', 'in', positions)
    .execute()
}

const facts = (draft: Draft) => ({
  kind: draft.kind,
  cost_scheme: draft.costScheme,
  owner_body: draft.owner,
  archive_owner: draft.archiveOwner,
})

const wording = (draft: Draft) => ({
  title: draft.title,
  summary: draft.summary,
  body: draft.body,
  source: draft.source,
  counterparty: draft.counterparty,
  host: draft.host,
  host_source: draft.hostSource,
  deadline: draft.deadline,
  review_day: draft.reviewDay,
})
