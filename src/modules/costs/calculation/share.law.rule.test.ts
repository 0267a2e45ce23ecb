import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aComponent, aSharing } from '../../../../test/builders/costs.ts'
import { type Ore, ore, sumOre } from '../../../kernel/money.model.ts'
import type { Component, Cost, PartyScope, Rounding, Sharing } from '../scheme.model.ts'
import type { PartyFact, ShareFacts, SharePart } from '../share.model.ts'
import { judgeSharing } from './judge-sharing.rule.ts'
import { calculateShares } from './share.rule.ts'

type Case = { sharing: Sharing; facts: ShareFacts }

/** Few or many inhabitants, so that equal populations and tied øre come often. */
const people = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 200_000 }))
const someParties = fc
  .uniqueArray(fc.integer({ min: 101, max: 5636 }), { minLength: 2, maxLength: 9 })
  .chain((codes) =>
    fc.tuple(...codes.map((code) => people.map((inhabitants) => party(code, inhabitants)))),
  )
const party = (code: number, inhabitants: number): PartyFact => ({
  code: String(code).padStart(4, '0'),
  name: `K${code}`,
  inhabitants,
})

const all: PartyScope = { who: 'all' }
/** For all, for some, or for some and the others apart; never two for the same party. */
const apart = (codes: readonly string[]): fc.Arbitrary<PartyScope[]> =>
  fc
    .tuple(
      fc.subarray([...codes], { minLength: 1, maxLength: codes.length - 1 }),
      fc.constantFrom('all', 'only', 'except', 'both'),
    )
    .map(([some, way]) => {
      const only: PartyScope = { who: 'only', codes: some }
      const except: PartyScope = { who: 'except', codes: some }
      return { all: [all], only: [only], except: [except], both: [only, except] }[way] ?? []
    })

const amount = fc.integer({ min: 0, max: 2_000_000 }).map(ore)
const rate = fc.integer({ min: 0, max: 100_000 }).map(ore)
const fraction = fc.record({
  numerator: fc.integer({ min: 1, max: 4 }),
  denominator: fc.integer({ min: 3, max: 60 }),
})
/** Often such that two are the whole, and such that no øre comes out even. */
const part = fc.oneof(
  fc.constantFrom(
    { numerator: 3, denominator: 10 },
    { numerator: 7, denominator: 10 },
    { numerator: 333, denominator: 1000 },
    { numerator: 1, denominator: 1 },
  ),
  fraction,
)
const several = (codes: readonly string[], make: (scope: PartyScope) => fc.Arbitrary<Component>) =>
  fc.oneof(
    fc.constant<Component[]>([]),
    apart(codes).chain((scopes): fc.Arbitrary<Component[]> => fc.tuple(...scopes.map(make))),
  )

const someComponents = (codes: readonly string[]): fc.Arbitrary<Component[]> =>
  fc
    .tuple(
      several(codes, (scope) =>
        amount.map((amount) => aComponent({ kind: 'fixed', amount, for: scope })),
      ),
      several(codes, (scope) =>
        rate.map((rate) => aComponent({ kind: 'per-inhabitant', rate, for: scope })),
      ),
      several(codes, (scope) =>
        fraction.map((each) => aComponent({ kind: 'fraction', ...each, for: scope })),
      ),
      several(codes, (scope) =>
        part.map((each) => aComponent({ kind: 'part-equally', ...each, for: scope })),
      ),
      several(codes, (scope) =>
        part.map((each) => aComponent({ kind: 'part-by-inhabitants', ...each, for: scope })),
      ),
      fc.oneof(
        fc.constant<Component[]>([]),
        fc
          .tuple(
            fc.constantFrom('rest-equally' as const, 'rest-by-inhabitants' as const),
            apart(codes),
          )
          .map(([kind, [scope = all]]) => [aComponent({ kind, for: scope })]),
      ),
    )
    .map((groups) => groups.flat())

const aCost: fc.Arbitrary<Cost> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ gross: null, grants: null, carriedForward: null }) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 100_000_000_000 })),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: -0.4, max: 0.4, noNaN: true }),
      )
      .map(([gross, granted, carried]) => ({
        gross: ore(gross),
        grants: ore(Math.floor(gross * granted)),
        carriedForward: ore(Math.floor(gross * carried)),
      })),
  },
)

