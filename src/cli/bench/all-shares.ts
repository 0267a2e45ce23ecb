import { kroner, ore } from '../../kernel/money.model.ts'
import { calculateShares, type Scheme } from '../../modules/costs/index.ts'
import { packagedPopulation } from '../../modules/parties/index.ts'
import { type Result, result } from './result.ts'

const firstYear = 2012
const years = 15

const source = { certainty: 'tried', reference: 'Målinga', quote: null } as const
const everyone = { for: { who: 'all' }, source } as const

/** Every kind of part at once, so that nothing is left out of what is timed. */
const sharing: Pick<Scheme, 'components' | 'cost' | 'rounding'> = {
  rounding: 'krone',
  cost: { gross: kroner(40_000_000), grants: ore(0), carriedForward: ore(0) },
  components: [
    { ...everyone, kind: 'fixed', amount: kroner(10_000) },
    { ...everyone, kind: 'per-inhabitant', rate: kroner(6) },
    { ...everyone, kind: 'rest-by-inhabitants' },
  ],
}

/** What all municipalities would pay together, year by year, from the figures that come with the product. */
export function measureShares(): Result[] {
  const population = packagedPopulation()
  const facts = Array.from({ length: years }, (_, i) => ({
    unnamed: 0,
    parties: population
      .filter(({ year, inhabitants }) => year === firstYear + i && inhabitants !== null)
      .map(({ code, inhabitants }) => ({ code, name: code, inhabitants })),
  }))
  const start = performance.now()
  const lists = facts.map((each) => calculateShares(sharing, each))
  const ms = performance.now() - start
  if (lists.some(({ total }) => total === null)) throw new Error('A share could not be worked out')
  return [result('shares-15-years', ms)]
}
