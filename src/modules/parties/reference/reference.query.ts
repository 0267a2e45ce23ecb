import { sql } from 'kysely'
import type { Instant } from '../../../kernel/day.model.ts'
import {
  aNumber,
  anInstant,
  aText,
  byField,
  fields,
  listOf,
  oneOf,
  orNull,
  type Shaped,
} from '../../../kernel/row.model.ts'
import { ask, asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { sourceRow } from '../parties-row.model.ts'
import type { Source } from '../reference.model.ts'
import { type RefreshOutcome, refreshFailures, registers } from './refresh.model.ts'

/** Every source of reference data and of what the communities state. */
export const listSources = (): Question<Source> =>
  asked(
    sourceRow,
    ask
      .selectFrom('reference_source')
      .select(['key', 'publisher', 'title', 'address', 'edition', 'retrieved_on as retrieved'])
      .select(['confidence', 'own_title as ownTitle', 'note'])
      .orderBy('publisher')
      .orderBy('title'),
  )

const refreshFields = {
  register: oneOf(...registers),
  startedAt: anInstant,
  rowsChanged: aNumber,
}
const refreshRow = byField('outcome', {
  changed: fields(refreshFields),
  unchanged: fields(refreshFields),
  failed: fields({ ...refreshFields, failure: oneOf(...refreshFailures), detail: orNull(aText) }),
})

/** The latest fetches of reference data, newest first. */
export const listRefreshes = (): Question<{ startedAt: Instant; outcome: RefreshOutcome }> =>
  asked(
    refreshRow,
    ask
      .selectFrom('reference_refresh')
      .select(['register', 'started_at as startedAt', 'outcome', 'rows_changed as rowsChanged'])
      .select(['failure', 'detail'])
      .orderBy('started_at', 'desc')
      .limit(20),
    ({ startedAt, ...row }) => ({
      startedAt,
      outcome:
        row.outcome === 'failed'
          ? { ...row, detail: row.detail ?? '' }
          : { register: row.register, outcome: row.outcome, rowsChanged: row.rowsChanged },
    }),
  )

const communityRow = fields({
  key: aText,
  name: aText,
  nameSource: aText,
  trustName: aText,
  trustNumber: aText,
  healthRegion: aText,
  memberSource: orNull(aText),
  members: listOf(aText),
})
export type ListedCommunity = Shaped<typeof communityRow>

/** The country's communities with the names of their municipalities of today. */
export const listReferenceCommunities = (): Question<ListedCommunity> =>
  asked(
    communityRow,
    sql`
    select community.key, community.name, name_source as "nameSource", trust_name as "trustName",
      trust_number as "trustNumber", health_region as "healthRegion",
      min(member.source) as "memberSource",
      coalesce(array_agg(municipality.name order by municipality.name collate norwegian)
        filter (where municipality.name is not null), '{}') as members
    from reference_community community
    left join reference_community_member member on member.community_key = community.key
    left join municipality_code municipality
      on municipality.code = member.code and municipality.valid_until is null
    group by community.key
    order by community.name`,
  )

export const listCommunitiesHere = () =>
  ask
    .selectFrom('community')
    .select(['key', 'name', 'exercise'])
    .orderBy('exercise')
    .orderBy('name')
