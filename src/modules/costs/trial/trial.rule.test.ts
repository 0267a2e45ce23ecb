import { describe, expect, it } from 'vitest'
import { north2016 } from '../../../../test/builders/costs.ts'
import { day } from '../../../kernel/day.model.ts'
import { kroner } from '../../../kernel/money.model.ts'
import type { MunicipalityChange, PopulationFigure } from '../../parties/index.ts'
import { changesFrom, municipalitiesFrom } from '../../parties/municipality.model.ts'
import { municipalityRows } from '../../parties/packaged/municipality.table.ts'
import { municipalityChangeRows } from '../../parties/packaged/municipality-change.table.ts'
import { partiesLater, partyFacts } from '../calculation/facts.rule.ts'
import { partyNames } from '../calculation/named-parties.rule.ts'
import { calculateShares } from '../calculation/share.rule.ts'
import { northTrondelag2018 } from '../sample/sample-schemes.table.ts'
import { compareShares } from './compare-shares.rule.ts'
import { readTrial } from './read-trial.rule.ts'
import type { Trial, TypedTrial } from './trial.model.ts'
import { typedFrom } from './trial-address.model.ts'
import { triedScheme } from './tried-scheme.rule.ts'
import { tryShares } from './try-shares.rule.ts'

const codes = north2016.map(({ code }) => code)
const ground = {
  codes,
  codesOn: day('2017-06-01'),
  lastDay: day('2026-11-22'),
  start: { fixed: '10 000', rate: '6', equalPercent: '' },
  named: partyNames({
    municipalities: municipalitiesFrom(municipalityRows),
    changes: changesFrom(municipalityChangeRows),
    figures: [],
  }),
}
const typed: TypedTrial = {
  key: 'tariff',
  fixed: '10 000',
  rate: '7,00',
  equalPercent: '',
  rounding: 'ore',
  cost: '',
  hostCode: '',
  hostPercent: '',
  referenceDay: '01.01.2016',
  bordersOn: '01.06.2017',
  added: '',
  leftOut: [],
}
const partly = (equalPercent: string): Partial<TypedTrial> => ({
  key: 'part-equally',
  rate: '6',
  equalPercent,
})
const problemsOf = (change: Partial<TypedTrial>) =>
  readTrial({ ...typed, ...change }, ground).problems.map(
    ({ field, code }) => `${field}: ${typeof code === 'string' ? code : code.code}`,
  )

