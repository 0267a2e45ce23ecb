import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import type { PopulationFigure, RegionMembership } from '../../parties/index.ts'
import type { RaisedOn } from './raised.model.ts'
import { type RaisedFacts, talliedBy, yearsShown } from './raisers.rule.ts'

const figure = (code: string, year: number, inhabitants: number): PopulationFigure => ({
  ...{ code, year, inhabitants, unknown: null, source: 'ssb' },
})
const inRegion = (region: string, partyCode: string, from = '2012-01-01'): RegionMembership => ({
  ...{ region, partyCode, from: day(from), certainty: 'exact', until: null, source: 'avtalen' },
  ...{ disputed: false, instead: null, gone: false },
})
const member = (partyCode: string) => ({
  ...{ partyCode, from: day('2012-01-01'), until: null, certainty: 'exact' as const },
  ...{ standing: 'settled' as const, source: 'avtalen' },
})
const facts: RaisedFacts = {
  memberships: [member('1718'), member('5038'), member('5043')],
  municipalities: [],
  changes: [
    { day: day('2018-01-01'), from: '1718', to: '5054', source: 'ssb' },
    { day: day('2018-01-01'), from: '1624', to: '5054', source: 'ssb' },
  ],
  regions: [
    inRegion('Fosen', '5054'),
    inRegion('Innherred', '5038'),
    inRegion('Namdal', '5043'),
    inRegion('Fosen', '5043', '2025-01-01'),
  ],
  figures: [
    figure('1718', 2017, 3_400),
    figure('1624', 2017, 6_600),
    figure('5054', 2018, 10_000),
    figure('5038', 2025, 4_999),
    figure('5038', 2026, 5_000),
    figure('5043', 2025, 20_000),
    figure('5043', 2026, 20_000),
  ],
}
const raised = (party: string | null, on: string, over: Partial<RaisedOn> = {}): RaisedOn => ({
  ...{ side: 'municipal', party, on: day(on), intake: 'accepted', cases: 1 },
  ...over,
})
const last = day('2026-12-31')
const sizesOf = (all: readonly RaisedOn[]) =>
  Object.fromEntries(talliedBy(facts, all, last).sizes.map((row) => [row.key, row.raised]))
const regionsOf = (all: readonly RaisedOn[]) =>
  Object.fromEntries(talliedBy(facts, all, last).regions.map((row) => [row.key, row.raised]))

describe('Hvem sakene kommer fra', () => {
  it('deler kommunene etter innbyggerne det året saken ble meldt inn, på grensene', () => {
    expect(sizesOf([raised('5038', '2025-06-01')])).toMatchObject({ small: 1, middle: 0, large: 0 })
    expect(sizesOf([raised('5038', '2026-06-01')])).toMatchObject({ small: 0, middle: 1, large: 0 })
    expect(sizesOf([raised('5043', '2026-06-01')])).toMatchObject({ small: 0, middle: 0, large: 1 })
  })
  it('lar den nye kommunen svare etter en sammenslåing, og den gamle før', () => {
    expect(sizesOf([raised('1718', '2017-06-01')])).toMatchObject({ small: 1, middle: 0 })
    expect(sizesOf([raised('1718', '2018-06-01')])).toMatchObject({ small: 0, middle: 1 })
    expect(sizesOf([raised('5054', '2018-06-01')])).toMatchObject({ small: 0, middle: 1 })
  })
  it('sier at størrelsen ikke er kjent når tallet mangler', () => {
    expect(sizesOf([raised('5038', '2011-06-01')])).toMatchObject({ unknown: 1 })
  })
  it('teller regionen kommunen var i den dagen, og begge når den er i to', () => {
    expect(regionsOf([raised('5043', '2024-06-01')])).toEqual({ Fosen: 0, Innherred: 0, Namdal: 1 })
    expect(regionsOf([raised('5043', '2025-06-01')])).toEqual({ Fosen: 1, Innherred: 0, Namdal: 1 })
  })
  it('teller foretaket og andre bare etter side, og skiller det som er tatt inn og avvist', () => {
    const tallied = talliedBy(
      facts,
      [
        raised('helse-nord-trondelag', '2026-01-01', { side: 'trust', intake: 'declined' }),
        raised(null, '2025-01-01', { side: 'none', intake: 'submitted', cases: 3 }),
      ],
      last,
    )
    expect(
      tallied.sides.map(({ key, raised, accepted, declined }) => [key, raised, accepted, declined]),
    ).toEqual([
      ['municipal', 0, 0, 0],
      ['trust', 1, 0, 1],
      ['both', 0, 0, 0],
      ['none', 3, 0, 0],
    ])
    expect(tallied.all).toMatchObject({ raised: 4, byYear: { 2025: 3, 2026: 1 } })
    expect(tallied.sizes.every(({ raised }) => raised === 0)).toBe(true)
  })
  it('viser inntil fem år om gangen, til og med det siste det er spurt om', () => {
    expect(yearsShown([2026, 2017], null, last, 5)).toEqual([2022, 2023, 2024, 2025, 2026])
    expect(yearsShown([2026, 2017], 2018, last, 5)).toEqual([2017, 2018])
    expect(yearsShown([], null, last, 5)).toEqual([2026])
  })
})
