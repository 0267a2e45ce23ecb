import { type RawBuilder, sql } from 'kysely'

/** What the parties have told of each document, as a part of SQL for the journal: their answers, and who is a party. */
export const answerThings = (communityId: string): RawBuilder<unknown> => sql`
  with own as (
    select document.id as document_id, version.id
    from document
    join document_version version on version.community_id = document.community_id
      and version.document_id = document.id
    where document.community_id = ${communityId}
      and viewer_reads(document.audience, version.state))
  select 'document:' || own.document_id as thing, null as title, 'treatment:' || told.id as subject
  from own join treatment told on told.community_id = ${communityId} and told.version_id = own.id
  union all select 'document:' || own.document_id, null, 'party-clarification:' || clarified.id
  from own join party_clarification clarified
    on clarified.community_id = ${communityId} and clarified.version_id = own.id
  union all select 'document:' || own.document_id, null, 'party-signature:' || signed.id
  from own join party_signature signed
    on signed.community_id = ${communityId} and signed.version_id = own.id
  union all select 'document:' || own.document_id, null, 'party-note:' || noted.id
  from own join party_note noted
    on noted.community_id = ${communityId} and noted.version_id = own.id
  union all select 'document:' || own.document_id, null, 'party-report:' || reported.id
  from own join party_report reported
    on reported.community_id = ${communityId} and reported.version_id = own.id`
