import { sql } from 'kysely'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { type ExemptDocument, exemptDocument } from './exempt-document.model.ts'

/** The documents of a community that are exempt from the public: one of them, or with null all. */
export const exemptDocuments = (
  communityId: string,
  documentId: string | null,
): Question<ExemptDocument> =>
  asked(
    exemptDocument,
    sql`
    select document.id, document.slug, version.title, document.audience, document.exempt_review as review,
      document.shown_version_id is not null as "isOut"
    from document
    join lateral (select title from document_version
      where community_id = document.community_id and document_id = document.id
      order by id is not distinct from document.shown_version_id desc, number desc limit 1) version on true
    where document.community_id = ${communityId} and document.exempt_review is not null
      and ${documentId === null ? sql`true` : sql`document.id = ${documentId}`}
    order by document.id`,
  )
