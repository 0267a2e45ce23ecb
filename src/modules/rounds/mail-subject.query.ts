import { type RawBuilder, sql } from 'kysely'

/** What a mail about a round is about, as a part of SQL: its subject as the journal has it, and its title; it is no document's. */
export const roundMailSubjects = (communityId: string): RawBuilder<unknown> => sql`
  select 'round:' || round.id as subject, round.title, null::text as slug
  from round where round.community_id = ${communityId} and viewer_reads(round.audience, round.state)`
