import { sql } from 'kysely'
import { ask, asked, madeOnce } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import { ofCommunity, ofRegisters } from '../../platform/kept-answers.ts'
import type { Membership } from './membership.model.ts'
import type { Municipality, MunicipalityChange } from './municipality.model.ts'
import type {
  OrganisationStatement,
  PartyRole,
  RegionMembership,
  StatedCount,
} from './organisation.model.ts'
import {
  changeRow,
  countRow,
  figureRow,
  membershipRow,
  municipalityRow,
  organisationRow,
  regionRow,
  roleRow,
  tileRow,
} from './parties-row.model.ts'
import type { PopulationFigure } from './population.model.ts'
import type { MappedTile } from './tile.model.ts'

/**
 * Every code that has to do with a community: its parties, region members and holders of roles. Gathered in an array,
 * since PostgreSQL takes what was followed to be a hundred times as much, and makes room for it.
 */
const reachedCodes = (communityId: string) => sql`
  with recursive followed (code) as (
    select party_code from membership where community_id = ${communityId}
    union select party_code from region_membership where community_id = ${communityId}
    union select party_code from party_role
      where community_id = ${communityId} and party_code is not null
    union select change.to_code from followed
      join municipality_change change on change.from_code = followed.code
  ),
  reached (code) as materialized (select code from unnest(array(select code from followed)) code)`

/** The source among the reference data, or the community's own decision. */
const restsOn = sql`coalesce(source, decision_id::text)`.as('source')

/** What is stated of membership in the community, any day. */
export const listMemberships: (communityId: string) => Question<Membership> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        membershipRow,
        ask
          .selectFrom('membership')
          .where('community_id', '=', communityId)
          .select(['party_code as partyCode', 'valid_from as from', 'valid_until as until'])
          .select(['certainty', 'standing', restsOn]),
      ),
    ),
)

/** Every municipality through time, with its names; hand it to `nameBook`. */
export const listEveryMunicipality: () => Question<Municipality> = madeOnce(() =>
  ofRegisters(
    asked(
      municipalityRow,
      sql`
    select code, name, parallel_names as "parallelNames", label, valid_from as "from",
      valid_until as "until", source
    from municipality_code order by code, valid_from`,
    ),
  ),
)

/** Every change that municipalities have gone through. */
export const listEveryChange: () => Question<MunicipalityChange> = madeOnce(() =>
  ofRegisters(
    asked(
      changeRow,
      sql`
    select changed_on as day, from_code as "from", to_code as "to", source
    from municipality_change order by changed_on, from_code, to_code`,
    ),
  ),
)

/** Inhabitants of every municipality on 1 January of a year. */
export const listPopulation = (year: number): Question<PopulationFigure> =>
  asked(
    figureRow,
    ask
      .selectFrom('population')
      .where('year', '=', year)
      .select(['code', 'year', 'inhabitants', 'unknown', 'source']),
  )

/** The names of some codes through time, whether they belong to a community or not. */
export const listMunicipalitiesByCode = (
  codes: readonly string[],
): Question<Pick<Municipality, 'code' | 'name' | 'from' | 'until'>> =>
  ask
    .selectFrom('municipality_code')
    .where('code', 'in', codes.length > 0 ? codes : [''])
    .select(['code', 'name', 'valid_from as from', 'valid_until as until'])

export const listRegionMemberships: (communityId: string) => Question<RegionMembership> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        regionRow,
        ask
          .selectFrom('region_membership')
          .where('community_id', '=', communityId)
          .select([
            'region',
            'party_code as partyCode',
            'valid_from as from',
            'valid_until as until',
          ])
          .select(['certainty', 'disputed', 'instead', restsOn])
          .select(sql<boolean>`gone is not null`.as('gone')),
      ),
    ),
)

/** What is stated of the organisations here: hand it to `organisationsOn`. */
export const listOrganisations: (communityId: string) => Question<OrganisationStatement> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        organisationRow,
        ask
          .selectFrom('organisation')
          .where('community_id', '=', communityId)
          .select(['key', 'name', 'kind', 'organisation_number as organisationNumber', restsOn])
          .select(['position', 'valid_from as from', 'takes_part as takesPart']),
      ),
    ),
)

export const listRoles: (communityId: string) => Question<PartyRole> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        roleRow,
        ask
          .selectFrom('party_role')
          .where('community_id', '=', communityId)
          .select(['role', 'party_code as partyCode', 'valid_from as from', 'valid_until as until'])
          .select(['certainty', 'vacant', restsOn])
          .orderBy('valid_from'),
      ),
    ),
)

export const listStatedCounts: (communityId: string) => Question<StatedCount> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        countRow,
        ask
          .selectFrom('stated_count')
          .where('community_id', '=', communityId)
          .select(['stated', 'parties', 'named', 'stated_on as on', 'source', 'explanation'])
          .orderBy('position'),
      ),
    ),
)

/** The questions whose answers tell who the parties are on any day: hand them to `partiesAsOf`. */
export const partyQuestions = (communityId: string) => ({
  memberships: listMemberships(communityId),
  changes: listEveryChange(),
  municipalities: listEveryMunicipality(),
})

/** Inhabitants of all that the community's municipalities are made of, on 1 January of a year. */
export const listCommunityPopulation = (
  communityId: string,
  year: number,
): Question<PopulationFigure> =>
  asked(
    figureRow,
    sql`
    ${reachedCodes(communityId)}
    select code, year, inhabitants, unknown, source from population
    where year = ${year} and code in (
      select code from reached
      union select from_code from municipality_change join reached on reached.code = to_code)`,
  )

/** The tiles that the maps have for the community's municipalities: hand them to `layTiles`. */
export const listTiles: (communityId: string) => Question<MappedTile> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        tileRow,
        sql`
      ${reachedCodes(communityId)}
      select community_key as map, code, row_number as "row", column_number as "column"
      from tile where code in (select code from reached)`,
      ),
    ),
)