const isSound = ({ sharing, facts }: Case) => judgeSharing(sharing, facts).length === 0
const anything: fc.Arbitrary<Case> = someParties
  .chain((parties) =>
    fc.record({
      parties: fc.constant(parties as PartyFact[]),
      unnamed: fc.constantFrom(0, 0, 0, 1, 3),
      components: someComponents(parties.map(({ code }) => code)),
      cost: aCost,
      rounding: fc.constantFrom<Rounding>('ore', 'krone'),
    }),
  )
  .map(({ parties, unnamed, components, cost, rounding }) => ({
    sharing: { components, cost, rounding },
    facts: { parties, unnamed },
  }))
  .filter(isSound)
/** Every party is named, so that what can be known is. */
const complete = anything
  .map(({ sharing, facts }) => ({ sharing, facts: { ...facts, unnamed: 0 } }))
  .filter(isSound)
const known = complete.filter(({ sharing, facts }) => calculate({ sharing, facts }).total !== null)

const calculate = ({ sharing, facts }: Case) => calculateShares(sharing, facts)
const amountsOf = (given: Case) =>
  new Map(calculate(given).lines.map(({ code, amount }) => [code, amount]))
const partsOf = (given: Case, isOfKind: (kind: Component['kind']) => boolean) =>
  calculate(given).lines.flatMap((line) =>
    line.parts.filter(({ component }) => isOfKind(component.kind)).map((part) => ({ line, part })),
  )
const isRest = (kind: Component['kind']) => kind.startsWith('rest')
const isPart = (kind: Component['kind']) => kind.startsWith('part')
const isShared = (kind: Component['kind']) => isPart(kind) || isRest(kind)
type PartComponent = Extract<Component, { kind: 'part-equally' | 'part-by-inhabitants' }>
const netOf = ({ sharing }: Case): number | null => {
  const { gross, grants, carriedForward } = sharing.cost
  return gross === null ? null : gross - (grants ?? 0) - (carriedForward ?? 0)
}
/** Is `amount` the exact `whole × weight / of`, but for less than one øre? */
const isWithinOneOre = (amount: Ore, whole: Ore, weight: number, of: number) => {
  const apart = BigInt(amount) * BigInt(of) - BigInt(whole) * BigInt(weight)
  return apart < BigInt(of) && -apart < BigInt(of)
}
/** Whom the case shares its rest among, or all. */
const restScope = ({ components }: Sharing): PartyScope =>
  components.find(({ kind }) => isRest(kind))?.for ?? all
const check = <Given>(given: fc.Arbitrary<Given>, law: (given: Given) => void, numRuns = 300) =>
  fc.assert(fc.property(given, law), { numRuns })

