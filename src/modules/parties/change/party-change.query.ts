import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.model.ts'
import { ask, askRaw } from '../../../platform/ask.ts'
import type { Question, Tx } from '../../../platform/db.ts'
import type { Municipality, NamedCode } from '../municipality.model.ts'
import { searchMunicipalities } from '../names/municipality-search.rule.ts'
import {
  listMunicipalitiesByCode,
  listOrganisations,
  listRegionMemberships,
  listRoles,
  loadPartyFacts,
  partyQuestions,
} from '../parties.query.ts'
import type { ChangeFacts } from './party-change-judged.rule.ts'

/** What a change of the parties is judged by; `codes` are municipalities that may come in. */
export const changeQuestions = (communityId: string, codes: readonly string[]) => ({
  ...partyQuestions(communityId),
  regions: listRegionMemberships(communityId),
  organisations: listOrganisations(communityId),
  roles: listRoles(communityId),
  wanted: listMunicipalitiesByCode(codes),
})

/** The same rows inside the transaction of the change. */
export async function loadChangeFacts(
  tx: Tx,
  communityId: string,
  codes: readonly string[],
): Promise<ChangeFacts> {
  const asked = changeQuestions(communityId, codes)
  const facts = await loadPartyFacts(tx, communityId)
  const [regions, organisations, roles, wanted] = await Promise.all([
    tx.executeQuery(asked.regions.compile()),
    tx.executeQuery(asked.organisations.compile()),
    tx.executeQuery(asked.roles.compile()),
    tx.executeQuery(asked.wanted.compile()),
  ])
  return {
    ...facts,
    municipalities: [...facts.municipalities, ...wanted.rows],
    regions: regions.rows,
    organisations: organisations.rows,
    roles: roles.rows,
  }
}

export type FoundMunicipality = Pick<Municipality, 'code' | 'name'> & { county: string | null }

type SoughtMunicipality = FoundMunicipality & NamedCode

/** The municipalities in force on the day, each with all its names; `foundMunicipalities` finds among them. */
export const listMunicipalitiesOn = (on: Day): Question<SoughtMunicipality> =>
  ask
    .selectFrom('municipality_code')
    .where('valid_from', '<=', on)
    .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>', on)]))
    .select(['code', 'name', 'county', 'parallel_names as parallelNames', 'label'])
    .select(['valid_from as from', 'valid_until as until'])
    .orderBy('name')
    .$castTo<SoughtMunicipality>()

const mostFound = 40

/** Those that the text is looking for. */
export const foundMunicipalities = (
  rows: readonly SoughtMunicipality[],
  text: string,
  on: Day,
): FoundMunicipality[] => searchMunicipalities(rows, text, on).slice(0, mostFound)

/** The municipalities that the reference data count in a community and that are in force on the day. */
export const listReferenceMembers = (key: string, on: Day): Question<FoundMunicipality> =>
  askRaw(sql<FoundMunicipality>`
    select municipality.code, municipality.name, municipality.county
    from reference_community_member member
    join municipality_code municipality on municipality.code = member.code
    where member.community_key = ${key} and municipality.valid_from <= ${on}
      and (municipality.valid_until is null or municipality.valid_until > ${on})
    order by municipality.name`)

export type ReferenceChoice = { key: string; name: string; members: number }

/** The country's communities with how many municipalities each is known to have. */
export const listReferenceChoices = (): Question<ReferenceChoice> =>
  askRaw(sql<ReferenceChoice>`
    select key, name, count(member.code)::int as members
    from reference_community left join reference_community_member member
      on member.community_key = reference_community.key
    group by key, name order by name`)
