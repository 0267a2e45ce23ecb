import { type RawBuilder, sql } from 'kysely'

/** The papers that the journal can be asked for, as a part of SQL: each under the title of its case. */
export const paperThings = (communityId: string): RawBuilder<unknown> => sql`
  select 'case:' || item.id as thing, null as title, 'paper:' || paper.id as subject
  from paper join case_item item on item.community_id = paper.community_id and item.id = paper.case_id
  where paper.community_id = ${communityId} and viewer_sees_subject(${communityId}, 'paper:' || paper.id)`
