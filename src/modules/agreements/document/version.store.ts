import { sql } from 'kysely'
import type { Day, Instant } from '../../../kernel/day.model.ts'
import { aText, fields, oneOf, orNull, shaped } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { type Draft, type VersionState, versionStates } from '../document.model.ts'

/** A version as a deed needs it, held until the transaction ends. */
export type HeldVersion = {
  id: string
  documentId: string
  slug: string
  number: number
  state: VersionState
  /** For whom its document is. */
  audience: string
  body: string
  title: string
  summary: string
  deadline: Day | null
  reviewDay: Day | null
  /** Who the text itself names as host. */
  host: string | null
  changedAt: Instant
}

/** The version of a document that is held; `which` says which one. Undefined when there is none that the doer may read. */
export async function holdVersion(
  tx: Tx,
  communityId: string,
  slug: string,
  which: 'draft' | 'shown',
): Promise<HeldVersion | undefined> {
  const { held } = await askWithin(tx)({
    held: asked(
      fields({ documentId: orNull(aText) }),
      sql`select hold_document(${communityId}, ${slug}) as "documentId"`,
    ),
  })
  const documentId = held[0]?.documentId ?? null
  if (documentId === null) return undefined
  const row = await tx
    .selectFrom('document')
    .innerJoin('document_version as version', (join) =>
      join
        .onRef('version.community_id', '=', 'document.community_id')
        .onRef('version.document_id', '=', 'document.id'),
    )
    .where('document.community_id', '=', communityId)
    .where('document.id', '=', documentId)
    .where(sql<boolean>`viewer_reads(document.audience, version.state)`)
    .where((eb) =>
      which === 'draft'
        ? eb('version.state', '=', 'draft')
        : eb('version.id', '=', eb.ref('document.shown_version_id')),
    )
    .select(['version.id', 'document.id as documentId', 'document.slug', 'version.number'])
    .select('document.audience')
    .select(['version.state', 'version.body', 'version.title', 'version.summary'])
    .select(['version.deadline', 'version.review_day as reviewDay'])
    .select(['version.host', 'version.changed_at as changedAt'])
    .forNoKeyUpdate('version')
    .executeTakeFirst()
  return (
    row && {
      ...row,
      state: shaped(oneOf(...versionStates), row.state),
    }
  )
}

type Changed = { by: string | null; at: Instant }

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

/** Another deadline for a version that is out; nothing else of it changes. */
export async function updateDeadline(
  tx: Tx,
  communityId: string,
  versionId: string,
  deadline: Day,
): Promise<void> {
  await tx
    .updateTable('document_version')
    .set({ deadline })
    .where('community_id', '=', communityId)
    .where('id', '=', versionId)
    .execute()
}

/** Only a draft; the database refuses the rest. */
export async function deleteDraft(tx: Tx, communityId: string, versionId: string): Promise<void> {
  await tx
    .deleteFrom('document_version')
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
  { on, reason }: { on: Day; reason: string },
): Promise<void> {
  await tx
    .updateTable('document_version')
    .set({ state: 'withdrawn', withdrawn_on: on, withdrawal_reason: reason })
    .where('community_id', '=', communityId)
    .where('id', '=', versionId)
    .execute()
}

/** Shows the last version that is still out, where there is one, instead of one that is withdrawn. */
export async function showLastOut(
  tx: Tx,
  communityId: string,
  documentId: string,
): Promise<{ id: string; number: number } | null> {
  const last = await tx
    .selectFrom('document_version')
    .where('community_id', '=', communityId)
    .where('document_id', '=', documentId)
    .where('state', '=', 'out')
    .select(['id', 'number'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last) return null
  await tx
    .updateTable('document')
    .set({ shown_version_id: last.id })
    .where('community_id', '=', communityId)
    .where('id', '=', documentId)
    .execute()
  return last
}

const wording = (draft: Draft) => ({
  title: draft.title,
  summary: draft.summary,
  body: draft.body,
  case_background: draft.caseBackground,
  case_assessment: draft.caseAssessment,
  case_proposal: draft.caseProposal,
  source: draft.source,
  counterparty: draft.counterparty,
  host: draft.host?.name ?? null,
  host_code: draft.host?.code ?? null,
  host_source: draft.hostSource,
  deadline: draft.deadline,
  review_day: draft.reviewDay,
})
