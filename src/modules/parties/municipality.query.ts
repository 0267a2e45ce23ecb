import { sql } from 'kysely'
import { ask, askRaw } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import type { Municipality, MunicipalityChange } from './municipality.model.ts'
import type { StatedCount } from './organisation.model.ts'
import type { PopulationFigure } from './population.model.ts'
import type { Source } from './reference.model.ts'
import type { RefreshFailure, RefreshOutcome, Register } from './refresh.model.ts'

/** The code and every code that it shares a change with, near or far, before or after. */
const familyOf = (code: string) => sql`
  with recursive family (code) as (
    select ${code}::text
    union
    select relative.code from family
    cross join lateral (
      select to_code as code from municipality_change where from_code = family.code
      union all
      select from_code from municipality_change where to_code = family.code
    ) relative
  )`

export const listFamilyChanges = (code: string): Question<MunicipalityChange> =>
  askRaw(sql<MunicipalityChange>`
    ${familyOf(code)}
    select changed_on as day, from_code as "from", to_code as "to", source
    from municipality_change where from_code in (select code from family)`)

export type FamilyMunicipality = Municipality & {
  county: string | null
  organisationNumber: string | null
  numberSource: string | null
}

export const listFamilyMunicipalities = (code: string): Question<FamilyMunicipality> =>
  askRaw(sql<FamilyMunicipality>`
    ${familyOf(code)}
    select code, name, parallel_names as "parallelNames", label, valid_from as "from",
      valid_until as "until", source, county, organisation_number as "organisationNumber",
      organisation_number_source as "numberSource"
    from municipality_code where code in (select code from family)`)

export const listFamilyPopulation = (code: string): Question<PopulationFigure> =>
  askRaw(sql<PopulationFigure>`
    ${familyOf(code)}
    select code, year, inhabitants, unknown, source from population
    where code in (select code from family)`)

/** The communities that the reference data count a municipality in. */
export const listCommunitiesOf = (code: string) =>
  ask
    .selectFrom('reference_community_member as member')
    .innerJoin('reference_community as counted', 'counted.key', 'member.community_key')
    .leftJoin('community as here', 'here.key', 'counted.key')
    .where('member.code', '=', code)
    .select(['counted.key', 'counted.name', 'member.source', 'here.id as hereId'])
    .orderBy('counted.name')

/** Municipalities in force today with a name that begins like the text. */
export const listSimilarNames = (text: string) =>
  askRaw(sql<{ code: string; name: string; county: string | null }>`
    select code, name, county from municipality_code
    where valid_until is null and exists (
      select from unnest(array_prepend(name::text, parallel_names)) as each (name)
      where each.name ilike ${`${text.replace(/[%_\\]/g, '')}%`})
    order by name limit 8`)

export const listStatedCounts = (communityId: string): Question<StatedCount> =>
  ask
    .selectFrom('stated_count')
    .where('community_id', '=', communityId)
    .select(['stated', 'parties', 'named', 'stated_on as on', 'source', 'explanation'])
    .orderBy('position')
    .$castTo<StatedCount>()

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
