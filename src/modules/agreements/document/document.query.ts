import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.model.ts'
import type { TextBlock } from '../../../kernel/text-tree.model.ts'
import { changeTexts } from '../../../kernel/text-tree.rule.ts'
import { ask, askRaw, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { readTextTree } from '../../../platform/text-tree.ts'
import type { VersionStanding, VersionState } from '../document.model.ts'
import type {
  AttachmentRow,
  DocumentFacts,
  DraftRow,
  FileRow,
  ListedDocument,
  ListPlace,
  VersionRow,
  WhichVersion,
} from '../document-row.model.ts'
import type { AgreementFields, TextFields } from '../field/agreement-field.model.ts'
import { fieldsAsSigns, textFields, typedText } from '../field/agreement-fields.rule.ts'
import type { PassedDay } from '../refusal.model.ts'
import { judgeHost } from './host.rule.ts'
import type { Reminder } from './reminder.model.ts'
import { remindersDue } from './reminder.rule.ts'
import { documentGoesToo, factsAreFixed, passedDay, versionStanding } from './version.rule.ts'

export const documentsPerPage = 20

const seen = sql<boolean>`viewer_sees(document.audience)`
const isRead = sql<boolean>`viewer_reads(document.audience, version.state)`

/** The documents that have been put forward, the latest first; one more than fits tells of a next page. */
export const listDocuments = (communityId: string, after: ListPlace | null) =>
  documentsAfter(communityId, after?.listedAt ?? null, after?.id ?? null)

/** The page's documents are chosen first, so that only they are looked up in the other tables. */
const documentsAfter = madeOnce((communityId: string, at: string | null, id: string | null) =>
  askRaw(sql<ListedDocument>`
    select document.id, document.slug, version.title, version.state, version.deadline,
      circulation.adopted_count as adopted, circulation.party_count as parties,
      circulation.in_force_from as "inForceFrom", circulation.record,
      version.review_day as "reviewDay", circulation.open_count as open,
      circulation.shown_on as "shownOn", document.listed_at as "listedAt"
    from (select * from document
      where community_id = ${communityId} and shown_version_id is not null and ${seen}
        and ${at === null ? sql`true` : sql`(listed_at, id) < (${at}, ${id})`}
      order by listed_at desc, id desc limit ${sql.lit(documentsPerPage + 1)}) document
    join document_version version on version.community_id = document.community_id
      and version.id = document.shown_version_id
    left join circulation on circulation.community_id = document.community_id
      and circulation.version_id = document.shown_version_id
    order by document.listed_at desc, document.id desc`),
)

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
  askRaw(sql<DocumentFacts>`
    select document.id, document.slug, document.kind, document.cost_scheme as "costScheme",
      document.owner_body as owner, document.archive_owner as "archiveOwner", document.audience,
      version.id as "versionId", version.number, version.state, version.title, version.summary,
      version.id is not distinct from document.shown_version_id as shown,
      version.body, version.source, version.counterparty, version.changed_at as "changedAt",
      coalesce(version.host, settled.name) as host,
      coalesce(version.host_code, settled.party_code) as "hostCode",
      coalesce(version.host_source, settled.source) as "hostSource",
      settled.settled_on as "hostSettledOn", version.deadline, version.review_day as "reviewDay",
      version.withdrawn_on as "withdrawnOn", version.withdrawal_reason as "withdrawalReason",
      circulation.adopted_count as adopted, circulation.party_count as parties,
      circulation.in_force_from as "inForceFrom", case when circulation.record = 'running' then circulation.put_forward_on end as "putForwardOn"
    from document
    join document_version version
      on version.community_id = document.community_id and version.document_id = document.id
    left join circulation on circulation.community_id = version.community_id
      and circulation.version_id = version.id
    left join lateral (select * from version_host
      where community_id = version.community_id and version_id = version.id
      order by settled_on desc, id desc limit 1) settled on version.host is null
    where document.community_id = ${communityId} and document.slug = ${slug} and ${isRead} and ${versionIs(which)}`)

/** All versions of a document, the newest first. */
export const listVersions = (communityId: string, slug: string): Question<VersionRow> =>
  askRaw(sql<VersionRow>`
    select version.number, version.state, version.title,
      case when circulation.record = 'running' then circulation.put_forward_on end as "putForwardOn", version.withdrawn_on as "withdrawnOn"
    from document
    join document_version version
      on version.community_id = document.community_id and version.document_id = document.id
    left join circulation on circulation.community_id = version.community_id
      and circulation.version_id = version.id
    where document.community_id = ${communityId} and document.slug = ${slug} and ${isRead}
    order by version.number desc`)

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
export const listAttachments = (communityId: string, slug: string, which: WhichVersion) =>
  askRaw(sql<AttachmentRow>`
    select attachment.position, attachment.title, attachment.file_name as "fileName",
      attachment.sha256, file.kind, octet_length(file.bytes) as size
    ${attachmentsOf(communityId, slug, which)} order by attachment.position`)

/** One attachment: which file it is, and whether anybody may have it. */
export const readAttachment = (
  communityId: string,
  slug: string,
  number: number,
  position: number,
): Question<FileRow> =>
  askRaw(sql<FileRow>`
    select attachment.file_name as "fileName", file.kind, file.sha256,
      octet_length(file.bytes) as size,
      document.audience = 'public' and version.state <> 'draft' as "isPublic"
    ${attachmentsOf(communityId, slug, number)} and attachment.position = ${position}`)

const versionIs = (which: WhichVersion) => {
  if (which === 'draft') return sql`version.state = 'draft'`
  if (which === 'shown') {
    return sql`(version.id = document.shown_version_id
      or (document.shown_version_id is null and version.state = 'draft'))`
  }
  return sql`version.number = ${which}`
}

/** What of a listed document is due on a day, or on the day that its exercise is played. */
export const remindersOf = (row: ListedDocument, today: Day): Reminder[] =>
  remindersDue(
    {
      isCurrent: row.state === 'out',
      awaitsAnswers: row.record === 'running',
      deadline: row.deadline,
      reviewDay: row.reviewDay,
      openAnswers: row.open ?? 0,
    },
    row.shownOn ?? today,
  )

/** How a version stands on a day. */
export const standingOf = (
  row: { state: VersionState; inForceFrom: Day | null },
  today: Day,
): VersionStanding => versionStanding(row.state, row.inForceFrom, today)

/** Can the host still be settled beside the text? The same rule judges the deed. */
export const hostIsOpen = ({ state, host, hostSettledOn }: DocumentFacts): boolean =>
  judgeHost({ state, host: hostSettledOn === null ? host : null }).ok

/** Would the document go with this draft if it were thrown away? The same rule judges the deed. */
export const goesWithDraft = (draft: DocumentFacts): boolean => documentGoesToo(draft)

/** Which of the draft's days had passed before another, so that it cannot be put forward? The same rule judges the deed. */
export const passedDayOf = (draft: DocumentFacts, on: Day): PassedDay | null => passedDay(draft, on)

/** Are the document's own facts fixed by now? The same rule judges the deed. */
export const hasFixedFacts = (version: DocumentFacts): boolean => factsAreFixed(version)

/** The fields of a version's text; the same rule judges whether it may go out. */
export const fieldsOf = (version: DocumentFacts): TextFields => textFields(version)
/** What is printed of a document beside its text. */
export const besideText = ({ title, summary, counterparty, host }: DocumentFacts) =>
  [title, summary, counterparty, host] as const

/** A text that is set on paper with other names for each party. */
export const textOnPaper = typedText

/** A text with the names in it, which are never read as marks. */
export function filledText(body: string, fields: AgreementFields): TextBlock[] {
  const { text, named, address } = fieldsAsSigns(body, fields)
  return changeTexts(readTextTree(text), named, address)
}

/** The text as all may read it: with the names that are the same for every party. */
export const readableText = ({ body, counterparty, host }: DocumentFacts): TextBlock[] =>
  filledText(body, { counterparty, party: null, host })
