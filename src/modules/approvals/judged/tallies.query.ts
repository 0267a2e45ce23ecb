import { sql } from 'kysely'
import { documentLists, type Tallies } from '../../agreements/index.ts'

/** How far each version has come with its parties, for the lists of documents. */
export const tallies: Tallies = sql`(
  select community_id, version_id, adopted_count as adopted, party_count as parties,
    open_count as open, in_force_from, record, put_forward_on, shown_on
  from circulation)`

export const { listDocuments } = documentLists(tallies)
