import { describe, expect, it } from 'vitest'
import { aBody, aSeat, aSeatHolder, someParties } from '../../../../test/builders/bodies.ts'
import { day } from '../../../kernel/day.model.ts'
import { nameSeats, readAsking } from './asked-names.rule.ts'

const on = day('2026-11-29')
const facts = {
  ...someParties,
  bodies: [aBody()],
  seats: [
    aSeat('region', { speaksFor: ['region.vaernesregionen'] }),
    aSeat('to', { speaksFor: ['region.vaernesregionen', '5038'] }),
    aSeat('alle'),
    aSeat('brukere', { speaksFor: ['gruppe.users'] }),
    aSeat('slutt', { until: day('2020-01-01') }),
  ],
  holders: [aSeatHolder('fast', 'region'), aSeatHolder('ut', 'to', { until: day('2027-01-01') })],
}
const seats = nameSeats(facts, 'asu', on)
const read = (plasser: string, frist = '') => readAsking({ plasser, frist }, seats, on)

describe('Hvem det spørres om navn hos', () => {
  it('regionen, partene den taler for, og alle partene for alle kommunene', () => {
    expect(seats.map(({ seat, asks }) => [seat.id, asks])).toEqual([
      ['region', ['region.vaernesregionen']],
      ['to', ['region.vaernesregionen', '5038']],
      ['alle', ['5034', '5035', '5038']],
      ['brukere', []],
    ])
  })

  it('krysset av er de som ingen har, eller der perioden er ute', () =>
    expect(seats.filter(({ isOpen }) => isOpen).map(({ seat }) => seat.id)).toEqual([
      'to',
      'alle',
      'brukere',
    ]))

  it('hver spørres én gang', () =>
    expect(read('region to', '24.12.2026')).toMatchObject({
      ok: true,
      asks: ['region.vaernesregionen', '5038'],
      deadline: '2026-12-24',
    }))

  it.each([
    ['uten en plass', '', '', { plasser: 'no-seat-chosen' }],
    ['om en plass som er avsluttet', 'slutt', '', { plasser: 'no-seat-chosen' }],
    ['om plasser som ingen kan spørres om', 'brukere', '', { plasser: 'nobody-to-ask' }],
    ['med en frist som er ute', 'to', '1.1.2026', { frist: expect.anything() }],
  ])('avvises %s', (_title, plasser, frist, problems) =>
    expect(read(plasser, frist)).toEqual({ ok: false, problems }),
  )
})
