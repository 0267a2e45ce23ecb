import { sql } from 'kysely'
import { aText, fields, type Shape } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'

type KeyHolder = { personId: string; email: string }
const keyHolderRow: Shape<KeyHolder> = fields({ personId: aText, email: aText })

/** All who hold one of some keys in the community of the deed, with the address that each signs in by. */
export const peopleWithKeys = (keys: readonly string[]): Question<KeyHolder> =>
  asked(
    keyHolderRow,
    sql`select person_id as "personId", email from people_with_keys(${keys}::text[])`,
  )
