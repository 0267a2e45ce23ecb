import { sql } from 'kysely'
import { aText, fields, orNull } from '../../../kernel/row.model.ts'
import { ask, asked } from '../../../platform/ask.ts'

const standIn = fields({ id: aText, name: aText, email: aText, communityKey: orNull(aText) })

/** The stand-in persons of the sample, each with a community that it holds a role in. */
export const demonstrationPeople = () =>
  asked(
    standIn,
    ask
      .selectFrom('person')
      .where('demonstration', '=', true)
      .select(['id', 'name', 'email'])
      .select(
        sql`(select community.key from communities_of(person.id) held
          join community on community.id = held.community_id limit 1)`.as('communityKey'),
      )
      .orderBy('id'),
  )
