import { describe, expect, it } from 'vitest'
import { aCost, aSharing, north2016 } from '../../../../test/builders/costs.ts'
import { day } from '../../../kernel/day.model.ts'
import { kroner, ore } from '../../../kernel/money.model.ts'
import { northTrondelag2018, southTrondelag2018 } from '../sample/sample-schemes.table.ts'
import type { Sharing } from '../scheme.model.ts'
import type { ShareFacts } from '../share.model.ts'
import { judgeSharing } from './judge-sharing.rule.ts'
import { judgeYear, referenceDayFor } from './scheme.rule.ts'

const facts: ShareFacts = { parties: north2016, unnamed: 0 }
const tariff = aSharing([
  { kind: 'fixed', amount: kroner(10_000) },
  { kind: 'per-inhabitant', rate: kroner(6) },
])
const only = (...codes: string[]) => ({ who: 'only', codes }) as const
const judged = (sharing: Sharing, given: ShareFacts = facts) =>
  judgeSharing(sharing, given).map(({ field, code, about }) => [field, code, about])

const part = (kind: 'part-equally' | 'part-by-inhabitants', percent: number) => ({
  kind,
  numerator: Math.round(percent * 10),
  denominator: 1_000,
})
const parts = (equally: number, byInhabitants: number) =>
  aSharing([part('part-equally', equally), part('part-by-inhabitants', byInhabitants)])

