import { sql } from 'kysely'
import { askRaw } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import type { CostStatementRow } from './cover.model.ts'

/** What the cooperation cost in each year, the newest statement first. */
export const listCostStatements = (
  communityId: string,
  schemeKey: string | null,
): Question<CostStatementRow> =>
  askRaw(sql<CostStatementRow>`
    select scheme_key, year, gross_ore, grants_ore, carried_forward_ore, source,
      (made_at at time zone 'Europe/Oslo')::date as made_on
    from cost_statement
    where community_id = ${communityId}
      and (${schemeKey}::text is null or scheme_key = ${schemeKey})
    order by made_at desc, id desc`)
