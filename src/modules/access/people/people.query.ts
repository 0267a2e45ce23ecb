import { sql } from 'kysely'
import { auditedSides, roles } from '../../../kernel/deed.model.ts'
import { aDay, aText, fields, oneOf, orNull, type Shaped } from '../../../kernel/row.model.ts'
import { ask, asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { HeldRole } from '../person.model.ts'

const heldRole = fields({
  id: aText,
  personId: aText,
  name: aText,
  email: aText,
  role: oneOf(...roles),
  partyCode: orNull(aText),
  sides: orNull(oneOf(...auditedSides)),
  grantedOn: aDay,
})

/** The roles that are not ended, with whoever holds each under the name that the community knows. */
const rolesNow = (communityId: string) =>
  ask
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .innerJoin('community_person as known', (join) =>
      join
        .onRef('known.community_id', '=', 'role_grant.community_id')
        .onRef('known.person_id', '=', 'role_grant.person_id'),
    )
    .where('role_grant.community_id', '=', communityId)
    .where('role_grant.ended_at', 'is', null)

/** The roles held in a community now, by name; of two with the same, the one given first. */
export const heldRoles = (communityId: string): Question<HeldRole> =>
  asked(
    heldRole,
    rolesNow(communityId)
      .select(['role_grant.id', 'person.id as personId', 'known.name', 'person.email'])
      .select(['role_grant.role', 'role_grant.party_code as partyCode', 'role_grant.sides'])
      .select(sql`(role_grant.granted_at at time zone 'Europe/Oslo')::date`.as('grantedOn'))
      .orderBy(sql`known.name collate norwegian`)
      .orderBy('role_grant.role')
      .orderBy('role_grant.id'),
  )

const contactRow = fields({
  personId: aText,
  name: aText,
  email: aText,
  role: oneOf(...roles),
  partyCode: orNull(aText),
})

/** Those who speak for a party, each with the code that the role was given for. */
export const partyContacts = (communityId: string): Question<Shaped<typeof contactRow>> =>
  asked(
    contactRow,
    rolesNow(communityId)
      .where('role_grant.role', 'in', ['party-contact', 'trust-secretariat'])
      .select(['person.id as personId', 'known.name', 'person.email'])
      .select(['role_grant.role', 'role_grant.party_code as partyCode'])
      .orderBy(sql`known.name collate norwegian`)
      .orderBy('role_grant.id'),
  )

/** What each community calls its people, for the rooms before this one that tell who did what. */
export const communityNames = sql<{
  community_id: string
  person_id: string
  name: string
}>`(select community_id, person_id, name from community_person)`
