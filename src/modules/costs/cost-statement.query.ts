import { sql } from 'kysely'
import { aDay, aNumber, aText, fields, orNull, someOre } from '../../kernel/row.model.ts'
import { asked } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import type { CostStatement } from './cover.model.ts'

const statementRow = fields({
  schemeKey: aText,
  year: aNumber,
  gross: orNull(someOre),
  grants: orNull(someOre),
  carriedForward: orNull(someOre),
  source: orNull(aText),
  madeOn: aDay,
})

/** What the cooperation cost in each year, the newest statement first. */
export const listCostStatements = (
  communityId: string,
  schemeKey: string | null,
): Question<CostStatement> =>
  asked(
    statementRow,
    sql`
    select scheme_key as "schemeKey", year, gross_ore as gross, grants_ore as grants,
      carried_forward_ore as "carriedForward", source,
      (made_at at time zone 'Europe/Oslo')::date as "madeOn"
    from cost_statement
    where community_id = ${communityId}
      and (${schemeKey}::text is null or scheme_key = ${schemeKey})
    order by made_at desc, id desc`,
    ({ gross, grants, carriedForward, ...row }) => ({
      ...row,
      cost: { gross, grants, carriedForward },
    }),
  )
