import type { Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { listCostStatements } from '../cost-statement.query.ts'
import { insertCostStatement } from '../cost-statement.store.ts'
import { holdScheme } from '../costs.store.ts'
import { isStated } from '../cover.model.ts'
import { readStandingList } from '../share-list.query.ts'
import type { TypedStatement } from './cost-statement.model.ts'
import { readStatement, type StatementProblem } from './read-statement.rule.ts'

export type StateCost = {
  communityId: string
  schemeKey: string
  typed: TypedStatement
  by: string
  at: Instant
}
export type CostStated =
  | { ok: true }
  | { ok: false; problems: readonly StatementProblem[]; isKnown: boolean }

/** Keeps what the cooperation cost in a year as a row of its own; an earlier one is never changed. The same told again is one. */
export const stateCost = (db: Db, order: StateCost): Promise<CostStated> =>
  inCommunity(db, order, async (tx): Promise<CostStated> => {
    const { communityId, schemeKey, by, at } = order
    await holdScheme(tx, communityId, schemeKey)
    const list = await readStandingList(askWithin(tx), communityId, schemeKey)
    await stillAsRead(tx)
    if (list === null) return { ok: false, problems: [], isKnown: false }
    const read = readStatement(order.typed, list.input.scheme)
    if (!read.ok) return { ...read, isKnown: true }

    const { year, cost, source } = read
    const { statements } = await askWithin(tx)({
      statements: listCostStatements(communityId, schemeKey),
    })
    if (isStated(statements, read)) return { ok: true }
    const id = newId()
    await insertCostStatement(tx, communityId, { id, schemeKey, year, cost, source, by, at })
    await writeEntry(tx, {
      communityId,
      deed: 'cost-stated',
      subject: `cost-statement:${id}`,
      by,
      at,
      basis: 'source',
      details: {
        scheme: schemeKey,
        year,
        grossOre: cost.gross,
        grantsOre: cost.grants,
        carriedForwardOre: cost.carriedForward,
        source,
      },
    })
    return { ok: true }
  })
