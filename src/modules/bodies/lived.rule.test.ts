import { describe, expect, it } from 'vitest'
import { aBody, aSeat, aSeatHolder } from '../../../test/builders/bodies.ts'
import { day } from '../../kernel/day.model.ts'
import {
  decidingSides,
  endingSoon,
  holdersOf,
  lastDayOf,
  lived,
  overlaps,
  placedIn,
  placedWhereFollowed,
  seatsOn,
  vacantOn,
} from './lived.rule.ts'

const years = (from: string | null, until: string | null) => ({
  from: from === null ? null : day(from),
  until: until === null ? null : day(until),
})

const facts = lived({
  bodies: [aBody()],
  seats: [aSeat('1'), aSeat('2', { ...years('2020-01-01', '2025-01-01') }), aSeat('3')],
  holders: [
    aSeatHolder('a', '1', years('2020-01-01', '2022-01-01')),
    aSeatHolder('b', '1', years('2022-06-01', null)),
    aSeatHolder('c', '1', { rank: 2, ...years('2020-01-01', null) }),
    aSeatHolder('d', '1', { rank: 1, ...years('2021-01-01', null) }),
    aSeatHolder('e', '2', years('2020-01-01', null)),
  ],
})

const told = (on: string) =>
  seatsOn(facts, 'asu', day(on)).map(({ seat, holding, substitutes }) =>
    [
      seat.id,
      holding.state === 'held' ? holding.holders.map(({ id }) => id).join() : holding.state,
      ...substitutes.map(({ id }) => id),
    ].join(' '),
  )

describe('Hvem som satt hvor', () => {
  it.each([
    ['2019-12-31', ['1 unknown', '3 unknown'], 'ingen er ført inn ennå'],
    ['2020-01-01', ['1 a c', '2 e', '3 unknown'], 'første dag er med'],
    ['2021-12-31', ['1 a d c', '2 e', '3 unknown'], 'varaene står i rekkefølge'],
    ['2022-01-01', ['1 vacant d c', '2 e', '3 unknown'], 'ledig fra dagen etter den siste'],
    ['2022-06-01', ['1 b d c', '2 e', '3 unknown'], 'en ny har begynt'],
    ['2025-01-01', ['1 b d c', '3 unknown'], 'plassen er slutt, og den som hadde den'],
  ])('den %s: %j, %s', (on, expected) => expect(told(on)).toEqual(expected))

  it('i en plass som følger en annen, er det den som har den andre', () => {
    const seats = [...facts.seats, aSeat('4', { body: 'psu', follows: '1' })]
    const on = (of: string) => seatsOn({ ...facts, seats }, 'psu', day(of))
    expect(on('2022-06-01')).toMatchObject([{ holding: { holders: [{ id: 'b' }] } }])
    expect(on('2022-01-01')).toMatchObject([{ holding: { state: 'vacant', since: '2022-01-01' } }])
    expect(on('2019-12-31')).toMatchObject([{ holding: { state: 'unknown' } }])
  })

  it('ledig er det noen har hatt, ikke det ingen er ført inn i', () =>
    expect(vacantOn(seatsOn(facts, 'asu', day('2022-02-01'))).map(({ seat }) => seat.id)).toEqual([
      '1',
    ]))

  it('når organet slutter, slutter plassene og de som har dem, og er som før når slutten tas tilbake', () => {
    const seats = [aSeat('1')]
    const holders = [aSeatHolder('a', '1', years('2020-01-01', '2028-01-01'))]
    const ended = lived({ bodies: [aBody({ until: day('2026-01-01') })], seats, holders })
    expect(ended.holders[0]?.until).toBe('2026-01-01')
    expect(seatsOn(ended, 'asu', day('2026-01-01'))).toEqual([])
    expect(lived({ bodies: [aBody()], seats, holders }).holders[0]?.until).toBe('2028-01-01')
  })
})

