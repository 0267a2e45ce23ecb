import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aSharing } from '../../../test/builders/costs.ts'
import { type Ore, ore, sumOre } from '../../kernel/money.model.ts'
import { judgeSharing } from './judge-sharing.rule.ts'
import type { Rounding, Sharing } from './scheme.model.ts'
import type { PartyFact } from './share.model.ts'
import { calculateShares } from './share.rule.ts'

const someParties = fc
  .uniqueArray(fc.integer({ min: 101, max: 5636 }), { minLength: 2, maxLength: 12 })
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code) =>
        fc.integer({ min: 1, max: 200_000 }).map((inhabitants) => party(code, inhabitants)),
      ),
    ),
  )
const party = (code: number, inhabitants: number): PartyFact => ({
  code: String(code).padStart(4, '0'),
  name: `K${code}`,
  inhabitants,
})

const aRounding = fc.constantFrom<Rounding>('ore', 'krone')
const amount = fc.integer({ min: 0, max: 2_000_000 }).map(ore)
const cost = fc.integer({ min: 0, max: 100_000_000_000 }).map((gross) => ({
  gross: ore(gross),
  grants: ore(0),
  carriedForward: ore(0),
}))

const aTariff = fc
  .tuple(amount, fc.integer({ min: 0, max: 10_000 }).map(ore), aRounding)
  .map(([fixed, rate, rounding]) =>
    aSharing(
      [
        { kind: 'fixed', amount: fixed },
        { kind: 'per-inhabitant', rate },
      ],
      { rounding },
    ),
  )
const aRest = (first: PartyFact) =>
  fc
    .tuple(
      fc.constantFrom('rest-equally' as const, 'rest-by-inhabitants' as const),
      amount,
      fc.integer({ min: 1, max: 100 }),
      cost,
      aRounding,
    )
    .map(([kind, fixed, numerator, cost, rounding]) =>
      aSharing(
        [
          {
            kind: 'fraction',
            numerator,
            denominator: 300,
            for: { who: 'only', codes: [first.code] },
          },
          { kind: 'fixed', amount: fixed },
          { kind },
        ],
        { cost, rounding },
      ),
    )
const anything = someParties.chain((parties) =>
  fc.tuple(fc.constant(parties as PartyFact[]), fc.oneof(aTariff, aRest(parties[0] as PartyFact))),
)
const sound = ([parties, sharing]: [PartyFact[], Sharing]) =>
  judgeSharing(sharing, { parties, unnamed: 0 }).length === 0

const amountsOf = (sharing: Sharing, parties: readonly PartyFact[]) =>
  new Map(
    calculateShares(sharing, { parties, unnamed: 0 }).lines.map(({ code, amount }) => [
      code,
      amount as Ore,
    ]),
  )

describe('Lover som gjelder for enhver fordeling', () => {
  it('Delene summerer alltid til summen på øret, og hver linje til sitt beløp', () => {
    fc.assert(
      fc.property(anything.filter(sound), ([parties, sharing]) => {
        const list = calculateShares(sharing, { parties, unnamed: 0 })
        for (const line of list.lines) {
          const parts = line.parts.map((part) => part.amount as Ore)
          expect(sumOre([...parts, line.rounding])).toBe(line.amount)
        }
        expect(sumOre(list.lines.map((line) => line.amount as Ore))).toBe(list.total)
      }),
    )
  })

  it('Når resten deles, betaler partene nøyaktig kostnaden', () => {
    fc.assert(
      fc.property(anything.filter(sound), ([parties, sharing]) => {
        fc.pre(sharing.components.some(({ kind }) => kind.startsWith('rest')))
        const { surplus } = calculateShares(sharing, { parties, unnamed: 0 })
        if (sharing.rounding === 'ore') expect(surplus).toBe(0)
        else expect(Math.abs(surplus as Ore)).toBeLessThanOrEqual(50)
      }),
    )
  })

  it('Rekkefølgen på kommuner og på ledd har ingenting å si', () => {
    fc.assert(
      fc.property(anything.filter(sound), ([parties, sharing]) => {
        const turned = { ...sharing, components: [...sharing.components].reverse() }
        expect(amountsOf(turned, [...parties].reverse())).toEqual(
          new Map([...amountsOf(sharing, parties)].reverse()),
        )
      }),
    )
  })

  it('Vokser en kommune, synker aldri dens eget beløp', () => {
    fc.assert(
      fc.property(
        anything.filter(sound),
        fc.nat(),
        fc.integer({ min: 1, max: 50_000 }),
        ([parties, sharing], at, more) => {
          const growing = parties[at % parties.length] as PartyFact
          const grown = parties.map((party) =>
            party === growing ? { ...party, inhabitants: (party.inhabitants ?? 0) + more } : party,
          )
          const before = amountsOf(sharing, parties).get(growing.code)
          expect(amountsOf(sharing, grown).get(growing.code)).toBeGreaterThanOrEqual(before as Ore)
        },
      ),
      { numRuns: 500 },
    )
  })
})
