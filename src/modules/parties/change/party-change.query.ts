import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.model.ts'
import { aNumber, aText, fields, orNull, type Shaped } from '../../../kernel/row.model.ts'
import { ask, asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { NamedCode } from '../municipality.model.ts'
import {
  listMunicipalitiesByCode,
  listOrganisations,
  listRegionMemberships,
  listRoles,
  partyQuestions,
} from '../parties.query.ts'

/** What a change of the parties is judged by; `codes` are municipalities that may come in. */
export const changeQuestions = (communityId: string, codes: readonly string[]) => ({
  ...partyQuestions(communityId),
  regions: listRegionMemberships(communityId),
  organisations: listOrganisations(communityId),
  roles: listRoles(communityId),
  wanted: listMunicipalitiesByCode(codes),
})

const foundRow = fields({ code: aText, name: aText, county: orNull(aText) })
export type FoundMunicipality = Shaped<typeof foundRow>

/** The municipalities in force on the day, each with all its names; `searchMunicipalities` finds among them. */
export const listMunicipalitiesOn = (on: Day): Question<FoundMunicipality & NamedCode> =>
  ask
    .selectFrom('municipality_code')
    .where('valid_from', '<=', on)
    .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>', on)]))
    .select(['code', 'name', 'county', 'parallel_names as parallelNames', 'label'])
    .select(['valid_from as from', 'valid_until as until'])
    .orderBy('name')

/** The municipalities that the reference data count in a community and that are in force on the day. */
export const listReferenceMembers = (key: string, on: Day): Question<FoundMunicipality> =>
  asked(
    foundRow,
    sql`
    select municipality.code, municipality.name, municipality.county
    from reference_community_member member
    join municipality_code municipality on municipality.code = member.code
    where member.community_key = ${key} and municipality.valid_from <= ${on}
      and (municipality.valid_until is null or municipality.valid_until > ${on})
    order by municipality.name`,
  )

const choiceRow = fields({ key: aText, name: aText, members: aNumber })
export type ReferenceChoice = Shaped<typeof choiceRow>

/** The country's communities with how many municipalities each is known to have. */
export const listReferenceChoices = (): Question<ReferenceChoice> =>
  asked(
    choiceRow,
    sql`
    select key, name, count(member.code)::int as members
    from reference_community left join reference_community_member member
      on member.community_key = reference_community.key
    group by key, name order by name`,
  )
