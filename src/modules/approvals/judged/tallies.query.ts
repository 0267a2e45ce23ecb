import { type RawBuilder, sql } from 'kysely'
import { documentLists, type Tallies } from '../../agreements/index.ts'

/** How many parties a version has: those that it was put before, but for those that are clarified as none, or left out. */
export const partiesCounted: RawBuilder<number> = sql`(circulation.party_count - (
  select count(*)::int from party_judgement outside
  where outside.community_id = circulation.community_id
    and outside.version_id = circulation.version_id and outside.standing = 'not-party'))`

/** How far each version has come with its parties, for the lists of documents. */
export const tallies: Tallies = sql`(
  select community_id, version_id, adopted_count as adopted, ${partiesCounted} as parties,
    open_count as open, in_force_from, record, put_forward_on, shown_on
  from circulation)`

export const { listDocuments } = documentLists(tallies)
