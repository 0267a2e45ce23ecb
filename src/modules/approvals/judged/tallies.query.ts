import { type RawBuilder, sql } from 'kysely'
import { documentLists, type Tallies } from '../../agreements/index.ts'
import { adoptedStates } from '../party-state.model.ts'

/** How many parties a version has: those that it was put before, but for those that are clarified as none, or left out. */
export const partiesCounted: RawBuilder<number> = sql`(circulation.party_count - (
  select count(*)::int from party_judgement outside
  where outside.community_id = circulation.community_id
    and outside.version_id = circulation.version_id and outside.standing = 'not-party'))`

/** Does the version bind each party by itself? */
export const bindsEach: RawBuilder<boolean> = sql`(circulation.rule_kind = 'each')`

/**
 * The parties that a version binds, by all their codes, and since when: of one that binds each by itself those that have adopted
 * it, of one that takes effect as a whole all of them.
 */
export const boundParties: RawBuilder<unknown> = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'codes', array_prepend(party.party_code, party.former_codes),
    'from', case when circulation.rule_kind = 'each'
      then greatest(bound.answered_from, circulation.rule_earliest)
      else circulation.in_force_from end) order by party.party_code), '[]')
  from party_judgement bound
  join circulation_party party on party.community_id = bound.community_id
    and party.version_id = bound.version_id and party.party_code = bound.party_code
  where bound.community_id = circulation.community_id
    and bound.version_id = circulation.version_id
    and case when circulation.rule_kind = 'each'
      then bound.standing = 'party' and bound.state = any (${[...adoptedStates]})
        and coalesce(bound.hinders, 'no') = 'no' and bound.answered_from is not null
      else bound.standing <> 'not-party' and circulation.in_force_from is not null end)`

/** How far each version has come with its parties, for the lists of documents. */
export const tallies: Tallies = sql`(
  select community_id, version_id, adopted_count as adopted, ${partiesCounted} as parties,
    open_count as open, in_force_from, ${boundParties} as bound,
    ${bindsEach} as binds_each, record, put_forward_on, shown_on
  from circulation)`

export const { listDocuments } = documentLists(tallies)
