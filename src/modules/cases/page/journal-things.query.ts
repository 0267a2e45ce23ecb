import { type RawBuilder, sql } from 'kysely'
import { isCaseSeen, isPartSeen } from '../cases.query.ts'

/** The cases that the journal can be asked for, as a part of SQL: each with its title and its treatments. */
export const caseThings = (communityId: string): RawBuilder<unknown> => sql`
  with own as (
    select id, title from case_item item where community_id = ${communityId} and ${isCaseSeen})
  select 'case:' || id as thing, title, 'case:' || id as subject from own
  union all select 'case:' || own.id, null, 'case-treatment:' || stop.id
  from own join case_treatment stop on stop.community_id = ${communityId} and stop.case_id = own.id
  where ${isPartSeen('stop')}`
