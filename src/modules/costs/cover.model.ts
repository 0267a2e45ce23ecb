import type { Day } from '../../kernel/day.model.ts'
import { type Ore, ore } from '../../kernel/money.model.ts'
import { type Cost, netCost } from './scheme.model.ts'
import type { StoredList } from './stored-list.model.ts'

/** What the cooperation cost in a year, as it became known on a day. */
type CostStatement = { year: number; cost: Cost; source: string | null; madeOn: Day }

/** What the parties pay against what it costs, and where the cost is known from. */
export type Cover = {
  cost: Cost
  total: Ore | null
  net: Ore | null
  surplus: Ore | null
  /** Null when the cost is that of the scheme itself. */
  statement: CostStatement | null
}

/** A cost statement as the database tells it. */
export type CostStatementRow = {
  scheme_key: string
  year: number
  gross_ore: Ore | null
  grants_ore: Ore | null
  carried_forward_ore: Ore | null
  source: string | null
  made_on: Day
}

/**
 * What a list covers: of the newest statement of the year asked for, else of its own year, or for the list
 * that stands of the latest year since. Without one, the cost is that of the scheme. Newest rows come first.
 */
export function coverOf(
  list: StoredList,
  rows: readonly CostStatementRow[],
  asked: number | null = null,
): Cover {
  const { total, net, surplus } = list
  const isMeant = (year: number) =>
    asked === null && list.replacedBy === null ? year >= list.year : year === (asked ?? list.year)
  const row = rows
    .filter(({ scheme_key, year }) => scheme_key === list.schemeKey && isMeant(year))
    .reduce<CostStatementRow | null>(
      (latest, each) => (latest === null || each.year > latest.year ? each : latest),
      null,
    )
  if (row === null) return { cost: list.input.scheme.cost, total, net, surplus, statement: null }
  const cost = costOf(row)
  const stated = netCost(cost)
  return {
    cost,
    total,
    net: stated,
    surplus: total === null || stated === null ? null : ore(total - stated),
    statement: { year: row.year, cost, source: row.source, madeOn: row.made_on },
  }
}

/** Is the newest statement of the year the same, word for word? Newest rows come first. */
export function isStated(
  rows: readonly CostStatementRow[],
  { year, cost, source }: { year: number; cost: Cost; source: string },
): boolean {
  const row = rows.find((each) => each.year === year)
  if (row === undefined || row.source !== source) return false
  const stated = costOf(row)
  return (
    stated.gross === cost.gross &&
    stated.grants === cost.grants &&
    stated.carriedForward === cost.carriedForward
  )
}

/** The cost that a row states. */
export const costOf = (row: CostStatementRow): Cost => ({
  gross: row.gross_ore,
  grants: row.grants_ore,
  carriedForward: row.carried_forward_ore,
})

/** The list with the cost that is known by now in place of the one it was frozen with. */
export const withKnownCost = (list: StoredList, { cost }: Pick<Cover, 'cost'>): StoredList => ({
  ...list,
  input: { ...list.input, scheme: { ...list.input.scheme, cost } },
})
