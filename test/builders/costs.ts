import { kroner } from '../../src/kernel/money.model.ts'
import type { Component, Cost, Sharing } from '../../src/modules/costs/scheme.model.ts'
import type { PartyFact } from '../../src/modules/costs/share.model.ts'

/** The 25 parties of 2017 and their inhabitants on 1 January 2016 (Statistics Norway, table 07459). */
export const north2016: readonly PartyFact[] = (
  [
    ['1711', 'Meråker', 2523],
    ['1717', 'Frosta', 2631],
    ['1714', 'Stjørdal', 23308],
    ['1719', 'Levanger', 19610],
    ['1721', 'Verdal', 14885],
    ['1756', 'Inderøy', 6769],
    ['1718', 'Leksvik', 3531],
    ['1702', 'Steinkjer', 21781],
    ['1724', 'Verran', 2527],
    ['1736', 'Snåsa', 2139],
    ['1738', 'Lierne', 1375],
    ['1742', 'Grong', 2466],
    ['1739', 'Røyrvik', 469],
    ['1740', 'Namsskogan', 867],
    ['1743', 'Høylandet', 1250],
    ['1744', 'Overhalla', 3825],
    ['1725', 'Namdalseid', 1622],
    ['1749', 'Flatanger', 1103],
    ['1703', 'Namsos', 13010],
    ['1748', 'Fosnes', 633],
    ['1633', 'Osen', 976],
    ['1751', 'Nærøy', 5126],
    ['1750', 'Vikna', 4387],
    ['1755', 'Leka', 562],
    ['1811', 'Bindal', 1465],
  ] as const
).map(([code, name, inhabitants]) => ({ code, name, inhabitants }))

const tried = { certainty: 'tried', reference: 'prøve', quote: null } as const

type Bare = Component extends infer Each
  ? Each extends Component
    ? Omit<Each, 'for' | 'source'> & Partial<Pick<Each, 'for'>>
    : never
  : never

export const aComponent = (bare: Bare): Component =>
  ({ for: { who: 'all' }, source: tried, ...bare }) as Component

/** A cost in kroner that is known and has neither grants nor anything carried forward. */
export const aCost = (gross: number): Cost => ({
  gross: kroner(gross),
  grants: kroner(0),
  carriedForward: kroner(0),
})

export const aSharing = (components: readonly Bare[], more: Partial<Sharing> = {}): Sharing => ({
  components: components.map(aComponent),
  cost: { gross: null, grants: null, carriedForward: null },
  rounding: 'ore',
  ...more,
})
