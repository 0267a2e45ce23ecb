import type { Instant } from '../../kernel/day.model.ts'
import type { Tx } from '../../platform/db.ts'
import type { Cost } from './scheme.model.ts'

/** Writes what the cooperation cost in a year; an earlier row stays as it is. */
export async function insertCostStatement(
  tx: Tx,
  communityId: string,
  stated: {
    id: string
    schemeKey: string
    year: number
    cost: Cost
    source: string
    by: string
    at: Instant
  },
): Promise<void> {
  await tx
    .insertInto('cost_statement')
    .values({
      community_id: communityId,
      id: stated.id,
      scheme_key: stated.schemeKey,
      year: stated.year,
      gross_ore: stated.cost.gross,
      grants_ore: stated.cost.grants,
      carried_forward_ore: stated.cost.carriedForward,
      source: stated.source,
      made_at: stated.at,
      made_by: stated.by,
    })
    .execute()
}
