import { type RawBuilder, sql } from 'kysely'

/** The documents that the journal can be asked for, as a part of SQL: each with its title, its versions and their hosts. */
export const documentThings = (communityId: string): RawBuilder<unknown> => sql`
  with own as (
    select document.id as document_id, version.id, version.title, version.number
    from document
    join document_version version on version.community_id = document.community_id
      and version.document_id = document.id
    where document.community_id = ${communityId}
      and viewer_reads(document.audience, version.state))
  select 'document:' || document_id as thing,
    (array_agg(title order by number desc))[1] as title, 'document:' || document_id as subject
  from own group by document_id
  union all select 'document:' || document_id, null, 'version:' || id from own
  union all select 'document:' || own.document_id, null, 'version-host:' || settled.id
  from own join version_host settled
    on settled.community_id = ${communityId} and settled.version_id = own.id`
