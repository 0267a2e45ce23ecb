import { describe, expect, it } from 'vitest'
import { aBody, aSeat, aSeatHolder, someParties } from '../../../../test/builders/bodies.ts'
import { day } from '../../../kernel/day.model.ts'
import type { AnsweredParty, ReadValue } from '../../rounds/index.ts'
import type { SeatHolder } from '../seat-holder.model.ts'
import { askedSeats } from './appointing.rule.ts'
import { sizeOf } from './size.rule.ts'
import { countsOf, spreadOf } from './spread.rule.ts'

const on = day('2026-11-29')
const seats = [
  aSeat('region', { speaksFor: ['region.vaernesregionen'] }),
  aSeat('verdal', { speaksFor: ['5038'] }),
  aSeat('foretak', { side: 'trust', speaksFor: ['gruppe.itself'] }),
]
const figure = (code: string, inhabitants: number) => ({
  ...{ code, inhabitants, year: 2026, unknown: null, source: 'prøve' },
})
const factsOf = (holders: readonly SeatHolder[] = []) => ({
  ...someParties,
  bodies: [aBody()],
  seats,
  holders,
  candidates: [],
  population: [figure('5038', 14_885), figure('5035', 24_500), figure('5034', 2_400)],
})
const text = (of: string): ReadValue => ({ kind: 'text', text: of })
const party = (place: string, values: Record<string, ReadValue> | null): AnsweredParty => ({
  ...{ place, name: place, beside: null, values: values ?? {} },
  on: values === null ? null : on,
})
const woman: ReadValue = { kind: 'words', key: 'v1', label: 'Kvinne' }
const asks = { body: 'asu', seats: ['region', 'verdal'] }
const kari = party('region.vaernesregionen', {
  medlem: text('Kari Nordmann, Lege'),
  kommune: text('Stjørdal kommune'),
  kjonn: woman,
})
const ola = party('5038', {
  medlem: text('Ola Hansen'),
  fra: { kind: 'day', day: day('2027-01-01') },
})

const asked = (parties: readonly AnsweredParty[], holders: readonly SeatHolder[] = []) =>
  askedSeats(factsOf(holders), asks, parties, on)
const spread = (parties: readonly AnsweredParty[], holders: readonly SeatHolder[] = []) =>
  spreadOf(factsOf(holders), 'asu', asked(parties, holders), on)

describe('Plassene det er spurt om navn til', () => {
  it('får svarene fra dem hver plass taler for, og sier hvem som er stille', () => {
    const [region, verdal] = asked([kari, party('5038', null)])
    expect(region?.answered.map(({ party: { place } }) => place)).toEqual([kari.place])
    expect(region?.silent).toEqual([])
    expect(verdal?.silent.map(({ place }) => place)).toEqual(['5038'])
  })

  it('får svarene fra dem som er spurt utenom, på hver plass', () => {
    const other = party('helse-nord', { medlem: text('Per Moe') })
    for (const { answered } of asked([other])) {
      expect(answered[0]?.member?.proposal.candidate.name).toBe('Per Moe')
    }
  })

  it.each([
    ['den som har plassen dagen svaret gjelder fra', { until: null }, true],
    ['en som slutter før den dagen', { until: day('2027-01-01') }, false],
    ['en som kommer etter', { from: day('2027-01-01') }, true],
    ['en som er vara', { rank: 1 }, false],
    ['en annen', { name: 'Ola Berg' }, false],
  ])('er satt inn når navnet i svaret er %s: %s', (_title, over, isPutIn) => {
    const holder = aSeatHolder('x', 'verdal', { name: 'Ola Hansen', ...over })
    const [, verdal] = asked([ola], [holder])
    expect(verdal?.answered[0]?.member?.putIn?.id).toBe(isPutIn ? 'x' : undefined)
  })

  it('foreslår ingen når svaret er at ingen er funnet', () => {
    const [, verdal] = asked([party('5038', { medlem: text('Ingen ennå'), vara: text('Ledig') })])
    expect(verdal?.answered[0]).toMatchObject({ member: null, substitute: null })
  })

  it('sier hvem som hadde plassen sist', () => {
    const [, verdal] = asked(
      [],
      [
        aSeatHolder('eldst', 'verdal', { until: day('2020-01-01') }),
        aSeatHolder('sist', 'verdal', { until: day('2024-01-01') }),
        aSeatHolder('na', 'verdal', { from: day('2024-01-01') }),
      ],
    )
    expect(verdal?.last?.id).toBe('sist')
  })
})

