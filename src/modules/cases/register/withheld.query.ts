import { sql } from 'kysely'
import { aDay, aText, fields, orNull, type Shape } from '../../../kernel/row.model.ts'
import { asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import type { Held } from '../treatment.model.ts'

/** A treatment in the public list of a body, of a case that is exempt and that the reader does not see. */
export type Withheld = { body: string; held: Held | null; number: string; exemptBy: string }

const withheldRow: Shape<Withheld> = fields({
  body: aText,
  held: orNull(fields({ from: aDay, until: aDay })),
  number: aText,
  exemptBy: aText,
})

/** More than a body treats in years. */
const most = 200

/** Those of a body, the last first; none where its list is not public. */
export const withheldIn: (communityId: string, body: string) => Question<Withheld> = madeOnce(
  (communityId: string, body: string) =>
    ofCommunity(
      asked(
        withheldRow,
        sql`
    select body, number, exempt_by as "exemptBy",
      case when held_from is not null then jsonb_build_object('from', held_from, 'until', held_until) end as held
    from withheld_treatments(${communityId}::uuid)
    where body = ${body} order by held_until desc nulls first, number limit ${sql.lit(most)}`,
      ),
    ),
)
