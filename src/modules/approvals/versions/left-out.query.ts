import { type RawBuilder, sql } from 'kysely'

/**
 * What was decided last of whether a `party` of a `circulation` is one: with `left_out` and not `is_party` the version is to
 * hold without it. What was decided of a version whose answers stand counts too.
 */
export const lastClarified: RawBuilder<unknown> = sql`(
  select clarified.* from party_clarification as clarified
  where clarified.community_id = party.community_id
    and clarified.version_id = any (array_prepend(circulation.version_id, circulation.answers_from))
    and clarified.party_code = any (array_prepend(party.party_code, party.former_codes))
  order by clarified.id desc limit 1)`
