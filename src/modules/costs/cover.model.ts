import type { Day } from '../../kernel/day.model.ts'
import { type Ore, ore } from '../../kernel/money.model.ts'
import { type Cost, netCost } from './scheme.model.ts'
import { missingIn } from './share.model.ts'
import type { StoredList } from './stored-list.model.ts'

/** What the cooperation cost in a year of a scheme, as it became known on a day. */
export type CostStatement = {
  schemeKey: string
  year: number
  cost: Cost
  source: string | null
  madeOn: Day
}

/** What the parties pay against what it costs, and where the cost is known from. */
export type Cover = {
  cost: Cost
  total: Ore | null
  /** How many parties the sum lacks where there is no total. */
  missing: number
  net: Ore | null
  surplus: Ore | null
  /** Null when the cost is that of the scheme itself. */
  statement: CostStatement | null
}

/**
 * What a list covers: of the newest statement of the year asked for, else of the latest year that the list
 * counts for, or of its own where another has replaced it. Without one, the cost is that of the scheme. The
 * newest come first.
 */
export function coverOf(
  list: StoredList,
  statements: readonly CostStatement[],
  asked: number | null = null,
): Cover {
  const { total, net, surplus } = list
  const missing = missingIn(list)
  const { followedBy } = list
  const isMeant = (year: number) =>
    asked === null && list.replacedBy === null
      ? year >= list.year && (followedBy === null || year < followedBy)
      : year === (asked ?? list.year)
  const statement = statements
    .filter(({ schemeKey, year }) => schemeKey === list.schemeKey && isMeant(year))
    .reduce<CostStatement | null>(
      (latest, each) => (latest === null || each.year > latest.year ? each : latest),
      null,
    )
  if (statement === null) {
    return { cost: list.input.scheme.cost, total, missing, net, surplus, statement: null }
  }
  const { cost } = statement
  const stated = netCost(cost)
  return {
    cost,
    total,
    missing,
    net: stated,
    surplus: total === null || stated === null ? null : ore(total - stated),
    statement,
  }
}

/** Is the newest statement of the year the same, word for word? The newest come first. */
export function isStated(
  statements: readonly CostStatement[],
  { year, cost, source }: { year: number; cost: Cost; source: string },
): boolean {
  const stated = statements.find((each) => each.year === year)
  return (
    stated !== undefined &&
    stated.source === source &&
    stated.cost.gross === cost.gross &&
    stated.cost.grants === cost.grants &&
    stated.cost.carriedForward === cost.carriedForward
  )
}

/** The list with the cost that is known by now in place of the one it was frozen with. */
export const withKnownCost = (list: StoredList, { cost }: Pick<Cover, 'cost'>): StoredList => ({
  ...list,
  input: { ...list.input, scheme: { ...list.input.scheme, cost } },
})
