import type { Instant } from '../../../kernel/day.model.ts'
import { unusedSlug } from '../../../kernel/slug.rule.ts'
import { holdName, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import type { DocumentKeeping, Draft } from '../document.model.ts'

/** An address that no document of the community has yet; others who want the same one wait for this transaction. */
export async function freeSlug(tx: Tx, communityId: string, wanted: string): Promise<string> {
  await holdName(tx, `slug:${communityId}/${wanted}`)
  const taken = await tx
    .selectFrom('document')
    .where('community_id', '=', communityId)
    .where('slug', 'like', `${wanted}%`)
    .select('slug')
    .execute()
  return unusedSlug(wanted, new Set(taken.map(({ slug }) => slug)))
}

export async function insertDocument(
  tx: Tx,
  communityId: string,
  slug: string,
  draft: Draft,
  { by, at }: { by: string | null; at: Instant },
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
    })
    .execute()
  return id
}

/** Only while nothing of the document has been put forward. */
export async function updateDocumentFacts(
  tx: Tx,
  communityId: string,
  documentId: string,
  draft: Draft,
): Promise<void> {
  await tx
    .updateTable('document')
    .set(facts(draft))
    .where('community_id', '=', communityId)
    .where('id', '=', documentId)
    .execute()
}

/** Only a document of which nothing was put forward; the database refuses the rest. */
export async function deleteDocument(
  tx: Tx,
  communityId: string,
  documentId: string,
): Promise<void> {
  await tx
    .deleteFrom('document')
    .where('community_id', '=', communityId)
    .where('id', '=', documentId)
    .execute()
}

/** What can be put right also when something of it has been put forward. */
export async function updateKeeping(
  tx: Tx,
  communityId: string,
  documentId: string,
  kept: DocumentKeeping,
): Promise<void> {
  await tx
    .updateTable('document')
    .set(keeping(kept))
    .where('community_id', '=', communityId)
    .where('id', '=', documentId)
    .execute()
}

const facts = (draft: Draft) => ({
  kind: draft.kind,
  cost_scheme: draft.costScheme,
  audience: draft.audience,
  ...keeping(draft),
})

const keeping = (kept: DocumentKeeping) => ({
  owner_body: kept.owner,
  archive_owner: kept.archiveOwner,
  exempt_by: kept.exemptBy,
  exempt_review: kept.exemptReview,
})
