import { describe, expect, it } from 'vitest'
import { aHolder, aMunicipalFunction, directoryFacts } from '../../../../test/builders/holdings.ts'
import { day } from '../../../kernel/day.model.ts'
import { placesOn } from '../place.rule.ts'
import { gapsOf, worstFirst } from './gap.rule.ts'
import {
  byNeed,
  type DirectoryFacts,
  lackingOf,
  linesOn,
  linesWithin,
  matrixOf,
  seenBy,
  summaryOf,
  tallyOf,
} from './line.rule.ts'
import { lackedBy } from './overview.model.ts'

const today = day('2026-11-29')
const linesOf = (facts: DirectoryFacts, on = today) => linesOn(facts, placesOn(facts, on), on)
const old = day('2025-06-01')

const municipalities = { municipalities: true, trust: false }
const trust = { municipalities: false, trust: true }
const neither = { municipalities: false, trust: false }

describe('Hvor mange som er besatt', () => {
  const holders = [
    aHolder('kommuneoverlege', '5038'),
    aHolder('kommuneoverlege', '5041', { kind: 'mailbox', name: null }),
    aHolder('kommuneoverlege', '5043', { kind: 'vacancy', name: null, email: null }),
    aHolder('kontakt', '5038', { confirmedOn: old }),
    aHolder('kontakt', 'helse-nord-trondelag', { audience: 'trust' }),
  ]
  const facts = directoryFacts({ holders })
  const lines = linesOf(facts)

  it('Av fire kommuner med to funksjoner er tre besatt; foretaket er ikke med i det tallet', () => {
    expect(tallyOf(lines, seenBy(facts), 'municipality')).toEqual({ lookedFor: 8, held: 3 })
    expect(tallyOf(lines, seenBy(facts))).toEqual({ lookedFor: 9, held: 4 })
  })

  it('Én funksjon: hvem som har ingen, og hvem det ikke er kjent for', () => {
    const one = lines.filter(({ function: { key } }) => key === 'kommuneoverlege')
    expect(summaryOf(one, seenBy(facts))).toEqual({
      lookedFor: 4,
      held: 2,
      vacantAt: ['Røyrvik'],
      unknownAt: ['Heim'],
      sharedOnly: [],
      reached: 2,
    })
  })

  it('Så mange det kan skrives til: flere på ett sted hver for seg, og en adresse for to steder én gang', () => {
    const shared = { email: 'Lege@innherred.example' }
    const several = directoryFacts({
      holders: [
        aHolder('kommuneoverlege', '5038', { ...shared, id: 'a' }),
        aHolder('kommuneoverlege', '5038', { email: 'to@verdal.example', id: 'b' }),
        aHolder('kommuneoverlege', '5038', { email: 'tre@verdal.example', id: 'c' }),
        aHolder('kommuneoverlege', '5041', { email: 'lege@innherred.example' }),
        aHolder('kommuneoverlege', '5043', { email: null }),
      ],
    })
    expect(summaryOf(linesOf(several), seenBy(several)).reached).toBe(3)
  })

  it('Det som mangler: ledig, ikke kjent og ikke bekreftet', () => {
    const { vacant, unknown, doubtful } = lackingOf(lines, seenBy(facts))
    expect(vacant.map(({ place }) => place.name)).toEqual(['Røyrvik'])
    expect(unknown).toHaveLength(4)
    expect(doubtful.map(({ place }) => place.name)).toEqual(['Verdal'])
  })

  it('Tabellen har én rad per kommune etter alfabetet og en rute for hver funksjon', () => {
    const { functions, rows } = matrixOf(lines)
    expect(functions.map(({ key }) => key)).toEqual(['kommuneoverlege', 'kontakt'])
    expect(rows.map(({ place }) => place.name)).toEqual(['Heim', 'Røyrvik', 'Snåsa', 'Verdal'])
    expect(rows.map(({ holdings }) => holdings.map(({ state }) => state).join())).toEqual([
      'unknown,unknown',
      'vacant,unknown',
      'held,unknown',
      'held,held',
    ])
  })

  it('En funksjon som er tatt ut av lista, etterlyses ikke, men den som har den, finnes', () => {
    const ended = aMunicipalFunction('kommuneoverlege', 'Kommuneoverlege', { endedOn: today })
    const left = linesOf({ ...facts, functions: [ended] })
    expect(left.map(({ place, isLookedFor }) => [place.name, isLookedFor])).toEqual([
      ['Snåsa', false],
      ['Verdal', false],
    ])
    expect(tallyOf(left, seenBy(facts))).toEqual({ lookedFor: 0, held: 0 })
    expect(matrixOf(left).rows).toEqual([])
  })
})

describe('Rekkefølgen', () => {
  it('Ledig først, så den som må spørres, så de andre etter alfabetet, og sist det ingen kjenner', () => {
    const holders = [
      aHolder('kommuneoverlege', '5038'),
      aHolder('kommuneoverlege', '5041', { confirmedOn: old }),
      aHolder('kommuneoverlege', '5055', { kind: 'vacancy', name: null, email: null }),
    ]
    const facts = directoryFacts({
      holders,
      functions: [aMunicipalFunction('kommuneoverlege', 'x')],
    })
    expect(byNeed(linesOf(facts)).map(({ place }) => place.name)).toEqual([
      'Heim',
      'Snåsa',
      'Verdal',
      'Røyrvik',
    ])
  })
})