describe('Det som skrives i prøveskjemaet', () => {
  it('7 kroner fra 1. januar 2016 kan leses', () => {
    expect(readTrial(typed, ground).trial).toMatchObject({
      fixed: kroner(10_000),
      rate: kroner(7),
      referenceDay: '2016-01-01',
      cost: null,
      host: null,
    })
  })

  it.each<[string, Partial<TypedTrial>, string]>([
    ['sats som ikke er et tall', { rate: 'sju' }, 'rate: not-a-number'],
    ['sats 1e9', { rate: '1e9' }, 'rate: not-a-number'],
    ['tomt grunnbeløp', { fixed: '' }, 'fixed: amount-missing'],
    ['tom sats', { rate: ' ' }, 'rate: rate-missing'],
    ['en dag som ikke finnes', { referenceDay: '31.02.2016' }, 'referenceDay: no-such-day'],
    ['en dag det ikke er telt', { referenceDay: '01.07.2016' }, 'referenceDay: day-not-counted'],
    ['grenser før listen', { bordersOn: '31.05.2017' }, 'bordersOn: borders-before-parties'],
    ['grenser fram i tid', { bordersOn: '23.11.2026' }, 'bordersOn: borders-unknown'],
    ['en nøkkel som ikke finnes', { key: 'x' }, 'key: unknown-choice'],
    ['prosent uten kommune', { hostPercent: '50' }, 'hostCode: host-missing'],
    ['kommune uten prosent', { hostCode: '1702' }, 'hostPercent: percent-missing'],
    ['120 prosent', { hostCode: '1702', hostPercent: '120' }, 'hostPercent: percent-exceeds-whole'],
    ['0 prosent', { hostCode: '1702', hostPercent: '0' }, 'hostPercent: percent-not-readable'],
    [
      'prosent for en som ikke er med',
      { hostCode: '5001', hostPercent: '50' },
      'hostCode: unknown-party',
    ],
    ['kommunenummer med tre siffer', { added: '123' }, 'added: name-unknown'],
    ['et navn som ingen har', { added: 'Trondhjem' }, 'added: name-unknown'],
    ['et navn som to har', { added: 'Herøy' }, 'added: several-names'],
    ['et navn fra andre dager', { added: 'Indre Fosen' }, 'added: name-of-other-days'],
    ['en som alt er med, ved navn', { added: 'verdal kommune' }, 'added: already-party'],
    ['en ny sats når alle deler likt', { key: 'equally', rate: '7' }, 'rate: only-with-tariff'],
    [
      'et nytt grunnbeløp når innbyggerne teller',
      { key: 'by-inhabitants', rate: '6,00 kr', fixed: '9 000' },
      'fixed: only-with-tariff',
    ],
    ['en del likt uten prosent', partly(''), 'equalPercent: equal-percent-missing'],
    ['en del likt på 0 %', partly('0'), 'equalPercent: percent-not-readable'],
    ['en del likt på 101 %', partly('101'), 'equalPercent: fraction-exceeds-whole'],
    ['en del likt som ikke er et tall', partly('noe'), 'equalPercent: not-a-number'],
    [
      'en del likt når alt deles likt',
      { key: 'equally', rate: '6', equalPercent: '30' },
      'equalPercent: only-with-part',
    ],
    ['avrunding til tiere', { rounding: 'tiere' }, 'rounding: unknown-choice'],
    ['et kommunenummer som ikke finnes', { added: '9998' }, 'added: unknown-party'],
    ['en sats på −1', { rate: '-1' }, 'rate: rate-negative'],
    ['en sats på 1 000 000 000', { rate: '1000000000' }, 'rate: rate-too-high'],
    ['en negativ kostnad', { cost: '-1' }, 'cost: cost-negative'],
    ['en kommune som alt er med', { added: '1721' }, 'added: already-party'],
    ['alle holdt utenfor', { leftOut: codes }, 'leftOut: everyone-left-out'],
  ])('avvises ved sitt felt: %s', (_, change, expected) => {
    expect(problemsOf(change)).toEqual([expected])
  })

  it('Alt som er galt, sies på én gang', () => {
    expect(problemsOf({ fixed: 'x', rate: 'y', referenceDay: 'z' })).toHaveLength(3)
  })

  it.each(['equally', 'by-inhabitants'])(
    'Deles det %s, teller ikke grunnbeløp og sats, og feltene kan stå tomme',
    (key) => {
      const { trial } = readTrial({ ...typed, key, fixed: '', rate: '' }, ground)
      expect(trial).toMatchObject({ key, fixed: kroner(0), rate: kroner(0) })
    },
  )

  it('33,33 % er 3333 av 10 000', () => {
    const { trial } = readTrial({ ...typed, hostCode: '1702', hostPercent: '33,33 %' }, ground)
    expect(trial?.host).toEqual({ code: '1702', numerator: 3333, denominator: 10_000 })
  })
})

describe('Flere kommuner tas med ved navn eller nummer', () => {
  const added = (text: string, bordersOn = '01.06.2017') =>
    readTrial({ ...typed, added: text, bordersOn }, ground).trial?.added

  it.each([
    ['1601', ['1601']],
    ['Trondheim', ['1601']],
    ['trondheim kommune, Oslo og Bodo', ['1601', '0301', '1804']],
    ['1601 0301', ['1601', '0301']],
    ['Herøy i Nordland; Trondheim', ['1818', '1601']],
    ['Trondheim, 1601', ['1601']],
    ['', []],
  ])('«%s»', (text, codes) => expect(added(text)).toEqual(codes))

  it('med det nummeret de har på dagen for grensene', () => {
    expect(added('Trondheim', '01.01.2018')).toEqual(['5001'])
  })
})

