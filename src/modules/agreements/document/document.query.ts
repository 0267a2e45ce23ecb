import { type RawBuilder, sql } from 'kysely'
import {
  type AttachmentRow,
  attachmentRow,
  type FileRow,
  fileRow,
} from '../../../kernel/kept-file.model.ts'
import type { TextBlock } from '../../../kernel/text-tree.model.ts'
import { changeTexts } from '../../../kernel/text-tree.rule.ts'
import { ask, asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import { readTextTree } from '../../../platform/text-tree.ts'
import { roundMailSubjects } from '../../rounds/index.ts'
import {
  type DocumentFacts,
  type DraftRow,
  documentFacts,
  type ListedDocument,
  type ListPlace,
  listedDocument,
  type VersionRow,
  versionRow,
  type WhichVersion,
} from '../document-row.model.ts'
import type { AgreementFields } from '../field/agreement-field.model.ts'
import { fieldsAsSigns } from '../field/agreement-fields.rule.ts'

export const documentsPerPage = 20

const seen = sql<boolean>`viewer_sees(document.audience)`
const isRead = sql<boolean>`viewer_reads(document.audience, version.state)`

/**
 * What a later room tells of each version that is put forward, as a part of SQL: rows with community_id, version_id, adopted,
 * parties, open, in_force_from, bound, binds_each, record, put_forward_on and shown_on.
 */
export type Tallies = RawBuilder<unknown>

/** The versions of a listed document before the one that it shows, each with where it stands. */
const earlier = (tallies: Tallies) => sql`coalesce((
  select jsonb_agg(jsonb_build_object('number', former.number, 'state', former.state,
    'withdrawnOn', former.withdrawn_on, 'adopted', tally.adopted, 'parties', tally.parties,
    'inForceFrom', tally.in_force_from, 'bound', tally.bound, 'bindsEach', tally.binds_each) order by former.number)
  from document_version former
  join ${tallies} tally on tally.community_id = former.community_id
    and tally.version_id = former.id
  where former.community_id = version.community_id and former.document_id = version.document_id
    and former.number < version.number), '[]')`

/** What lists documents and versions with how far their parties have come. */
export const documentLists = (tallies: Tallies) => {
  /** The page's documents are chosen first, so that only they are looked up in the other tables. */
  const documentsAfter = madeOnce((communityId: string, at: string | null, id: string | null) =>
    ofCommunity(
      asked(
        listedDocument,
        sql`
    select document.id, document.slug, version.number, version.title, version.state,
      version.withdrawn_on as "withdrawnOn", version.deadline,
      tally.adopted, tally.parties, tally.in_force_from as "inForceFrom",
      tally.bound, tally.binds_each as "bindsEach", tally.record, ${earlier(tallies)} as earlier,
      version.review_day as "reviewDay", tally.open, tally.shown_on as "shownOn",
      document.listed_at as "listedAt"
    from (select * from document
      where community_id = ${communityId} and shown_version_id is not null and ${seen}
        and ${at === null ? sql`true` : sql`(listed_at, id) < (${at}, ${id})`}
      order by listed_at desc, id desc limit ${sql.lit(documentsPerPage + 1)}) document
    join document_version version on version.community_id = document.community_id
      and version.id = document.shown_version_id
    left join ${tallies} tally on tally.community_id = document.community_id
      and tally.version_id = document.shown_version_id
    order by document.listed_at desc, document.id desc`,
      ),
    ),
  )
  return {
    /** The documents that have been put forward, the latest first; one more than fits tells of a next page. */
    listDocuments: (communityId: string, after: ListPlace | null): Question<ListedDocument> =>
      documentsAfter(communityId, after?.listedAt ?? null, after?.id ?? null),
    /** All versions of a document, the newest first. */
    listVersions: (communityId: string, slug: string): Question<VersionRow> =>
      asked(
        versionRow,
        sql`
    select version.number, version.state, version.title, version.withdrawn_on as "withdrawnOn",
      tally.adopted, tally.parties, tally.in_force_from as "inForceFrom",
      tally.bound, tally.binds_each as "bindsEach",
      case when tally.record = 'running' then tally.put_forward_on end as "putForwardOn"
    from document
    join document_version version
      on version.community_id = document.community_id and version.document_id = document.id
    left join ${tallies} tally on tally.community_id = version.community_id
      and tally.version_id = version.id
    where document.community_id = ${communityId} and document.slug = ${slug} and ${isRead}
    order by version.number desc`,
      ),
  }
}
export type DocumentLists = ReturnType<typeof documentLists>

/** What a mail is about, a version or a round: its subject as the journal has it, with the title, and the document's place. */
export const mailSubjects = (communityId: string): RawBuilder<unknown> => sql`(
  select 'version:' || version.id as subject, version.title, document.slug
  from document_version version
  join document on document.community_id = version.community_id
    and document.id = version.document_id and ${seen}
  where version.community_id = ${communityId}
  union all ${roundMailSubjects(communityId)})`

/** What is written but not put forward; only for those who write. */
export const listDrafts = (communityId: string): Question<DraftRow> =>
  ask
    .selectFrom('document_version as version')
    .innerJoin('document', (join) =>
      join
        .onRef('document.community_id', '=', 'version.community_id')
        .onRef('document.id', '=', 'version.document_id'),
    )
    .where('version.community_id', '=', communityId)
    .where('version.state', '=', 'draft')
    .where(isRead)
    .select(['document.slug', 'version.title', 'version.number', 'version.changed_at as changedAt'])
    .orderBy('version.changed_at', 'desc')
    .limit(50)

/** One version of a document with what is told of it; no row when the reader may not know of it. */
export const documentVersion = (
  communityId: string,
  slug: string,
  which: WhichVersion,
): Question<DocumentFacts> =>
  asked(
    documentFacts,
    sql`
    select document.id, document.slug, document.kind, document.cost_scheme as "costScheme",
      document.owner_body as owner, document.archive_owner as "archiveOwner", document.audience,
      document.exempt_by as "exemptBy", document.exempt_review as "exemptReview",
      version.id as "versionId", version.number, version.state, version.title, version.summary,
      version.id is not distinct from document.shown_version_id as shown,
      version.body, version.case_background as "caseBackground", version.case_assessment as "caseAssessment",
      version.case_proposal as "caseProposal", version.source, version.counterparty, version.changed_at as "changedAt",
      coalesce(version.host, settled.name) as host,
      coalesce(version.host_code, settled.party_code) as "hostCode",
      coalesce(version.host_source, settled.source) as "hostSource",
      settled.settled_on as "hostSettledOn", version.deadline, version.review_day as "reviewDay",
      version.withdrawn_on as "withdrawnOn", version.withdrawal_reason as "withdrawalReason"
    from document
    join document_version version
      on version.community_id = document.community_id and version.document_id = document.id
    left join lateral (select * from version_host
      where community_id = version.community_id and version_id = version.id
      order by settled_on desc, id desc limit 1) settled on version.host is null
    where document.community_id = ${communityId} and document.slug = ${slug} and ${isRead} and ${versionIs(which)}`,
  )

const attachmentsOf = (communityId: string, slug: string, which: WhichVersion) => sql`
    from document
    join document_version version
      on version.community_id = document.community_id and version.document_id = document.id
    join attachment on attachment.community_id = version.community_id
      and attachment.version_id = version.id
    join stored_file file on file.community_id = attachment.community_id
      and file.sha256 = attachment.sha256
    where document.community_id = ${communityId} and document.slug = ${slug} and ${isRead} and ${versionIs(which)}`

/** The attachments of a version, without their content. */
export const listAttachments = (
  communityId: string,
  slug: string,
  which: WhichVersion,
): Question<AttachmentRow> =>
  asked(
    attachmentRow,
    sql`
    select attachment.position, attachment.title, attachment.file_name as "fileName",
      attachment.sha256, file.kind, octet_length(file.bytes) as size
    ${attachmentsOf(communityId, slug, which)} order by attachment.position`,
  )

/** One attachment: which file it is, and whether anybody may have it. */
export const readAttachment = (
  communityId: string,
  slug: string,
  number: number,
  position: number,
): Question<FileRow> =>
  asked(
    fileRow,
    sql`
    select attachment.file_name as "fileName", file.kind, file.sha256,
      octet_length(file.bytes) as size,
      document.audience = 'public' and version.state <> 'draft' as "isPublic"
    ${attachmentsOf(communityId, slug, number)} and attachment.position = ${position}`,
  )

const versionIs = (which: WhichVersion) => {
  if (which === 'draft') return sql`version.state = 'draft'`
  if (which === 'shown') {
    return sql`(version.id = document.shown_version_id
      or (document.shown_version_id is null and version.state = 'draft'))`
  }
  return sql`version.number = ${which}`
}

/** A text with the names in it, which are never read as marks. */
export function filledText(body: string, fields: AgreementFields): TextBlock[] {
  const { text, named, address } = fieldsAsSigns(body, fields)
  return changeTexts(readTextTree(text), named, address)
}

/** The text as all may read it: with the names that are the same for every party. */
export const readableText = ({ body, counterparty, host }: DocumentFacts): TextBlock[] =>
  filledText(body, { counterparty, party: null, host })