describe('Hva som kan stå imot en fordeling', () => {
  it('Ingenting står imot fordelingene i papirene', () => {
    expect(judged(northTrondelag2018)).toEqual([])
    const south = { code: '5001', name: 'Trondheim', inhabitants: null }
    const bjugn = { code: '5017', name: 'Bjugn', inhabitants: 4_864 }
    expect(judged(southTrondelag2018, { parties: [south, bjugn], unnamed: 28 })).toEqual([])
  })

  const withRate = (rate: number) => aSharing([{ kind: 'per-inhabitant', rate: ore(rate) }])
  const withFixed = (amount: number) => aSharing([{ kind: 'fixed', amount: ore(amount) }])

  it.each<[string, Sharing, unknown[]]>([
    ['En sats på −1 øre', withRate(-1), ['components.0.rate', 'rate-negative', null]],
    ['En sats på 1 000 000 000 kr', withRate(1e11), ['components.0.rate', 'rate-too-high', null]],
    ['En sats på 1 000 kr er lov', withRate(100_000), []],
    [
      'En sats på 1 000 kr og ett øre',
      withRate(100_001),
      ['components.0.rate', 'rate-too-high', null],
    ],
    ['Et grunnbeløp på −1 øre', withFixed(-1), ['components.0.amount', 'amount-negative', null]],
    ['Et grunnbeløp på 0 er lov', withFixed(0), []],
    ['Et grunnbeløp på 10 000 000 kr er lov', withFixed(1e9), []],
    [
      'Et grunnbeløp på 10 000 000 kr og ett øre',
      withFixed(1e9 + 1),
      ['components.0.amount', 'amount-too-high', null],
    ],
    [
      'Et ledd for alle andre enn alle 25',
      aSharing([
        { kind: 'fixed', amount: kroner(1) },
        {
          kind: 'per-inhabitant',
          rate: kroner(1),
          for: { who: 'except', codes: north2016.map(({ code }) => code) },
        },
      ]),
      ['components.1.parties', 'no-parties', null],
    ],
    ['En kostnad på en milliard er lov', { ...tariff, cost: aCost(1e9) }, []],
    [
      'Et ukjent kommunenummer',
      aSharing([{ kind: 'fixed', amount: kroner(1), for: only('9998') }]),
      ['components.0.parties', 'unknown-party', '9998'],
    ],
    [
      'En brøk over det hele',
      aSharing([{ kind: 'fraction', numerator: 3, denominator: 2, for: only('1721') }]),
      ['components.0.fraction', 'fraction-exceeds-whole', null],
    ],
    [
      'En brøk på null',
      aSharing([{ kind: 'fraction', numerator: 0, denominator: 2, for: only('1721') }]),
      ['components.0.fraction', 'fraction-invalid', null],
    ],
    [
      'To brøker som sammen er over det hele',
      aSharing([
        { kind: 'fraction', numerator: 2, denominator: 3, for: only('1721') },
        { kind: 'fraction', numerator: 1, denominator: 2, for: only('1719') },
      ]),
      ['components.1.fraction', 'fraction-exceeds-whole', null],
    ],
    [
      'En tredel til hver av tre er lov',
      aSharing([
        { kind: 'fraction', numerator: 1, denominator: 3, for: only('1721', '1719', '1714') },
      ]),
      [],
    ],
    [
      'En halvpart til alle 25',
      aSharing([{ kind: 'fraction', numerator: 1, denominator: 2 }]),
      ['components.0.fraction', 'fraction-exceeds-whole', null],
    ],
    ['30 % likt og 70 % etter innbyggere er lov', parts(30, 70), []],
    ['33,3 % likt og 66,7 % etter innbyggere er lov', parts(33.3, 66.7), []],
    [
      '100 % likt og en rest er lov: det er ingenting igjen, men heller ikke for mye',
      aSharing([part('part-equally', 100), { kind: 'rest-by-inhabitants' }], {
        cost: aCost(100),
      }),
      [],
    ],
    [
      '30 % likt og 70,1 % etter innbyggere',
      parts(30, 70.1),
      ['components.1.fraction', 'fraction-exceeds-whole', null],
    ],
    [
      '101 % likt',
      aSharing([part('part-equally', 101)]),
      ['components.0.fraction', 'fraction-exceeds-whole', null],
    ],
    [
      '0 % likt',
      aSharing([part('part-equally', 0)]),
      ['components.0.fraction', 'fraction-invalid', null],
    ],
    [
      'Verten halvparten, 30 % likt og 30 % etter innbyggere',
      aSharing([
        { kind: 'fraction', numerator: 1, denominator: 2, for: only('1721') },
        part('part-equally', 30),
        part('part-by-inhabitants', 30),
      ]),
      ['components.2.fraction', 'fraction-exceeds-whole', null],
    ],
    [
      'To deler likt for samme kommune',
      aSharing([part('part-equally', 10), { ...part('part-equally', 20), for: only('1721') }]),
      ['components.1', 'contradicting-components', 'Verdal'],
    ],
    [
      'To deler likt for hver sine kommuner er lov',
      aSharing([
        { ...part('part-equally', 10), for: only('1721') },
        { ...part('part-equally', 20), for: { who: 'except', codes: ['1721'] } },
      ]),
      [],
    ],
    [
      'En del likt for ingen',
      aSharing([
        {
          ...part('part-equally', 10),
          for: { who: 'except', codes: north2016.map(({ code }) => code) },
        },
      ]),
      ['components.0.parties', 'no-parties', null],
    ],
    [
      'To grunnbeløp for samme kommune',
      aSharing([
        { kind: 'fixed', amount: kroner(10_000) },
        { kind: 'fixed', amount: kroner(5_000), for: only('1721') },
      ]),
      ['components.1', 'contradicting-components', 'Verdal'],
    ],
    [
      'To satser for hver sin kommune er lov',
      aSharing([
        { kind: 'per-inhabitant', rate: kroner(6), for: { who: 'except', codes: ['1721'] } },
        { kind: 'per-inhabitant', rate: kroner(5), for: only('1721') },
      ]),
      [],
    ],
    [
      'Resten delt på to måter',
      aSharing([{ kind: 'rest-equally' }, { kind: 'rest-by-inhabitants' }]),
      ['components.1', 'more-than-one-rest', null],
    ],
    [
      'Grunnbeløp som overstiger kostnaden, når resten skal deles',
      aSharing([{ kind: 'fixed', amount: kroner(10_000) }, { kind: 'rest-equally' }], {
        cost: aCost(249_999.99),
      }),
      ['components.1', 'rest-negative', null],
    ],
    [
      'Grunnbeløp som er hele kostnaden, når resten skal deles, er lov',
      aSharing([{ kind: 'fixed', amount: kroner(10_000) }, { kind: 'rest-equally' }], {
        cost: aCost(250_000),
      }),
      [],
    ],
    ['Ingen ledd', aSharing([]), ['components', 'no-components', null]],
    [
      'Tilskudd større enn kostnaden',
      { ...tariff, cost: { gross: kroner(1), grants: kroner(2), carriedForward: kroner(0) } },
      ['cost.net', 'net-negative', null],
    ],
    ['En negativ kostnad', { ...tariff, cost: aCost(-1) }, ['cost.gross', 'cost-negative', null]],
    [
      'En kostnad over en milliard',
      { ...tariff, cost: aCost(1e9 + 1) },
      ['cost.gross', 'cost-too-high', null],
    ],
  ])('%s', (_, sharing, expected) => {
    expect(judged(sharing)).toEqual(expected.length === 0 ? [] : [expected])
  })

  const oneParty = (inhabitants: number | null): ShareFacts => ({
    parties: [{ code: '1721', name: 'Verdal', inhabitants }],
    unnamed: 0,
  })

  it.each<[string, ShareFacts, unknown[]]>([
    ['Et folketall på 0', oneParty(0), ['inhabitants.1721', 'population-zero', 'Verdal']],
    ['Et folketall på −5', oneParty(-5), ['inhabitants.1721', 'population-not-whole', 'Verdal']],
    ['Et halvt menneske', oneParty(0.5), ['inhabitants.1721', 'population-not-whole', 'Verdal']],
    ['Et ukjent folketall er ukjent, ikke feil', oneParty(null), []],
    ['Ingen parter', { parties: [], unnamed: 0 }, ['parties', 'no-parties', null]],
    [
      'Samme kommune to ganger',
      { parties: [...oneParty(5).parties, ...oneParty(5).parties], unnamed: 0 },
      ['parties', 'party-twice', 'Verdal'],
    ],
  ])('%s', (_, given, expected) => {
    expect(judged(tariff, given)).toEqual(expected.length === 0 ? [] : [expected])
  })

  it('De uten navn regnes med når deler av kostnaden legges sammen', () => {
    const halves = aSharing([
      { kind: 'fraction', numerator: 1, denominator: 2, for: only('1721') },
      { kind: 'fraction', numerator: 1, denominator: 4, for: { who: 'except', codes: ['1721'] } },
    ])
    const verdal = oneParty(14_885).parties
    expect(judged(halves, { parties: verdal, unnamed: 2 })).toEqual([])
    expect(judged(halves, { parties: verdal, unnamed: 3 })).toEqual([
      ['components.1.fraction', 'fraction-exceeds-whole', null],
    ])
  })

  it('En del etter innbyggere er ukjent når et folketall er det, og avvises ikke', () => {
    expect(judged(parts(30, 70), oneParty(null))).toEqual([])
    expect(judged(parts(30, 70), oneParty(0))).toEqual([
      ['inhabitants.1721', 'population-zero', 'Verdal'],
    ])
  })

  it('Resten kan ikke deles etter innbyggere når et folketall er ukjent', () => {
    expect(judged(aSharing([{ kind: 'rest-by-inhabitants' }]), oneParty(null))).toEqual([
      ['inhabitants.1721', 'population-unknown', 'Verdal'],
    ])
  })
})

