import { describe, expect, it } from 'vitest'
import { aCost, aSharing, north2016 } from '../../../../test/builders/costs.ts'
import { kroner } from '../../../kernel/money.model.ts'
import { northTrondelag2018, southTrondelag2018 } from '../sample/sample-schemes.table.ts'
import type { PartyFact } from '../share.model.ts'
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

describe('En del likt og en del etter innbyggere', () => {
  const namdal: PartyFact[] = [
    { code: '5043', name: 'Røyrvik', inhabitants: 100 },
    { code: '5044', name: 'Namsskogan', inhabitants: 300 },
    { code: '5045', name: 'Grong', inhabitants: 600 },
  ]
  const part = (kind: 'part-equally' | 'part-by-inhabitants', percent: number) => ({
    kind,
    numerator: percent * 10,
    denominator: 1_000,
  })
  const sharingOf = (
    components: Parameters<typeof aSharing>[0],
    gross = 1_000_000,
    rounding: 'ore' | 'krone' = 'ore',
  ) => aSharing(components, { cost: aCost(gross), rounding })
  const namdalSharing = [part('part-equally', 30), part('part-by-inhabitants', 70)]
  const listOf = (sharing: ReturnType<typeof aSharing>, parties = namdal, unnamed = 0) =>
    calculateShares(sharing, { parties, unnamed })
  const amountsOf = (...given: Parameters<typeof listOf>) =>
    listOf(...given).lines.map(({ amount }) => amount)

  it('Namdal regionråd: 30 % likt og 70 % etter 100, 300 og 600 innbyggere', () => {
    const list = listOf(sharingOf(namdalSharing))
    expect(list.lines.map(({ amount }) => amount)).toEqual([
      kroner(170_000),
      kroner(310_000),
      kroner(520_000),
    ])
    expect(list.lines.map(({ parts }) => parts.map(({ of, amount }) => [of, amount]))).toEqual([
      [
        [kroner(300_000), kroner(100_000)],
        [kroner(700_000), kroner(70_000)],
      ],
      [
        [kroner(300_000), kroner(100_000)],
        [kroner(700_000), kroner(210_000)],
      ],
      [
        [kroner(300_000), kroner(100_000)],
        [kroner(700_000), kroner(420_000)],
      ],
    ])
    expect([list.total, list.surplus]).toEqual([kroner(1_000_000), 0])
  })

  it('30 % likt og resten etter innbyggere er det samme', () => {
    const rest = [part('part-equally', 30), { kind: 'rest-by-inhabitants' as const }]
    expect(amountsOf(sharingOf(rest))).toEqual(amountsOf(sharingOf(namdalSharing)))
  })

  it('33,3 % likt og 66,7 % etter innbyggere av 100 kr går opp på øret, delvis hver for seg', () => {
    const parts = [part('part-equally', 33.3), part('part-by-inhabitants', 66.7)]
    const list = listOf(sharingOf(parts, 100))
    expect(list.lines.map(({ parts }) => parts.map(({ amount }) => amount))).toEqual([
      [1110, 667],
      [1110, 2001],
      [1110, 4002],
    ])
    expect(amountsOf(sharingOf([part('part-equally', 33.3), { kind: 'rest-equally' }], 1))).toEqual(
      [11 + 23, 11 + 22, 11 + 22],
    )
    expect(list.total).toBe(kroner(100))
  })

  it('Øret som ingen av delene får helt, går til den delen som mangler mest', () => {
    const parts = [part('part-equally', 33.3), part('part-by-inhabitants', 66.7)]
    const [line] = listOf(sharingOf(parts, 0.01), namdal.slice(0, 1)).lines
    expect(line?.parts.map(({ of }) => of)).toEqual([0, 1])
  })

  it('100 % likt, og en rest: resten er null kroner på hver', () => {
    const list = listOf(sharingOf([part('part-equally', 100), { kind: 'rest-by-inhabitants' }], 90))
    expect(list.lines.map(({ parts }) => parts.map(({ amount }) => amount))).toEqual([
      [3000, 0],
      [3000, 0],
      [3000, 0],
    ])
  })

  it('Deler som ikke er hele kostnaden, og ingen rest: det som mangler, er underdekning', () => {
    const list = listOf(sharingOf([part('part-equally', 30), part('part-by-inhabitants', 60)]))
    expect([list.total, list.surplus]).toEqual([kroner(900_000), kroner(-100_000)])
  })

  it('Verten en fjerdedel, og de andre 25 % likt og resten etter innbyggere', () => {
    const others = { who: 'except' as const, codes: ['5045'] }
    const sharing = sharingOf([
      { kind: 'fraction', numerator: 1, denominator: 4, for: { who: 'only', codes: ['5045'] } },
      { ...part('part-equally', 25), for: others },
      { kind: 'rest-by-inhabitants', for: others },
    ])
    expect(amountsOf(sharing)).toEqual([kroner(250_000), kroner(500_000), kroner(250_000)])
  })

  it('Bare én kommune får begge delene, og hele kostnaden', () => {
    expect(amountsOf(sharingOf(namdalSharing, 1_000.01), namdal.slice(2))).toEqual([
      kroner(1_000.01),
    ])
  })

  it('Til hele kroner går summen opp, og hver flyttes mindre enn en krone', () => {
    const list = listOf(sharingOf(namdalSharing, 1_000.5, 'krone'))
    expect(list.lines.map(({ amount }) => amount)).toEqual([kroner(170), kroner(310), kroner(521)])
    expect([list.total, list.surplus]).toEqual([kroner(1_001), 50])
  })

  it('Et ukjent folketall gjør delen etter innbyggere ukjent for alle, delen likt er kjent', () => {
    const parties = namdal.map((each, i) => (i === 0 ? { ...each, inhabitants: null } : each))
    const list = listOf(sharingOf(namdalSharing), parties)
    for (const { parts, amount } of list.lines) {
      expect(parts.map((each) => each.amount)).toEqual([kroner(100_000), null])
      expect(amount).toBeNull()
    }
    expect([list.knownTotal, list.total]).toEqual([0, null])
  })

  it('De uten navn tar sin del av det som deles likt, og resten er likevel kjent', () => {
    const sharing = sharingOf([part('part-equally', 30), { kind: 'rest-equally' }])
    expect(amountsOf(sharing, namdal, 7)).toEqual(namdal.map(() => kroner(100_000)))
    expect(amountsOf(sharingOf(namdalSharing), namdal, 1)).toEqual([null, null, null])
  })

  it('Er kostnaden ukjent, er delene det også', () => {
    expect(amountsOf(aSharing(namdalSharing))).toEqual([null, null, null])
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
