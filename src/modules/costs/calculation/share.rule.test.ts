import { describe, expect, it } from 'vitest'
import { aCost, aSharing, north2016 } from '../../../../test/builders/costs.ts'
import { kroner } from '../../../kernel/money.model.ts'
import { northTrondelag2018, southTrondelag2018 } from '../sample/sample-schemes.table.ts'
import { calculateShares } from './share.rule.ts'

const share = (list: ReturnType<typeof calculateShares>, code: string) =>
  list.lines.find((line) => line.code === code)
const without = (code: string) => north2016.filter((party) => party.code !== code)

describe('Nord-Trøndelag 2018: 10 000 kroner og 6 kroner per innbygger', () => {
  const list = calculateShares(northTrondelag2018, { parties: north2016, unnamed: 0 })

  it('Verdal: 14 885 innbyggere gir 99 310 kr, som i Verdals sak PS 49/17', () => {
    expect(share(list, '1721')?.amount).toBe(kroner(99_310))
  })

  it('25 kommuner betaler 1 083 040 kr med Leksvik', () => {
    expect(list.lines).toHaveLength(25)
    expect(list.total).toBe(kroner(1_083_040))
  })

  it('24 kommuner betaler 1 051 854 kr uten Leksvik', () => {
    const facts = { parties: without('1718'), unnamed: 0 }
    expect(calculateShares(northTrondelag2018, facts).total).toBe(kroner(1_051_854))
  })

  it('Netto kostnad er ikke gjengitt, så overskudd eller underdekning er ukjent', () => {
    expect([list.net, list.surplus]).toEqual([null, null])
  })

  it('Er kostnaden 1 000 000 kr, vises overskuddet; er den 1 100 000 kr, vises gapet', () => {
    const surplusAt = (gross: number) =>
      calculateShares(
        { ...northTrondelag2018, cost: aCost(gross) },
        { parties: north2016, unnamed: 0 },
      ).surplus
    expect(surplusAt(1_000_000)).toBe(kroner(83_040))
    expect(surplusAt(1_100_000)).toBe(kroner(-16_960))
  })

  it('Tilskudd og overført overskudd trekkes fra før det måles', () => {
    const cost = {
      gross: kroner(1_200_000),
      grants: kroner(100_000),
      carriedForward: kroner(16_960),
    }
    const list = calculateShares(
      { ...northTrondelag2018, cost },
      { parties: north2016, unnamed: 0 },
    )
    expect([list.net, list.surplus]).toEqual([kroner(1_083_040), kroner(0)])
  })

  it('Hver linje bærer med seg det den er regnet ut av', () => {
    expect(
      share(list, '1721')?.parts.map(({ component, amount }) => [component.kind, amount]),
    ).toEqual([
      ['fixed', kroner(10_000)],
      ['per-inhabitant', kroner(89_310)],
    ])
  })
})

describe('Sør-Trøndelag 2018: Trondheim halvparten, de andre 10 000 kroner og 3 kroner', () => {
  const trondheim = { code: '5001', name: 'Trondheim', inhabitants: null }
  const bjugn = (inhabitants: number) => ({ code: '5017', name: 'Bjugn', inhabitants })
  const listFor = (inhabitants: number) =>
    calculateShares(southTrondelag2018, { parties: [trondheim, bjugn(inhabitants)], unnamed: 28 })

  it.each([
    ['1. januar 2016', 4_779, 24_337],
    ['1. januar 2017', 4_822, 24_466],
    ['1. januar 2018', 4_864, 24_592],
  ])(
    'Bjugn med folketall fra %s: %i innbyggere gir %i kr, i underkant av 25 000',
    (_, people, amount) => {
      expect(share(listFor(people), '5017')?.amount).toBe(kroner(amount))
      expect(amount).toBeLessThan(25_000)
    },
  )

  it('Trondheims halvpart er ukjent så lenge kostnaden er ukjent', () => {
    expect(share(listFor(4_864), '5001')?.amount).toBeNull()
  })

  it('28 kommuner er uten navn i papirene, så summen er ufullstendig', () => {
    const list = listFor(4_864)
    expect([list.unnamed, list.total, list.knownTotal]).toEqual([28, null, kroner(24_592)])
  })

  it('Blir kostnaden kjent, betaler Trondheim halvparten på øret', () => {
    const sharing = { ...southTrondelag2018, cost: aCost(1_000_000.01) }
    const list = calculateShares(sharing, { parties: [trondheim, bjugn(4_864)], unnamed: 28 })
    expect(share(list, '5001')?.amount).toBe(kroner(500_000.01))
    expect(list.total).toBeNull()
  })
})