describe('Lover som gjelder for enhver fordeling', () => {
  it('Delene summerer alltid til summen på øret, og hver linje til sitt beløp', () => {
    check(known, (given) => {
      const list = calculate(given)
      for (const line of list.lines) {
        const parts = line.parts.map((part) => part.amount as Ore)
        expect(sumOre([...parts, line.rounding])).toBe(line.amount)
      }
      expect(sumOre(list.lines.map((line) => line.amount as Ore))).toBe(list.total)
    })
  })

  it('Hver kommune får de leddene som gjelder for den, og ingen andre', () => {
    check(anything, (given) => {
      for (const { code, parts } of calculate(given).lines) {
        const mine = given.sharing.components.filter(
          ({ for: scope }) =>
            scope.who === 'all' || scope.codes.includes(code) === (scope.who === 'only'),
        )
        expect(parts).toHaveLength(mine.length)
        expect(new Set(parts.map(({ component }) => component))).toEqual(new Set(mine))
      }
    })
  })

  it('Et fast beløp er beløpet, og en sats er satsen ganger innbyggerne', () => {
    check(anything, (given) => {
      for (const { line, part } of partsOf(given, (kind) => !isRest(kind))) {
        const { component, amount } = part
        if (component.kind === 'fixed') expect(amount).toBe(component.amount)
        if (component.kind === 'per-inhabitant')
          expect(amount).toBe(component.rate * (line.inhabitants ?? Number.NaN))
      }
    })
  })

  it('En del av kostnaden er delen av netto, brutto mindre tilskudd og overført, på øret nær', () => {
    check(anything, (given) => {
      const net = netOf(given)
      for (const { part } of partsOf(given, (kind) => kind === 'fraction')) {
        const { component, of, amount } = part as SharePart & { component: { kind: 'fraction' } }
        expect(of).toBe(net)
        if (net === null) expect(amount).toBeNull()
        else {
          const { numerator, denominator } = component
          expect(isWithinOneOre(amount as Ore, net as Ore, numerator, denominator)).toBe(true)
        }
      }
    })
  })

  it('En del som deles, er delen av netto på øret nær, og det hver får, er til sammen akkurat den', () => {
    check(known, (given) => {
      for (const component of given.sharing.components.filter(({ kind }) => isPart(kind))) {
        const { numerator, denominator, kind } = component as PartComponent
        const mine = partsOf(given, isPart).filter(({ part }) => part.component === component)
        const shared = mine[0]?.part.of as Ore
        expect(isWithinOneOre(shared, netOf(given) as Ore, numerator, denominator)).toBe(true)
        expect(sumOre(mine.map(({ part }) => part.amount as Ore))).toBe(shared)
        const weightOf = ({ line }: (typeof mine)[number]) =>
          kind === 'part-equally' ? 1 : (line.inhabitants as number)
        const whole = mine.reduce((sum, each) => sum + weightOf(each), 0)
        for (const each of mine) {
          expect(each.part.of).toBe(shared)
          expect(isWithinOneOre(each.part.amount as Ore, shared, weightOf(each), whole)).toBe(true)
        }
      }
    })
  })

  it('Deler som er hele kostnaden, og ingenting annet, går opp på øret uten noen rest', () => {
    const whole = known.chain((given) =>
      fc.integer({ min: 1, max: 999 }).map((numerator) => ({
        ...given,
        sharing: {
          ...given.sharing,
          rounding: 'ore' as const,
          components: [
            aComponent({ kind: 'part-equally', numerator, denominator: 1000 }),
            aComponent({
              kind: 'part-by-inhabitants',
              numerator: 1000 - numerator,
              denominator: 1000,
            }),
          ],
        },
      })),
    )
    check(
      whole.filter((given) => netOf(given) !== null),
      (given) => {
        expect(isSound(given)).toBe(true)
        expect(calculate(given).surplus).toBe(0)
      },
    )
  })

  it('Resten er det som er igjen av netto, delt etter vektene på øret nær', () => {
    check(known, (given) => {
      const rests = partsOf(given, isRest)
      const others = partsOf(given, (kind) => !isRest(kind)).map(({ part }) => part.amount as Ore)
      const left = (netOf(given) ?? 0) - sumOre(others)
      const weightOf = ({ line, part }: (typeof rests)[number]) =>
        part.component.kind === 'rest-equally' ? 1 : (line.inhabitants as number)
      const whole = rests.reduce((sum, each) => sum + weightOf(each), 0)
      for (const each of rests) {
        const { of, amount } = each.part
        expect(of).toBe(left)
        expect(isWithinOneOre(amount as Ore, left as Ore, weightOf(each), whole)).toBe(true)
      }
    })
  })

  it('Overskuddet er det som betales utover netto kostnad, og null når resten deles på øret', () => {
    check(known, (given) => {
      const { total, net, surplus } = calculate(given)
      expect(net).toBe(netOf(given))
      expect(surplus).toBe(net === null ? null : (total as number) - net)
      if (!given.sharing.components.some(({ kind }) => isRest(kind))) return
      if (given.sharing.rounding === 'ore') expect(surplus).toBe(0)
      else expect(Math.abs(surplus as Ore)).toBeLessThanOrEqual(50)
    })
  })

  it('Hele kroner: hvert beløp flyttes mindre enn én krone, og summen er avrundet som helhet', () => {
    check(known, ({ sharing, facts }) => {
      const inOre = calculate({ sharing: { ...sharing, rounding: 'ore' }, facts })
      const inKroner = calculate({ sharing: { ...sharing, rounding: 'krone' }, facts })
      expect(inKroner.total).toBe(Math.floor(((inOre.total as number) + 50) / 100) * 100)
      for (const [i, line] of inKroner.lines.entries()) {
        expect((line.amount as number) % 100).toBe(0)
        expect(line.rounding).toBe((line.amount as number) - (inOre.lines[i]?.amount as number))
        expect(Math.abs(line.rounding)).toBeLessThan(100)
        expect(inOre.lines[i]?.rounding).toBe(0)
      }
    })
  })

  it('Rekkefølgen på kommuner og på ledd har ingenting å si', () => {
    const shuffled = anything.chain((given) =>
      fc.record({
        given: fc.constant(given),
        parties: fc.shuffledSubarray([...given.facts.parties], {
          minLength: given.facts.parties.length,
        }),
        components: fc.shuffledSubarray([...given.sharing.components], {
          minLength: given.sharing.components.length,
        }),
      }),
    )
    check(shuffled, ({ given, parties, components }) => {
      const turned = {
        sharing: { ...given.sharing, components },
        facts: { ...given.facts, parties },
      }
      expect(isSound(turned)).toBe(true)
      expect([...amountsOf(turned)].sort()).toEqual([...amountsOf(given)].sort())
    })
  })

  it('Av to like store tar den med lavest kommunenummer øret eller kronen til overs', () => {
    const alike = known.map(({ sharing, facts }) => ({
      sharing: { ...sharing, components: sharing.components.filter((each) => each.for === all) },
      facts: { ...facts, parties: facts.parties.map((each) => ({ ...each, inhabitants: 7 })) },
    }))
    const whole = alike.filter((given) => given.sharing.components.length > 0 && isSound(given))
    check(whole, (given) => {
      const paid = [...amountsOf(given)].sort(([a], [b]) => (a < b ? -1 : 1))
      const inOrder = paid.map(([, amount]) => amount)
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => (b ?? 0) - (a ?? 0)))
      const timesShared = given.sharing.components.filter(({ kind }) => isShared(kind)).length
      const unit = given.sharing.rounding === 'krone' ? 100 : Math.max(timesShared, 1)
      const [most = 0] = inOrder
      if (given.sharing.components.every(({ kind }) => kind !== 'fraction'))
        expect((most ?? 0) - (inOrder.at(-1) ?? 0)).toBeLessThanOrEqual(unit)
    })
  })

  it('Vokser en kommune, synker aldri dens eget beløp', () => {
    const growth = fc.record({
      given: complete,
      at: fc.nat(),
      more: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 50_000 })),
    })
    check(
      growth,
      ({ given: { sharing, facts }, at, more }) => {
        const growing = facts.parties[at % facts.parties.length] as PartyFact
        const parties = facts.parties.map((each) =>
          each === growing ? { ...each, inhabitants: (each.inhabitants ?? 0) + more } : each,
        )
        const grown = { sharing, facts: { ...facts, parties } }
        fc.pre(isSound(grown))
        const before = amountsOf({ sharing, facts }).get(growing.code) ?? null
        const after = amountsOf(grown).get(growing.code) ?? null
        expect(after === null).toBe(before === null)
        expect(after ?? 0).toBeGreaterThanOrEqual(before ?? 0)
      },
      1500,
    )
  })

  it('Den som ikke er nevnt, gjør summen ukjent, men rører ikke satsene til de andre', () => {
    check(complete, ({ sharing, facts }) => {
      const alone = calculate({ sharing, facts })
      const beside = calculate({ sharing, facts: { ...facts, unnamed: 2 } })
      expect([beside.total, beside.surplus]).toEqual([null, null])
      expect(beside.knownTotal).toBe(
        sumOre(beside.lines.flatMap(({ amount }) => (amount === null ? [] : [amount]))),
      )
      for (const [i, line] of beside.lines.entries()) {
        const tariff = (parts: readonly SharePart[] = []) =>
          parts.filter(({ component }) => !isShared(component.kind)).map(({ amount }) => amount)
        expect(tariff(line.parts)).toEqual(tariff(alone.lines[i]?.parts))
      }
    })
  })

  it('I like deler teller de uten navn som kommuner med høyere nummer enn de andre', () => {
    const withoutTariff = anything
      .map(({ sharing, facts }) => ({
        sharing: {
          ...sharing,
          rounding: 'ore' as const,
          components: [
            ...sharing.components.filter(
              ({ kind, for: scope }) => kind === 'fraction' && scope.who === 'only',
            ),
            aComponent({ kind: 'rest-equally', for: restScope(sharing) }),
          ],
        },
        facts: { ...facts, unnamed: 3 },
      }))
      .filter(isSound)
    check(withoutTariff, ({ sharing, facts }) => {
      const named = [...facts.parties, ...[9901, 9902, 9903].map((code) => party(code, 1))]
      const whole = amountsOf({ sharing, facts: { parties: named, unnamed: 0 } })
      for (const [code, amount] of amountsOf({ sharing, facts }))
        expect(amount).toBe(whole.get(code))
    })
  })

  it('Resten er ukjent når de uten navn betaler noe annet, og bare da', () => {
    check(anything, (given) => {
      const { sharing, facts } = given
      const others = sharing.components.filter(({ kind }) => !isShared(kind))
      const unseen = facts.unnamed > 0 && others.some(({ for: scope }) => scope.who !== 'only')
      for (const { part } of partsOf(given, isRest)) {
        expect(part.of === null).toBe(netOf(given) === null || unseen)
        const uncounted =
          facts.unnamed > 0 &&
          part.component.kind === 'rest-by-inhabitants' &&
          part.component.for.who !== 'only'
        expect(part.amount === null).toBe(part.of === null || uncounted)
      }
    })
  })

  it('Et ukjent folketall gjør bare ukjent det som hviler på det', () => {
    const unsure = anything.map(({ sharing, facts }) => ({
      sharing,
      facts: {
        ...facts,
        parties: facts.parties.map((each, i) => (i === 0 ? { ...each, inhabitants: null } : each)),
      },
    }))
    check(unsure.filter(isSound), (given) => {
      const hasNoRest = !given.sharing.components.some(({ kind }) => isRest(kind))
      for (const line of calculate(given).lines) {
        for (const { component, amount } of line.parts) {
          if (component.kind === 'per-inhabitant')
            expect(amount === null).toBe(line.inhabitants === null)
          if (component.kind === 'fixed') expect(amount).not.toBeNull()
          if (component.kind === 'part-equally') expect(amount === null).toBe(netOf(given) === null)
        }
        const isUnknown = line.parts.some(({ amount }) => amount === null)
        if (hasNoRest) expect(line.amount === null).toBe(isUnknown)
      }
    })
  })

  it('Loven prøves på alle slag ledd, for alle og for noen, til øret og til hele kroner', () => {
    const seen = new Set<string>()
    for (const { sharing } of fc.sample(anything, { numRuns: 2000, seed: 1 })) {
      for (const { kind, for: scope } of sharing.components)
        seen.add(`${kind} ${scope.who} ${sharing.rounding}`)
    }
    expect(seen.size).toBe(7 * 3 * 2)
  })
})

describe('Lover om det som avvises', () => {
  it('Til sammen over det hele avvises alltid, akkurat det hele aldri', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 8 })
    check(parts, (numerators) => {
      const whole = numerators.reduce((sum, each) => sum + each, 0)
      const facts = { parties: numerators.map((_, i) => party(101 + i, 10)), unnamed: 0 }
      const sharingOf = (denominator: number) =>
        aSharing(
          numerators.map((numerator, i) => ({
            kind: 'fraction' as const,
            numerator,
            denominator,
            for: { who: 'only' as const, codes: [party(101 + i, 10).code] },
          })),
        )
      expect(judgeSharing(sharingOf(whole), facts)).toEqual([])
      expect(judgeSharing(sharingOf(whole - 1), facts).map(({ code }) => code)).toContain(
        'fraction-exceeds-whole',
      )
    })
  })

  it('Det som godtas, kan alltid regnes ut uten feil og uten negative beløp', () => {
    check(anything, (given) => {
      for (const { amount } of calculate(given).lines)
        if (amount !== null) expect(amount).toBeGreaterThanOrEqual(0)
    })
  })
})
