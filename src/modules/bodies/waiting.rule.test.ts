import { describe, expect, it } from 'vitest'
import { aBody, aLeadership, aPractice, aSeat, aSeatHolder } from '../../../test/builders/bodies.ts'
import { day } from '../../kernel/day.model.ts'
import type { Body } from './body.model.ts'
import type { SeatHolder } from './seat-holder.model.ts'
import { type KnownBodies, waitingOf } from './waiting.rule.ts'

const seats = [aSeat('1', { label: 'Værnesregionen' })]
const until = day('2027-01-01')

const known = (over: Partial<KnownBodies>): KnownBodies => ({
  ...{ bodies: [aBody()], seats: [], holders: [], practices: [], leaderships: [], ...over },
})

describe('Det som venter på sekretariatet', () => {
  it('er noen til plassen, med den siste dagen noen har den', () =>
    expect(
      waitingOf(aBody(), known({ seats, holders: [aSeatHolder('a', '1', { until })] })),
    ).toMatchObject([
      {
        title: 'ASU: Værnesregionen',
        due: '2026-12-31',
        waitsFor: 'secretariat',
        way: { body: 'asu', seat: '1' },
      },
    ]))

  it.each<[string, Body, SeatHolder[], (string | null)?]>([
    ['når ingen noen gang er ført inn', aBody(), []],
    ['når den som har plassen, ikke har noen siste dag', aBody(), [aSeatHolder('a', '1')]],
    ['når organet er slutt', aBody({ until }), [aSeatHolder('a', '1', { until })]],
    ['når plassen følger en annen', aBody(), [aSeatHolder('a', 'psu', { until })], 'psu'],
    [
      'når en annen er satt inn etter',
      aBody(),
      [aSeatHolder('a', '1', { until }), aSeatHolder('b', '1', { from: until })],
    ],
  ])('er ingenting %s', (_title, body, holders, follows = null) => {
    const own = seats.map((seat) => ({ ...seat, follows }))
    expect(waitingOf(body, known({ bodies: [body], seats: own, holders }))).toEqual([])
  })

  it('er svarene fra de foreslåtte, til noen er kommet i plassen de ble foreslått til', () => {
    const said = [false, false, true].map((isFilled) => ({ body: 'asu', isFilled }))
    expect(
      waitingOf(aBody(), known({}), [...said, { body: 'psu', isFilled: false }]),
    ).toMatchObject([{ what: 'candidates-answered', due: null, way: { body: 'asu', count: '2' } }])
    expect(waitingOf(aBody(), known({}), said.slice(2))).toEqual([])
    expect(waitingOf(aBody({ until }), known({}), said)).toEqual([])
  })

  it('er evalueringen på dagen sin, unntatt der organet er slutt før', () => {
    const due = known({ practices: [aPractice({ evaluation: day('2027-03-01') })] })
    expect(waitingOf(aBody(), due)).toMatchObject([
      { what: 'evaluate-body', due: '2027-03-01', title: 'Administrativt samarbeidsutvalg' },
    ])
    expect(waitingOf(aBody({ until }), due)).toEqual([])
    expect(waitingOf(aBody(), known({ practices: [aPractice()] }))).toEqual([])
  })

  it('er at leder og nestleder bytter, på dagen sin, hos dem som leder til sist', () => {
    const alternatesOn = day('2027-03-01')
    const now = aLeadership('nå', { alternatesOn, from: day('2026-03-01') })
    const before = aLeadership('før', { alternatesOn: day('2026-03-01'), until: now.from })
    expect(waitingOf(aBody(), known({ leaderships: [before, now] }))).toMatchObject([
      { what: 'alternate-leaders', place: 'nå', due: '2027-03-01', way: { body: 'asu' } },
    ])
    const none = [
      [aBody({ until }), [now]],
      [aBody(), [before]],
      [aBody(), [aLeadership('uten')]],
      [aBody(), [{ ...now, body: 'psu' }]],
    ] as const
    for (const [body, leaderships] of none)
      expect(waitingOf(body, known({ leaderships }))).toEqual([])
  })

  it('sier ikke mer om navnet når teksten er fjernet, slik basen tar bort hele tittelen', () => {
    const body = aBody({ name: '[teksten er fjernet]', abbreviation: null })
    const holders = [aSeatHolder('a', '1', { until })]
    expect(waitingOf(body, known({ bodies: [body], seats, holders }))).toMatchObject([
      { title: '[teksten er fjernet]' },
    ])
  })
})
