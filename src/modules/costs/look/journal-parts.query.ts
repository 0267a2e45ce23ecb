import { type RawBuilder, sql } from 'kysely'

/** What the ways of sharing are called, as a part of SQL for the journal. */
export const schemeNames = (communityId: string): RawBuilder<unknown> => sql`
  select 'scheme' as sort, key as code, title as name from cost_scheme
  where community_id = ${communityId}`

/** The ways of sharing that the journal can be asked for, as a part of SQL: each with its title, its costs and share lists. */
export const schemeThings = (communityId: string): RawBuilder<unknown> => sql`
  select 'cost-scheme:' || key as thing, title, 'cost-scheme:' || key as subject from cost_scheme
  where community_id = ${communityId}
  union all select 'cost-scheme:' || scheme_key, null, 'cost-statement:' || id from cost_statement
  where community_id = ${communityId}
  union all select 'cost-scheme:' || scheme_key, null, 'share-list:' || id from share_list
  where community_id = ${communityId}`