describe('Fordelingen av dem som er foreslått, og de som sitter', () => {
  it('har region, kommune og størrelse av den som svarer, og av kommunen regionen sier', () => {
    expect(spread([kari, ola])).toMatchObject([
      {
        ...{ who: 'Kari Nordmann', standing: 'proposed', side: 'municipal', sex: 'woman' },
        ...{ region: 'region.vaernesregionen', municipality: '5035', size: 'large' },
      },
      {
        ...{ who: 'Ola Hansen', standing: 'proposed', sex: null },
        ...{ region: 'region.innherred', municipality: '5038', size: 'middle' },
      },
    ])
  })

  it('lar kommunen være ukjent når regionen ikke sier den, eller sier noe annet enn en kommune', () => {
    for (const kommune of ['', 'Flere av dem']) {
      const told = party(kari.place, { medlem: text('Kari'), kommune: text(kommune) })
      expect(spread([told])[0]).toMatchObject({ municipality: null, size: null })
    }
  })

  it('tar med dem som sitter i plassene ingen er foreslått til, én gang hver', () => {
    const holders = [
      aSeatHolder('foretak', 'foretak'),
      aSeatHolder('region', 'region'),
      aSeatHolder('verdal', 'verdal'),
    ]
    expect(spread([kari], holders).map(({ who, standing }) => [who, standing])).toEqual([
      ['Kari Nordmann', 'proposed'],
      ['Person verdal', 'sits'],
      ['Person foretak', 'sits'],
    ])
  })

  it('teller den som er satt inn én gang, med den som hadde plassen før', () => {
    const holders = [
      aSeatHolder('for', 'verdal', { until: day('2027-01-01') }),
      aSeatHolder('ny', 'verdal', { name: 'Ola Hansen', from: day('2027-01-01') }),
    ]
    const [line, ...others] = spread([ola], holders)
    expect(others).toEqual([])
    expect(line).toMatchObject({ standing: 'put-in', last: [{ id: 'for' }] })
  })

  it('lar den som er spurt om flere plasser, få én av dem, og de andre sitte', () => {
    const all = party('helse-nord', { medlem: text('Siv Dahl') })
    const holders = [aSeatHolder('region', 'region'), aSeatHolder('verdal', 'verdal')]
    expect(spread([all], holders)).toMatchObject([
      { who: 'Siv Dahl', seats: [{ id: 'region' }, { id: 'verdal' }] },
      { who: 'Person verdal', standing: 'sits' },
    ])
  })

  it('har hver av dem som er satt inn etter ett svar, på hver sin linje', () => {
    const all = party('helse-nord', { medlem: text('1. Siv Dahl\n2. Jon Lie') })
    const holders = [
      aSeatHolder('a', 'region', { name: 'Siv Dahl' }),
      aSeatHolder('b', 'verdal', { name: 'Jon Lie' }),
    ]
    expect(spread([all], holders).map(({ who, standing }) => [who, standing])).toEqual([
      ['Siv Dahl', 'put-in'],
      ['Jon Lie', 'put-in'],
    ])
  })

  it('telles i ord: det ukjente sist, og region og størrelse av kommunesiden alene', () => {
    const counts = countsOf(spread([kari, ola], [aSeatHolder('foretak', 'foretak')]))
    expect(counts).toMatchObject({
      ...{ all: 3, municipal: 2 },
      side: [
        ['municipal', 2],
        ['trust', 1],
      ],
      size: [
        ['large', 1],
        ['middle', 1],
      ],
      sex: [
        ['woman', 1],
        [null, 2],
      ],
    })
  })

  it('teller plasser: to forslag til den samme plassen er én, og det de er ulike i, er ikke kjent', () => {
    const other = party('helse-nord', { medlem: text('Per Moe'), kjonn: woman })
    const both = askedSeats(factsOf(), { ...asks, seats: ['verdal'] }, [ola, other], on)
    const lines = spreadOf(factsOf(), 'asu', both, on)
    expect(lines).toMatchObject([
      { who: 'Ola Hansen', at: 'verdal', rivals: 2 },
      { who: 'Per Moe', at: 'verdal', rivals: 2 },
    ])
    expect(countsOf(lines)).toMatchObject({
      ...{ all: 1, municipal: 1, rivalled: 1 },
      side: [['municipal', 1]],
      sex: [[null, 1]],
    })
  })

  it('teller den som er satt inn i plassen, og ikke de andre forslagene til den', () => {
    const other = party('helse-nord', { medlem: text('Per Moe'), kjonn: woman })
    const facts = factsOf([aSeatHolder('a', 'verdal', { name: 'Per Moe' })])
    const both = askedSeats(facts, { ...asks, seats: ['verdal'] }, [ola, other], on)
    const lines = spreadOf(facts, 'asu', both, on)
    expect(lines.map(({ who, standing }) => [who, standing])).toEqual([
      ['Per Moe', 'put-in'],
      ['Ola Hansen', 'proposed'],
    ])
    expect(countsOf(lines)).toMatchObject({ all: 1, rivalled: 0, sex: [['woman', 1]] })
  })

  it('har den som to har foreslått og som er satt inn, én gang', () => {
    const other = party('helse-nord', { medlem: text('Ola Hansen') })
    const facts = factsOf([aSeatHolder('a', 'verdal', { name: 'Ola Hansen' })])
    const both = askedSeats(facts, { ...asks, seats: ['verdal'] }, [ola, other], on)
    expect(spreadOf(facts, 'asu', both, on)).toMatchObject([{ standing: 'put-in', rivals: 1 }])
  })

  it('gir plassen til den som bare er spurt om den, og en annen til den som er spurt om flere', () => {
    const all = party('helse-nord', { medlem: text('Siv Dahl') })
    expect(spread([all, kari])).toMatchObject([
      { who: 'Siv Dahl', at: 'verdal', rivals: 1 },
      { who: 'Kari Nordmann', at: 'region', rivals: 1 },
    ])
  })

  it.each([
    [4_999, 'small'],
    [5_000, 'middle'],
    [19_999, 'middle'],
    [20_000, 'large'],
  ])('%i innbyggere er %s', (inhabitants, size) => expect(sizeOf(inhabitants)).toBe(size))
})
