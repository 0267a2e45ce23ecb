import { type RawBuilder, sql } from 'kysely'

/** The rounds that the journal can be asked for, as a part of SQL: each with its title and its answers. */
export const roundThings = (communityId: string): RawBuilder<unknown> => sql`
  with own as (
    select id, title from round
    where community_id = ${communityId} and viewer_reads(audience, state))
  select 'round:' || id as thing, title, 'round:' || id as subject from own
  union all select 'round:' || own.id, null, 'round-answer:' || answer.id
  from own join round_answer answer
    on answer.community_id = ${communityId} and answer.round_id = own.id`

/** What regions and others that are no party were called when they were last asked, as a part of SQL. */
export const askedPlaceNames = (communityId: string): RawBuilder<unknown> => sql`
  select 'place' as sort, place as code, name from (
    select distinct on (place) place, name from round_place
    where community_id = ${communityId} and place !~ '^[0-9]{4}$'
    order by place, round_id desc) asked`
