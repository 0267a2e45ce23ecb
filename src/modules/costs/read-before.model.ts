import type { Ore } from '../../kernel/money.model.ts'
import type { CostStatement } from './cover.model.ts'
import type { ShareList } from './share.model.ts'

/** A share list as a form that was opened over it shows it; null where it cannot be worked out. */
export type ListRead = {
  lines: readonly { code: string; inhabitants: number | null; amount: Ore | null }[]
  knownTotal: Ore
  total: Ore | null
} | null

/** What a new way of sharing comes to, and those that run beside it. */
export type SchemeRead = { list: ListRead; beside: readonly { title: string }[] }

/** What is adopted: the list that was made last, of whatever year, and the one to come after it. */
export type AdoptionRead = { standing: { id: string; schemeKey: string }; list: ListRead } | null

/** What a cost is registered beside. */
export type StatementRead = {
  standing: { id: string; schemeKey: string }
  known: readonly CostStatement[]
} | null

export const listRead = (list: ShareList | null): ListRead =>
  list && {
    lines: list.lines.map(({ code, inhabitants, amount }) => ({ code, inhabitants, amount })),
    knownTotal: list.knownTotal,
    total: list.total,
  }
