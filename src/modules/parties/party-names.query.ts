import { type RawBuilder, sql } from 'kysely'

/**
 * What the community's parties and organisations have been called, by code and key, as a part of SQL: those that have been
 * here, who came of them and whom they came of, each by its last name.
 */
export const partyNames = (communityId: string): RawBuilder<unknown> => sql`
  select 'party' as sort, code, name from (
    select distinct on (code) code, name from municipality_code
    where code = any(array(
      with recursive after (code) as (
        select party_code from membership where community_id = ${communityId}
        union select party_code from region_membership where community_id = ${communityId}
        union select party_code from party_role
          where community_id = ${communityId} and party_code is not null
        union select change.to_code from after
          join municipality_change change on change.from_code = after.code
      ), here (code) as materialized (
        select code from unnest(array(select code from after)) code
      ), before (code) as (
        select code from here
        union select change.from_code from before
          join municipality_change change on change.to_code = before.code
      )
      select code from before))
    order by code, valid_from desc) municipality
  union all
  select 'party', key, name from (
    select distinct on (key) key, name from organisation
    where community_id = ${communityId}
    order by key, valid_from desc nulls last, position desc) organisation`
