import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, day } from '../../../kernel/day.model.ts'
import type { Membership } from '../membership.model.ts'
import { changesFrom, type MunicipalityChange, municipalitiesFrom } from '../municipality.model.ts'
import { municipalityRows } from '../packaged/municipality.table.ts'
import { municipalityChangeRows } from '../packaged/municipality-change.table.ts'
import { sampleParties } from '../sample/sample-parties.table.ts'
import { successorsOn } from '../succession.rule.ts'
import { partiesOn } from './membership.rule.ts'

const changes = changesFrom(municipalityChangeRows)
const municipalities = municipalitiesFrom(municipalityRows)
const north = sampleParties.get('nordre-trondelag')?.memberships ?? []

const aMembership = (partyCode: string, over: Partial<Membership> = {}): Membership => ({
  partyCode,
  from: day('2017-01-01'),
  certainty: 'exact',
  until: null,
  standing: 'settled',
  source: 'paper-001',
  ...over,
})

const standings = (rows: readonly Membership[], on: string) =>
  partiesOn(rows, changes, day(on)).map(({ code, standing }) => `${code} ${standing}`)

const namesOn = (rows: readonly Membership[], on: string) =>
  partiesOn(rows, changes, day(on))
    .map(({ code }) => {
      const inForce = municipalities.find(
        (each) => each.code === code && each.from <= on && (!each.until || on < each.until),
      )
      return inForce?.name ?? code
    })
    .toSorted((a, b) => a.localeCompare(b, 'nb'))

describe('Nordre Trøndelag, vedlegg 6 fra 2017', () => {
  it('har 25 parter 1. juni 2017, i papirets navn', () => {
    expect(namesOn(north, '2017-06-01')).toEqual(
      'Bindal Flatanger Fosnes Frosta Grong Høylandet Inderøy Leka Leksvik Levanger Lierne Meråker Namdalseid Namsos Namsskogan Nærøy Osen Overhalla Røyrvik Snåsa Steinkjer Stjørdal Verdal Verran Vikna'
        .split(' ')
        .toSorted((a, b) => a.localeCompare(b, 'nb')),
    )
  })

  it('har bare Leksvik uavklart i 2017, slik papiret sier', () => {
    const unsettled = partiesOn(north, changes, day('2017-06-01')).filter(
      (party) => party.standing === 'unsettled',
    )
    expect(unsettled.map(({ code }) => code)).toEqual(['1718'])
    expect(unsettled[0]?.questions[0]?.kind).toBe('source-unsure')
  })

  it('har fortsatt 25 etter 1. januar 2018, med Indre Fosen som venter på avklaring', () => {
    const parties = partiesOn(north, changes, day('2018-01-01'))
    expect(parties).toHaveLength(25)
    const waiting = parties.filter(({ questions }) => questions.length > 0)
    expect(waiting.map(({ code }) => code)).toEqual(['5054'])
    expect(waiting[0]?.questions).toContainEqual({
      kind: 'joined-outsiders',
      day: '2018-01-01',
      into: '5054',
      parties: ['1718'],
      outsiders: ['1624'],
    })
  })

  it('har 20 parter i dag, alle avklart, utledet av de 25', () => {
    const today = partiesOn(north, changes, day('2026-11-22'))
    expect(today).toHaveLength(20)
    expect(today.every(({ standing }) => standing === 'settled')).toBe(true)
    expect(namesOn(north, '2026-11-22')).toEqual(
      'Bindal Flatanger Frosta Grong Høylandet Inderøy Leka Levanger Lierne Meråker Namsos Namsskogan Nærøysund Osen Overhalla Røyrvik Snåsa Steinkjer Stjørdal Verdal'
        .split(' ')
        .toSorted((a, b) => a.localeCompare(b, 'nb')),
    )
    expect(today.find(({ code }) => code === '5006')?.origins.map((row) => row.partyCode)).toEqual([
      '1702',
      '1724',
    ])
  })

  it('har ikke Selbu og Tydal som parter', () => {
    expect(namesOn(north, '2026-11-22')).not.toContain('Selbu')
    expect(namesOn(north, '2026-11-22')).not.toContain('Tydal')
  })

  it('er ikke kjent før det eldste papiret', () => {
    expect(partiesOn(north, changes, day('2016-12-31'))).toEqual([])
    expect(partiesOn(north, changes, day('2017-01-01'))).toHaveLength(25)
  })
})