describe('Prøv før det vedtas', () => {
  const today = calculateShares(northTrondelag2018, { parties: north2016, unnamed: 0 })
  const tryWith = (change: Partial<TypedTrial>) => {
    const { trial } = readTrial({ ...typed, ...change }, ground)
    const tried = trial as Trial
    const parties = north2016.filter(({ code }) => !tried.leftOut.includes(code))
    const scheme = triedScheme(
      northTrondelag2018,
      tried,
      parties.map(({ code }) => code),
      today.knownTotal,
    )
    const list = calculateShares(scheme, { parties, unnamed: 0 })
    return { scheme, list, changes: compareShares(today, list, []) }
  }
  const verdalIn = ({ changes }: ReturnType<typeof tryWith>) =>
    changes.find(({ code }) => code === '1721')

  it('7 kroner i stedet for 6: Verdal 14 885 kr mer, 15,0 %; i alt 1 221 880 kr', () => {
    const tried = tryWith({})
    expect(verdalIn(tried)).toMatchObject({ before: kroner(99_310), change: kroner(14_885) })
    expect(verdalIn(tried)?.share).toBeCloseTo(0.15, 3)
    expect(tried.list.total).toBe(kroner(1_221_880))
  })

  it('Uten Leksvik: 1 051 854 kr ved 6 kroner, og Leksvik vises som holdt utenfor', () => {
    const tried = tryWith({ rate: '6', leftOut: ['1718'] })
    expect(tried.list.total).toBe(kroner(1_051_854))
    expect(tried.changes.at(-1)).toMatchObject({
      code: '1718',
      side: 'left-out',
      change: kroner(-31_186),
    })
  })

  it('Like deler av dagens sum: 43 321,60 kr på hver', () => {
    const { list } = tryWith({ key: 'equally', rate: '6' })
    expect(new Set(list.lines.map(({ amount }) => amount))).toEqual(new Set([kroner(43_321.6)]))
    expect(list.surplus).toBe(0)
  })

  it('Steinkjer halvparten av 1 000 000 kr, resten etter innbyggere', () => {
    const tried = tryWith({
      key: 'by-inhabitants',
      rate: '6',
      cost: '1 000 000',
      hostCode: '1702',
      hostPercent: '50',
    })
    const steinkjer = tried.list.lines.find(({ code }) => code === '1702')
    expect([steinkjer?.amount, tried.list.total]).toEqual([kroner(500_000), kroner(1_000_000)])
  })

  it('30 % likt på 25 og 70 % etter innbyggere: hver får 12 000 kr og sin del av 700 000 kr', () => {
    const tried = tryWith({ ...partly('30'), cost: '1 000 000' })
    expect(tried.list.total).toBe(kroner(1_000_000))
    for (const { parts } of tried.list.lines) expect(parts[0]?.amount).toBe(kroner(12_000))
    const verdal = tried.list.lines.find(({ code }) => code === '1721')
    expect(verdal?.parts[1]).toMatchObject({
      of: kroner(700_000),
      amount: Math.round((70_000_000 * 14_885) / 138_840),
    })
  })

  it('33,3 % likt til hele kroner: summen går opp', () => {
    const tried = tryWith({ ...partly('33,3 %'), cost: '1 000 000', rounding: 'krone' })
    expect(tried.list.total).toBe(kroner(1_000_000))
    for (const { amount } of tried.list.lines) expect((amount as number) % 100).toBe(0)
    expect(tried.scheme.rounding).toBe('krone')
  })

  it('En ordning med en del likt begynner prøven der den er', () => {
    const equally = tryWith({ ...partly('33,3 %'), rounding: 'krone' }).scheme
    expect(typedFrom(equally, '', '')).toMatchObject({
      ...partly('33,3 %'),
      rate: '0',
      rounding: 'krone',
    })
  })

  it('Et forsøk bygger ikke på noe vedtak og sier ikke hva papirene sier', () => {
    const { scheme } = tryWith({})
    expect([scheme.decision, scheme.stated]).toEqual([null, []])
    expect(new Set(scheme.components.map(({ source }) => source.certainty))).toEqual(
      new Set(['tried']),
    )
  })
})

describe('Er noen av dem som deler i dag, uten navn', () => {
  const register = {
    municipalities: municipalitiesFrom(municipalityRows),
    changes: changesFrom(municipalityChangeRows),
    figures: north2016.map(
      ({ code, inhabitants }): PopulationFigure => ({
        code,
        year: 2016,
        inhabitants,
        unknown: null,
        source: 'ssb-07459',
      }),
    ),
  }
  const facts = { parties: north2016, unnamed: 3 }
  const parties = { kind: 'listed' as const, codes, unnamed: 3, on: day('2017-06-01') }
  const scheme = { ...northTrondelag2018, parties }
  const today = {
    ...calculateShares(scheme, facts),
    input: { scheme, facts, codesOn: day('2017-06-01') },
  }
  const outcome = (change: Partial<TypedTrial>) =>
    tryShares(today, { ...typed, ...change }, register, day('2026-11-22'))

  it('er dagens sum ufullstendig, og deles ikke i stedet for en kostnad som ikke er kjent', () => {
    expect(outcome({ key: 'equally', rate: '6' })).toEqual({
      state: 'refused',
      problems: [{ field: 'cost', code: 'nothing-to-share', about: null }],
    })
  })

  it('kan verten og det som deles likt, ikke være mer enn kostnaden', () => {
    const more = { cost: '280 000', hostCode: '1702', hostPercent: '50' }
    expect(outcome({ ...partly('60'), ...more })).toEqual({
      state: 'refused',
      problems: [{ field: 'equalPercent', code: 'fraction-exceeds-whole', about: null }],
    })
  })

  it('deles en kostnad som er skrevet, med dem også', () => {
    const tried = outcome({ key: 'equally', rate: '6', cost: '280 000' })
    expect(tried).toMatchObject({ state: 'tried', tried: { list: { total: null } } })
    expect(tried.state === 'tried' && tried.tried.list.lines[0]?.amount).toBe(kroner(10_000))
  })
})