describe('Hvem ser hva', () => {
  const shared = aHolder('kommuneoverlege', '5038', { audience: 'community' })
  const facts = directoryFacts({ holders: [shared] })

  it.each([
    ['sekretariatet', { municipalities: true, trust: true }, 8, 'unknown'],
    ['en kommunekontakt', municipalities, 8, 'unknown'],
    ['helseforetaket', trust, 0, 'hidden'],
    ['et medlem av et organ', neither, 0, 'hidden'],
  ] as const)('%s', (_who, seen, counted, ofSnasa) => {
    const lines = linesOf({ ...facts, sides: [seen] })
    expect(tallyOf(lines, seen, 'municipality').lookedFor).toBe(counted)
    const snasa = lines.find(({ place }) => place.name === 'Snåsa')
    expect(snasa?.holding.state).toBe(ofSnasa)
    const verdal = lines.find(({ place }) => place.name === 'Verdal')
    expect(verdal?.holding.state).toBe('held')
  })

  it('Helseforetaket får ikke vite at en kommune har sagt opp sin siste', () => {
    const ended = aHolder('kommuneoverlege', '5041', {
      audience: 'community',
      until: day('2026-08-01'),
    })
    const lines = linesOf({ ...facts, holders: [shared, ended], sides: [trust] })
    expect(lackingOf(lines, trust).vacant).toEqual([])
    expect(byNeed(lines).map(({ place }) => place.name)).not.toContain('Snåsa')
    expect(gapsOf(lines).find(({ place }) => place.name === 'Snåsa')).toMatchObject({
      vacant: [],
      unknown: [],
      hidden: 2,
    })
  })

  it('Er det bare delt noe fra den andre siden, sies det', () => {
    const lines = linesOf({ ...facts, sides: [trust] })
    expect(summaryOf(lines, trust).sharedOnly).toEqual(['municipalities'])
    expect(summaryOf(linesOf(facts), seenBy(facts)).sharedOnly).toEqual([])
  })

  it('Uten svar på hva leseren ser, vises ingenting av det som mangler', () => {
    expect(seenBy({ sides: [] })).toEqual(neither)
  })
})

describe('Slik det var en dag', () => {
  const holders = [
    aHolder('kommuneoverlege', '5038', { id: 'før', until: day('2025-01-01') }),
    aHolder('kommuneoverlege', '5038', { id: 'nå', from: day('2025-01-01') }),
  ]
  const facts = directoryFacts({ holders })

  it.each([
    ['2023-12-31', 'unknown', []],
    ['2024-01-01', 'held', ['før']],
    ['2024-12-31', 'held', ['før']],
    ['2025-01-01', 'held', ['nå']],
  ])('%s: %s', (on, state, ids) => {
    const [line] = linesOf(facts, day(on)).filter(
      ({ place, function: of }) => place.key === '5038' && of.key === 'kommuneoverlege',
    )
    expect(line?.holding.state).toBe(state)
    expect(line?.holding.state === 'held' ? line.holding.holders.map(({ id }) => id) : []).toEqual(
      ids,
    )
  })

  it('En kommune som gikk inn i en annen: den nye svarer fra dagen, og blir spurt', () => {
    const merged = directoryFacts({
      changes: ['5041', '5043'].map((from) => ({
        day: day('2026-01-01'),
        from,
        to: '5043',
        source: 'prøve',
      })),
      holders: [aHolder('kommuneoverlege', '5041', { confirmedOn: day('2025-12-01') })],
    })
    const heldAt = (on: string) =>
      linesOf(merged, day(on))
        .filter(({ holding }) => holding.state === 'held')
        .map(({ place, holding }) => [
          place.name,
          holding.state === 'held' && holding.holders[0]?.doubt,
        ])
    expect(heldAt('2025-12-31')).toEqual([['Snåsa', null]])
    expect(heldAt('2026-01-01')).toEqual([['Røyrvik', 'merged']])
  })
})

describe('Region', () => {
  const facts = directoryFacts()
  it('Bare kommunene som hører til, og regionens egne funksjoner', () => {
    const own = aMunicipalFunction('leder', 'Regionleder', { heldIn: ['region', 'municipality'] })
    const all = { ...facts, functions: [own] }
    const lines = linesWithin(linesOf(all), all, 'region.innherred', today)
    expect(lines.map(({ place }) => place.name)).toEqual(['Verdal', 'Innherred'])
  })

  it('Uten valgt region er alle med', () => {
    const lines = linesOf(facts)
    expect(linesWithin(lines, facts, '', today)).toBe(lines)
  })

  it('En region som ikke finnes, har ingen', () => {
    expect(linesWithin(linesOf(facts), facts, 'region.ukjent', today)).toEqual([])
  })
})

describe('Hvem har ikke', () => {
  it('De som mangler mest, står først, så de som må bekrefte', () => {
    const holders = [
      aHolder('kommuneoverlege', '5038'),
      aHolder('kontakt', '5038', { confirmedOn: null }),
      aHolder('kommuneoverlege', '5055'),
      aHolder('kontakt', '5055'),
      aHolder('kommuneoverlege', '5041', { kind: 'vacancy', name: null, email: null }),
      aHolder('kontakt', '5041'),
    ]
    const gaps = worstFirst(gapsOf(linesOf(directoryFacts({ holders }))))
    expect(gaps.map((gap) => [gap.place.name, lackedBy(gap), gap.doubtful.length])).toEqual([
      ['Røyrvik', 2, 0],
      ['Snåsa', 1, 0],
      ['Helse Nord-Trøndelag HF', 1, 0],
      ['Verdal', 0, 1],
      ['Heim', 0, 0],
    ])
  })
})