describe('Perioder som er ute', () => {
  const ending = (until: string | null, more: Parameters<typeof aSeatHolder>[2][] = []) => {
    const one = lived({
      bodies: [aBody()],
      seats: [aSeat('1')],
      holders: [
        aSeatHolder('a', '1', years('2020-01-01', until)),
        ...more.map((over, i) => aSeatHolder(`m${i}`, '1', over)),
      ],
    })
    const on = day('2026-11-01')
    return endingSoon(one, seatsOn(one, 'asu', on), on).map(({ last }) => last)
  }
  it('varsles fra 60 dager før, med siste dag', () => {
    expect(ending('2027-01-01')).toEqual(['2026-12-31'])
    expect(ending('2026-11-02')).toEqual(['2026-11-01'])
  })
  it('varsles ikke før det, og ikke når ingen slutt er bestemt', () => {
    expect(ending('2027-01-02')).toEqual([])
    expect(ending(null)).toEqual([])
  })
  it('varsles ikke når en annen er satt inn etter', () =>
    expect(ending('2026-12-01', [years('2026-12-01', null)])).toEqual([]))
  it('varsles selv om varaen fortsetter', () =>
    expect(ending('2026-12-01', [{ rank: 1 }])).toEqual(['2026-11-30']))
  it('varsles ikke når plassen selv er slutt da', () =>
    expect(
      lastDayOf(aSeat('1', { until: day('2026-12-01') }), [
        aSeatHolder('a', '1', years('2020-01-01', '2026-12-01')),
      ]),
    ).toBeNull())
})

describe('Sidene', () => {
  it('telles i plasser som bestemmer', () =>
    expect(
      decidingSides(
        [
          aSeat('1'),
          aSeat('2'),
          aSeat('3', { side: 'trust' }),
          aSeat('4', { side: 'trust', rights: 'speak' }),
          aSeat('5', { side: 'none' }),
        ].map((seat) => ({ seat, holding: { state: 'unknown' }, substitutes: [], coming: [] })),
      ),
    ).toEqual({ municipal: 2, trust: 1 }))
})

describe('To perioder', () => {
  it.each([
    [years('2020-01-01', '2021-01-01'), years('2021-01-01', null), false],
    [years('2020-01-01', '2021-01-02'), years('2021-01-01', null), true],
    [years(null, null), years(null, null), true],
    [years('2020-01-01', '2020-01-01'), years(null, null), false],
  ])('%j og %j har en dag felles: %s', (one, other, expected) => {
    expect(overlaps(one, other)).toBe(expected)
    expect(overlaps(other, one)).toBe(expected)
  })
})

describe('En plass som følger en annen, men ikke hele tiden', () => {
  const bodies = [aBody(), aBody({ key: 'psu', name: 'PSU' })]
  const follower = aSeat('f', { follows: 'p', until: day('2026-12-01') })
  const seats = [aSeat('p', { body: 'psu' }), follower]
  const holders = [
    aSeatHolder('før', 'p', { until: day('2026-06-01') }),
    aSeatHolder('begge', 'p', { from: day('2026-06-01') }),
    aSeatHolder('etter', 'p', { from: day('2026-12-01') }),
  ]
  const facts = { bodies, seats, holders }

  it('har dem som hadde den andre imens, så lenge den selv var der', () => {
    expect(holdersOf(follower, holders).map(({ id, until }) => [id, until])).toEqual([
      ['før', '2026-06-01'],
      ['begge', '2026-12-01'],
    ])
    expect(placedIn('asu', facts).map(({ id }) => id)).toEqual(['før', 'begge'])
  })

  it('hindrer ingen etter at den er avsluttet', () => {
    const other = [...holders, aSeatHolder('annen', 's', { from: day('2026-12-01') })]
    const there = { ...facts, seats: [...seats, aSeat('s')], holders: other }
    expect(placedWhereFollowed('p', there)).toEqual([])
    expect(
      placedWhereFollowed('p', {
        ...there,
        seats: [seats[0] ?? follower, { ...follower, until: null }, aSeat('s')],
      }).map(({ id }) => id),
    ).toEqual(['annen'])
  })
})

it('Den som skulle begynne etter at organet er avsluttet, er der ikke', () => {
  const until = day('2026-12-01')
  const later = aSeatHolder('l', '1', { from: day('2027-01-01') })
  const seen = lived({ bodies: [aBody({ until })], seats: [aSeat('1')], holders: [later] })
  expect(seen.holders).toEqual([])
})
