import { sql } from 'kysely'
import { aText, fields, orNull, type Shape } from '../../../kernel/row.model.ts'
import { ask, asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { ofCommunity, ofRegisters } from '../../../platform/kept-answers.ts'
import type { Membership } from '../membership.model.ts'
import type { MunicipalityChange } from '../municipality.model.ts'
import { listEveryChange, listEveryMunicipality } from '../parties.query.ts'
import { changeRow, figureRow, membershipRow, municipalityFields } from '../parties-row.model.ts'
import type { PopulationFigure } from '../population.model.ts'
import type { FamilyMunicipality } from './story.model.ts'

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

export const listFamilyChanges: (code: string) => Question<MunicipalityChange> = madeOnce(
  (code: string) =>
    ofRegisters(
      asked(
        changeRow,
        sql`
    ${familyOf(code)}
    select changed_on as day, from_code as "from", to_code as "to", source
    from municipality_change where from_code in (select code from family)`,
      ),
    ),
)

const familyRow: Shape<FamilyMunicipality> = fields({
  ...municipalityFields,
  county: orNull(aText),
  organisationNumber: orNull(aText),
  numberSource: orNull(aText),
})

export const listFamilyMunicipalities: (code: string) => Question<FamilyMunicipality> = madeOnce(
  (code: string) =>
    asked(
      familyRow,
      sql`
    ${familyOf(code)}
    select code, name, parallel_names as "parallelNames", label, valid_from as "from",
      valid_until as "until", source, county, organisation_number as "organisationNumber",
      organisation_number_source as "numberSource"
    from municipality_code where code in (select code from family)`,
    ),
)

/** What is stated of membership in the community for the code, or for one that it shares a change with. */
const listFamilyMemberships: (communityId: string, code: string) => Question<Membership> = madeOnce(
  (communityId: string, code: string) =>
    ofCommunity(
      asked(
        membershipRow,
        sql`
    ${familyOf(code)}
    select party_code as "partyCode", valid_from as "from", valid_until as "until", certainty, standing,
      coalesce(source, decision_id::text) as source
    from membership
    where community_id = ${communityId} and party_code = any (array(select code from family))`,
      ),
    ),
)

/** As `partyQuestions`, of what can have to do with one municipality. */
export const partyQuestionsOf = (communityId: string, code: string) => ({
  memberships: listFamilyMemberships(communityId, code),
  changes: listEveryChange(),
  municipalities: listEveryMunicipality(),
})

export const listFamilyPopulation = (code: string): Question<PopulationFigure> =>
  asked(
    figureRow,
    sql`
    ${familyOf(code)}
    select code, year, inhabitants, unknown, source from population
    where code in (select code from family)`,
  )

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
  asked(
    fields({ code: aText, name: aText, county: orNull(aText) }),
    sql`
    select code, name, county from municipality_code
    where valid_until is null and exists (
      select from unnest(array_prepend(name::text, parallel_names)) as each (name)
      where each.name ilike ${`${text.replace(/[%_\\]/g, '')}%`})
    order by name limit 8`,
  )
