import { describe, expect, it } from 'vitest'
import { day } from '../../kernel/day.model.ts'
import { partiesOn } from './members/membership.rule.ts'
import { changesFrom } from './municipality.model.ts'
import { municipalityChangeRows } from './packaged/municipality-change.table.ts'
import { populationRows } from './packaged/population.table.ts'
import { type PopulationFigure, populationFrom } from './population.model.ts'
import { inhabitantsByYear, inhabitantsOf, inhabitantsWithin } from './population.rule.ts'
import { sampleParties } from './sample/sample-parties.table.ts'

const changes = changesFrom(municipalityChangeRows)
const figures = populationFrom(populationRows)
const today = day('2026-11-22')

const within = (code: string, year: number) =>
  inhabitantsWithin(figures, changes, code, today, year).population

describe('Folketall 1. januar', () => {
  it.each([
    ['Verdal 2016, tallet som gir 99 310 kr', '1721', 2016, 14_885],
    ['Verdal 2018, på den nye koden', '5038', 2018, 14_943],
    ['Verdal 2026', '5038', 2026, 15_435],
    ['Bjugn 2017', '1627', 2017, 4_822],
  ])('%s', (_title, code, year, inhabitants) => {
    expect(inhabitantsOf(figures, code, year)).toMatchObject({ state: 'known', inhabitants })
  })

  it('finnes ikke på en kode som ikke var i bruk det året', () => {
    expect(inhabitantsOf(figures, '1721', 2018)).toEqual({
      state: 'unknown',
      why: 'not-registered',
    })
    expect(inhabitantsOf(figures, '5038', 2017)).toEqual({
      state: 'unknown',
      why: 'not-registered',
    })
  })

  it('for dagens Verdal i 2016 er tallet fra 1721', () => {
    expect(within('5038', 2016)).toMatchObject({ state: 'known', inhabitants: 14_885 })
  })

  it('for dagens Steinkjer før 2020 er summen av Steinkjer og Verran', () => {
    const steinkjer = inhabitantsOf(figures, '1702', 2016)
    const verran = inhabitantsOf(figures, '1724', 2016)
    if (steinkjer.state === 'unknown' || verran.state === 'unknown') throw new Error('ukjent')
    expect(within('5006', 2016)).toMatchObject({
      inhabitants: steinkjer.inhabitants + verran.inhabitants,
    })
  })

  it.each([
    ['i 2018 er Trondheim uten Klæbu', '2018-02-28', 193_501],
    ['i dag er Trondheim med Klæbu', '2026-11-22', 199_595],
  ])('for det som %s, 1. januar 2018', (_title, asOf, inhabitants) => {
    const { population } = inhabitantsWithin(figures, changes, '5001', day(asOf), 2018)
    expect(population).toMatchObject({ state: 'known', inhabitants })
  })

  it('for dagens Orkland før 2020 er ukjent, siden Snillfjord ble delt', () => {
    expect(within('5059', 2019)).toEqual({ state: 'unknown', why: 'divided' })
    expect(within('5059', 2020)).toMatchObject({ state: 'known' })
  })

  it('holder tilbakeholdt, manglende og umulige tall fra hverandre', () => {
    const withheld: PopulationFigure[] = (['confidential', 'missing', 'not-possible'] as const).map(
      (unknown, place) => ({
        code: '5052',
        year: 2020 + place,
        inhabitants: null,
        unknown,
        source: 'ssb-07459-2026',
      }),
    )
    expect([2020, 2021, 2022].map((year) => inhabitantsOf(withheld, '5052', year))).toEqual([
      { state: 'unknown', why: 'confidential' },
      { state: 'unknown', why: 'missing' },
      { state: 'unknown', why: 'not-possible' },
    ])
  })

  it('nekter å kjenne 0 som et folketall', () => {
    expect(() => populationFrom([{ source: 'x', rows: '5038 2017 0' }])).toThrow(RangeError)
  })

  it('de 20 partene har 138 711 innbyggere 1. januar 2026', () => {
    const parties = partiesOn(
      sampleParties.get('nordre-trondelag')?.memberships ?? [],
      changes,
      today,
    )
    const sum = parties.reduce((total, { code }) => {
      const answer = inhabitantsOf(figures, code, 2026)
      return total + (answer.state === 'known' ? answer.inhabitants : Number.NaN)
    }, 0)
    expect(sum).toBe(138_711)
  })

  it('har et tall for hvert år for dagens Verdal', () => {
    const years = inhabitantsByYear(figures, changes, '5038', today, 2012)
    expect(years).toHaveLength(15)
    expect(years.every(({ population }) => population.state === 'known')).toBe(true)
  })
})
