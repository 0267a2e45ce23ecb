import { describe, expect, it } from 'vitest'
import { aBody, aSeat, aSeatHolder } from '../../../../test/builders/bodies.ts'
import { day } from '../../../kernel/day.model.ts'
import { givesTwoPlaces } from './double-place.rule.ts'

const kari = { name: 'Kari Nordmann', email: 'kari@verdal.example' }
const psu = aBody({ key: 'psu', name: 'PSU', abbreviation: 'PSU' })
const ended = day('2026-12-01')
const facts = {
  bodies: [aBody(), psu],
  seats: [
    aSeat('a', { until: ended }),
    aSeat('b'),
    aSeat('p', { body: 'psu' }),
    aSeat('f', { follows: 'p' }),
  ],
  holders: [aSeatHolder('1', 'a', kari), aSeatHolder('2', 'b', { ...kari, from: ended })],
}
const reopened = facts.seats.map((seat) => (seat.id === 'a' ? { ...seat, until: null } : seat))

describe('En slutt som tas tilbake', () => {
  it('gir ingen to plasser i ett organ', () =>
    expect(givesTwoPlaces(facts, { ...facts, seats: reopened })).toBe(true))

  it('kan tas tilbake når den andre er en annen, eller sto slik fra før', () => {
    const other = facts.holders.map((each) => (each.id === '2' ? { ...each, name: 'Ola' } : each))
    expect(
      givesTwoPlaces({ ...facts, holders: other }, { ...facts, holders: other, seats: reopened }),
    ).toBe(false)
    const stood = { ...facts, seats: reopened }
    expect(givesTwoPlaces(stood, stood)).toBe(false)
  })

  it('kan tas tilbake for en som er vara for begge', () => {
    const holders = facts.holders.map((each) => ({ ...each, rank: 1 }))
    expect(givesTwoPlaces({ ...facts, holders }, { ...facts, holders, seats: reopened })).toBe(
      false,
    )
  })

  it('gjelder også den som har plassen fordi den følger en annen', () => {
    const holders = [aSeatHolder('1', 'p', kari), aSeatHolder('2', 'b', { ...kari, from: ended })]
    const before = { ...facts, holders, bodies: [aBody(), { ...psu, until: ended }] }
    expect(givesTwoPlaces(before, { ...before, bodies: [aBody(), psu] })).toBe(true)
  })
})
