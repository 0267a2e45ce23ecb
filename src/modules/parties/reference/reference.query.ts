import { sql } from 'kysely'
import { ask, askRaw } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { Source } from '../reference.model.ts'
import type { RefreshFailure, RefreshOutcome, Register } from './refresh.model.ts'

/** Every source of reference data and of what the communities state. */
export const listSources = (): Question<Source> =>
  ask
    .selectFrom('reference_source')
    .select(['key', 'publisher', 'title', 'address', 'edition', 'retrieved_on as retrieved'])
    .select(['confidence', 'own_title as ownTitle', 'note'])
    .orderBy('publisher')
    .orderBy('title')
    .$castTo<Source>()

/** The latest fetches of reference data, newest first. */
export const listRefreshes = () =>
  ask
    .selectFrom('reference_refresh')
    .select(['register', 'started_at as startedAt', 'outcome', 'rows_changed as rowsChanged'])
    .select(['failure', 'detail'])
    .orderBy('started_at', 'desc')
    .limit(20)

/** A fetch as it was written down. */
export const readRefresh = (row: {
  register: string
  outcome: string
  rowsChanged: number
  failure: string | null
  detail: string | null
}): RefreshOutcome => {
  const register = row.register as Register
  if (row.outcome === 'failed')
    return {
      register,
      outcome: 'failed',
      failure: row.failure as RefreshFailure,
      detail: row.detail ?? '',
    }
  return {
    register,
    outcome: row.rowsChanged > 0 ? 'changed' : 'unchanged',
    rowsChanged: row.rowsChanged,
  }
}

export type ListedCommunity = {
  key: string
  name: string
  nameSource: string
  trustName: string
  trustNumber: string
  healthRegion: string
  memberSource: string | null
  members: string[]
}

/** The country's communities with the names of their municipalities of today. */
export const listReferenceCommunities = (): Question<ListedCommunity> =>
  askRaw(sql<ListedCommunity>`
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
    order by community.name`)

export const listCommunitiesHere = () =>
  ask
    .selectFrom('community')
    .select(['key', 'name', 'exercise'])
    .orderBy('exercise')
    .orderBy('name')
