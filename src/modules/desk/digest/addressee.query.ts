import { sql } from 'kysely'
import { aText, fields } from '../../../kernel/row.model.ts'
import { ask, asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { type OwnDesk, ownDeskRow } from '../own-desk.model.ts'

/** Min side of each of some persons, in every community. Only the owner may ask. */
export const desksOf = (personIds: readonly string[]): Question<OwnDesk & { personId: string }> =>
  asked(
    fields({ ...ownDeskRow.fields, personId: aText }),
    sql`
    select person_id as "personId", own.key, own.name, own.exercise, own.roles, own.waiting,
      own.awaited, own.holders, own.organisations
    from unnest(${personIds}::uuid[]) person_id cross join lateral desk_of(person_id, null) own`,
  )

/** The community with a key. */
export const communityByKey = (key: string) =>
  ask.selectFrom('community').where('key', '=', key).select('id')
