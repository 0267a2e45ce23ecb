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