describe('Medlemskap gjennom sammenslåing og deling', () => {
  it.each<[string, Membership[], string, string[]]>([
    [
      'dagen før sammenslåingen er begge parter hver for seg',
      [aMembership('1702'), aMembership('1724')],
      '2019-12-31',
      ['5004 settled', '5039 settled'],
    ],
    [
      'fra sammenslåingsdagen svarer etterfølgeren for begge',
      [aMembership('1702'), aMembership('1724')],
      '2020-01-01',
      ['5006 settled'],
    ],
    [
      'Leksvik alene i Indre Fosen venter på avklaring',
      [aMembership('1718')],
      '2018-01-01',
      ['5054 unsettled'],
    ],
    [
      'Leksvik og Rissa i samme helsefellesskap er avklart',
      [aMembership('1718'), aMembership('1624')],
      '2018-01-01',
      ['5054 settled'],
    ],
    [
      'Snillfjord alene deles på tre som alle venter på avklaring',
      [aMembership('1613')],
      '2020-01-01',
      ['5055 unsettled', '5056 unsettled', '5059 unsettled'],
    ],
    [
      'Hitra er sikkert part selv om den får en del av Snillfjord',
      [aMembership('1613'), aMembership('1617')],
      '2020-01-01',
      ['5055 unsettled', '5056 settled', '5059 unsettled'],
    ],
    [
      'et senere vedtak avgjør',
      [aMembership('1718'), aMembership('5054', { from: day('2019-01-01') })],
      '2019-01-01',
      ['5054 settled'],
    ],
    [
      'et vedtak med virkning fra selve sammenslåingsdagen avgjør',
      [aMembership('1718'), aMembership('5054', { from: day('2018-01-01') })],
      '2018-01-01',
      ['5054 settled'],
    ],
    [
      'et senere vedtak kan si at kommunen står utenfor',
      [aMembership('1718'), aMembership('5054', { from: day('2019-01-01'), standing: 'outside' })],
      '2019-01-01',
      [],
    ],
    [
      'en part er med til dagen før den går ut',
      [aMembership('1721', { until: day('2017-07-01') })],
      '2017-06-30',
      ['1721 settled'],
    ],
    [
      'en part er ute den dagen den går ut',
      [aMembership('1721', { until: day('2017-07-01') })],
      '2017-07-01',
      [],
    ],
  ])('%s', (_title, rows, on, expected) => {
    expect(standings(rows, on)).toEqual(expected)
  })

  it('Hitra bærer spørsmålet om Snillfjords rettigheter videre', () => {
    const hitra = partiesOn(
      [aMembership('1613'), aMembership('1617')],
      changes,
      day('2020-01-01'),
    ).find(({ code }) => code === '5056')
    expect(hitra?.questions).toEqual([
      { kind: 'divided', day: '2020-01-01', from: '5012', into: ['5055', '5056', '5059'] },
    ])
  })
})

describe('Lover som alltid gjelder', () => {
  const codes2017 = municipalities
    .filter((row) => row.from <= '2017-01-01' && (!row.until || row.until > '2017-01-01'))
    .map(({ code }) => code)
  const days = fc.constantFrom<Day>(
    ...['2017-01-01', '2018-01-01', '2019-12-31', '2020-01-01', '2024-01-01', '2026-11-22'].map(
      day,
    ),
  )
  const someParties = fc.uniqueArray(fc.constantFrom(...codes2017), { minLength: 1, maxLength: 40 })

  it('en sammenslåing flytter og mister ingen', () => {
    fc.assert(
      fc.property(someParties, days, (codes, on) => {
        const rows = codes.map((code) => aMembership(code))
        const expected = new Set(codes.flatMap((code) => successorsOn(changes, code, on)))
        const parties = partiesOn(rows, changes, on)
        expect(new Set(parties.map(({ code }) => code))).toEqual(expected)
        expect(new Set(parties.flatMap(({ origins }) => origins))).toEqual(new Set(rows))
      }),
      { numRuns: 60 },
    )
  })

  it('rekkefølgen på medlemskap og endringer spiller ingen rolle', () => {
    const rows = [...north, aMembership('1624')]
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.shuffledSubarray<MunicipalityChange>(changes, { minLength: changes.length }),
        days,
        (someRows, someChanges, on) => {
          expect(partiesOn(someRows, someChanges, on)).toEqual(partiesOn(rows, changes, on))
        },
      ),
      { numRuns: 30 },
    )
  })
})
