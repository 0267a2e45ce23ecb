import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'

/** The stand-in persons of the sample, each with a community that it holds a role in. */
export const demonstrationPeople = (db: Db) =>
  db
    .selectFrom('person')
    .where('demonstration', '=', true)
    .select(['id', 'name', 'email'])
    .select(
      sql<string | null>`(select community.key from communities_of(person.id) held
        join community on community.id = held.community_id limit 1)`.as('communityKey'),
    )
    .orderBy('id')
