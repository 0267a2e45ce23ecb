import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.model.ts'
import type { AuditedSides, Role } from '../../../kernel/deed.model.ts'
import type { Db } from '../../../platform/db.ts'

/** The roles held in a community now, by name. */
export const heldRoles = (db: Db, communityId: string) =>
  db
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .innerJoin('community_person as known', (join) =>
      join
        .onRef('known.community_id', '=', 'role_grant.community_id')
        .onRef('known.person_id', '=', 'role_grant.person_id'),
    )
    .where('role_grant.community_id', '=', communityId)
    .where('role_grant.ended_at', 'is', null)
    .select([
      'role_grant.id',
      'person.id as personId',
      'known.name',
      'person.email',
      sql<Role>`role_grant.role`.as('role'),
      'role_grant.party_code as partyCode',
      sql<AuditedSides | null>`role_grant.sides`.as('sides'),
      sql<Day>`(role_grant.granted_at at time zone 'Europe/Oslo')::date`.as('grantedOn'),
    ])
    .orderBy(sql`known.name collate norwegian`)
    .orderBy('role_grant.role')

/** Those who speak for a party, each with the code that the role was given for. */
export const partyContacts = (db: Db, communityId: string) =>
  db
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .innerJoin('community_person as known', (join) =>
      join
        .onRef('known.community_id', '=', 'role_grant.community_id')
        .onRef('known.person_id', '=', 'role_grant.person_id'),
    )
    .where('role_grant.community_id', '=', communityId)
    .where('role_grant.role', 'in', ['party-contact', 'trust-secretariat'])
    .where('role_grant.ended_at', 'is', null)
    .select(['person.id as personId', 'known.name', 'person.email'])
    .select([sql<Role>`role_grant.role`.as('role'), 'role_grant.party_code as partyCode'])
    .orderBy(sql`known.name collate norwegian`)