describe('Andre måter å dele på', () => {
  const three = [
    { code: '3', name: 'C', inhabitants: 30 },
    { code: '1', name: 'A', inhabitants: 10 },
    { code: '2', name: 'B', inhabitants: 20 },
  ]
  const amounts = (sharing: ReturnType<typeof aSharing>, unnamed = 0) =>
    Object.fromEntries(
      calculateShares(sharing, { parties: three, unnamed }).lines.map(({ code, amount }) => [
        code,
        amount,
      ]),
    )

  it('2 kroner per innbygger og ikke noe annet', () => {
    const list = calculateShares(aSharing([{ kind: 'per-inhabitant', rate: kroner(2) }]), {
      parties: north2016,
      unnamed: 0,
    })
    expect(list.total).toBe(kroner(277_680))
    expect(share(list, '1721')?.amount).toBe(kroner(29_770))
  })

  it('Like deler: øret som ikke går opp, går til laveste kommunenummer', () => {
    const equally = aSharing([{ kind: 'rest-equally' }], { cost: aCost(100) })
    expect(amounts(equally)).toEqual({ 1: 3334, 2: 3333, 3: 3333 })
  })

  it('Like deler med en part uten navn: delene er kjent, summen er det ikke', () => {
    const equally = aSharing([{ kind: 'rest-equally' }], { cost: aCost(100) })
    expect(amounts(equally, 1)).toEqual({ 1: 2500, 2: 2500, 3: 2500 })
  })

  it('Etter innbyggere: 10, 20 og 30 av 60', () => {
    const byPeople = aSharing([{ kind: 'rest-by-inhabitants' }], { cost: aCost(60) })
    expect(amounts(byPeople)).toEqual({ 1: 1000, 2: 2000, 3: 3000 })
  })

  it('Vertskommunen en tredel, så et grunnbeløp, så resten etter innbyggere', () => {
    const sharing = aSharing(
      [
        { kind: 'fraction', numerator: 1, denominator: 3, for: { who: 'only', codes: ['3'] } },
        { kind: 'fixed', amount: kroner(10), for: { who: 'except', codes: ['3'] } },
        { kind: 'rest-by-inhabitants', for: { who: 'except', codes: ['3'] } },
      ],
      { cost: aCost(150) },
    )
    expect(amounts(sharing)).toEqual({ 3: 5000, 1: 1000 + 2667, 2: 1000 + 5333 })
  })

  it('Hele kroner: summen er den avrundede summen, og kronen går til største rest', () => {
    const sharing = aSharing([{ kind: 'rest-by-inhabitants' }], {
      cost: aCost(100.4),
      rounding: 'krone',
    })
    const list = calculateShares(sharing, { parties: three, unnamed: 0 })
    expect(list.lines.map(({ amount }) => amount)).toEqual([kroner(50), kroner(17), kroner(33)])
    expect([list.total, list.surplus]).toEqual([kroner(100), -40])
    expect(list.lines.map(({ rounding }) => rounding)).toEqual([-20, 27, -47])
  })

  it('Ukjent folketall: beløpet er ukjent, grunnbeløpet er kjent', () => {
    const sharing = aSharing([
      { kind: 'fixed', amount: kroner(5) },
      { kind: 'per-inhabitant', rate: kroner(1) },
    ])
    const parties = [{ code: '1', name: 'A', inhabitants: null }]
    const list = calculateShares(sharing, { parties, unnamed: 0 })
    expect(list.lines[0]?.parts.map(({ amount }) => amount)).toEqual([kroner(5), null])
    expect([list.lines[0]?.amount, list.total]).toEqual([null, null])
  })
})