describe('Perioden', () => {
  const period = { from: day('2018-07-01'), until: day('2020-01-01') }

  it.each([
    [2017, ['outside-period']],
    [2018, []],
    [2019, []],
    [2020, ['outside-period']],
    [Number.NaN, ['outside-period']],
    [1999, ['outside-period']],
  ])('%i mot 1. juli 2018 til 1. januar 2020', (year, codes) => {
    expect(judgeYear(period, year).map(({ code }) => code)).toEqual(codes)
  })

  it.each([
    [2100, []],
    [2101, ['outside-period']],
    [9999, ['outside-period']],
  ])('%i i en periode som er åpen framover', (year, codes) => {
    expect(judgeYear({ ...period, until: null }, year).map(({ code }) => code)).toEqual(codes)
  })

  it('En periode kan ikke slutte før den begynner', () => {
    const reversed = { from: day('2018-01-01'), until: day('2018-01-01') }
    expect(judgeYear(reversed, 2018).map(({ field, code }) => [field, code])).toEqual([
      ['until', 'period-reversed'],
    ])
  })

  it('Fast for perioden: samme folketallsdag hvert år. Hvert år på nytt: dagen følger med', () => {
    const list = { year: 2018, referenceDay: day('2016-02-29') }
    expect(referenceDayFor({ recalculation: 'fixed' }, list, 2019)).toBe('2016-02-29')
    expect(referenceDayFor({ recalculation: 'yearly' }, list, 2019)).toBe('2017-02-28')
    expect(referenceDayFor({ recalculation: 'yearly' }, list, 2022)).toBe('2020-02-29')
  })

  it('En senere liste regnes videre fra sitt eget år, ikke fra periodens første', () => {
    const list = { year: 2021, referenceDay: day('2020-01-01') }
    expect(referenceDayFor({ recalculation: 'yearly' }, list, 2021)).toBe('2020-01-01')
    expect(referenceDayFor({ recalculation: 'yearly' }, list, 2023)).toBe('2022-01-01')
  })
})
