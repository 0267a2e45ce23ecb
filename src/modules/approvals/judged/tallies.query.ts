import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../../kernel/day.model.ts'
import { documentLists, type Tallies } from '../../agreements/index.ts'
import { adoptedStates } from '../party-state.model.ts'

/** How many parties a version has: those that it was put before, but for those that are clarified as none, or left out. */
export const partiesCounted: RawBuilder<number> = sql`(circulation.party_count - (
  select count(*)::int from party_judgement outside
  where outside.community_id = circulation.community_id
    and outside.version_id = circulation.version_id and outside.standing = 'not-party'))`

/** Since when each party that has adopted is bound, where the version binds each by itself. */
export const boundDays: RawBuilder<Day[] | null> =
  sql`(case when circulation.rule_kind = 'each' then (
  select coalesce(jsonb_agg(greatest(bound.answered_from, circulation.rule_earliest)
    order by bound.answered_from), '[]')
  from party_judgement bound
  where bound.community_id = circulation.community_id
    and bound.version_id = circulation.version_id and bound.standing = 'party'
    and bound.state = any (${[...adoptedStates]}) and coalesce(bound.hinders, 'no') = 'no'
    and bound.answered_from is not null) end)`

/** How far each version has come with its parties, for the lists of documents. */
export const tallies: Tallies = sql`(
  select community_id, version_id, adopted_count as adopted, ${partiesCounted} as parties,
    open_count as open, in_force_from, ${boundDays} as bound_days, record, put_forward_on, shown_on
  from circulation)`

export const { listDocuments } = documentLists(tallies)