describe('Folketall og sammenslåing', () => {
  const change = (on: string, from: string, to: string): MunicipalityChange => ({
    day: day(on),
    from,
    to,
    source: 'klass-131',
  })
  const changes = [
    change('2018-01-01', '1721', '5038'),
    change('2018-01-01', '1718', '5054'),
    change('2018-01-01', '1624', '5054'),
    change('2018-01-01', '1702', '5004'),
    change('2018-01-01', '1724', '5039'),
    change('2020-01-01', '5004', '5006'),
    change('2020-01-01', '5039', '5006'),
    change('2018-01-01', '1601', '5001'),
    change('2020-01-01', '5030', '5001'),
    change('2024-01-01', '1507', '1508'),
    change('2024-01-01', '1507', '1580'),
  ]
  const figure = (code: string, year: number, inhabitants: number): PopulationFigure => ({
    code,
    year,
    inhabitants,
    unknown: null,
    source: 'ssb-07459',
  })
  const register = {
    changes,
    figures: [
      figure('1721', 2016, 14_885),
      figure('5038', 2018, 14_943),
      figure('1718', 2016, 3_531),
      figure('5054', 2018, 10_084),
      figure('1601', 2016, 187_353),
      figure('1507', 2020, 66_258),
      figure('1508', 2026, 59_000),
      figure('1580', 2026, 9_600),
    ],
    municipalities: [{ code: '1721', name: 'Verdal', from: day('1962-01-01'), until: null }],
  }
  const codesOn = day('2017-06-01')

  it.each([
    ['Verdal 1. januar 2016', '1721', '2016-01-01', 14_885],
    ['Verdal 1. januar 2018, under nytt nummer', '1721', '2018-01-01', 14_943],
    ['Verdal i et år uten tall', '1721', '2019-01-01', null],
    ['Leksvik 1. januar 2016', '1718', '2016-01-01', 3_531],
    ['Leksvik 1. januar 2018: regnet med i Indre Fosen, altså ukjent', '1718', '2018-01-01', null],
  ])('%s', (_, code, on, inhabitants) => {
    expect(partyFacts(register, [code], codesOn, day(on))[0]?.inhabitants).toBe(inhabitants)
  })

  it.each([
    ['før delingen', '1507', '2020-01-01', '2020-01-01', 66_258],
    ['etter delingen: summen av de to den ble', '1507', '2020-01-01', '2026-01-01', 68_600],
    ['den ene av de to, før delingen: ukjent', '1580', '2024-01-01', '2020-01-01', null],
  ])('Ålesund som ble delt i 2024, %s', (_, code, on, counted, inhabitants) => {
    expect(partyFacts(register, [code], day(on), day(counted))[0]?.inhabitants).toBe(inhabitants)
  })

  it('Trondheim i 2018 er Trondheim før Klæbu kom med i 2020', () => {
    const [trondheim] = partyFacts(register, ['5001'], day('2018-02-28'), day('2016-01-01'))
    expect(trondheim?.inhabitants).toBe(187_353)
    const later = partiesLater(changes, ['5001'], day('2018-02-28'), day('2019-01-01'))
    expect(later).toEqual([{ code: '5001', from: ['5001'], waits: false }])
  })

  it('Steinkjer og Verran blir én part i 2020; Leksvik venter på et vedtak', () => {
    const later = partiesLater(
      changes,
      ['1702', '1724', '1718', '1721'],
      codesOn,
      day('2020-01-01'),
    )
    expect(later).toEqual([
      { code: '5006', from: ['1702', '1724'], waits: false },
      { code: '5038', from: ['1721'], waits: false },
      { code: '1718', from: ['1718'], waits: true },
    ])
  })

  it('Samme dag: ingen er slått sammen', () => {
    expect(partiesLater(changes, ['1702'], codesOn, codesOn)).toEqual([
      { code: '1702', from: ['1702'], waits: false },
    ])
  })
})
