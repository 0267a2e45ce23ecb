import { describe, expect, it } from 'vitest'
import { aBody, aSeat, aSeatHolder } from '../../../../test/builders/bodies.ts'
import { day } from '../../../kernel/day.model.ts'
import { followableIn, following } from './following.rule.ts'

const kari = { name: 'Kari Nordmann', email: 'kari@verdal.example' }
const followed = aSeat('bruker', { body: 'psu' })
const facts = {
  bodies: [aBody(), aBody({ key: 'psu', abbreviation: 'PSU' })],
  seats: [
    followed,
    aSeat('egen'),
    aSeat('annen'),
    aSeat('følger', { body: 'psu', follows: 'annen' }),
  ],
  holders: [
    aSeatHolder('1', 'bruker', { ...kari, from: day('2026-01-01') }),
    aSeatHolder('2', 'annen', { ...kari, rank: 1, until: day('2026-06-01') }),
  ],
}
const open = { from: null, until: null }

describe('En plass som følger en annen', () => {
  it('følger plasser i andre organ, som ikke selv følger en', () => {
    expect(followableIn(facts, 'asu', null)).toEqual([
      { value: 'bruker', label: 'PSU: Plass bruker' },
    ])
    expect(followableIn(facts, 'psu', null).map(({ value }) => value)).toEqual(['egen', 'annen'])
  })

  it('vet hvem som følger den', () => {
    const own = facts.seats.find(({ id }) => id === 'annen') ?? null
    expect(following(facts, 'asu', own).followers.map(({ id }) => id)).toEqual(['følger'])
    expect(following(facts, 'asu', null).followers).toEqual([])
  })

  it('ser om noen som har plassen, er vara i organet i samme tid', () => {
    const { sitsAlready } = following(facts, 'asu', null)
    expect(sitsAlready(followed, open)).toBe(true)
    const later = { ...facts, holders: facts.holders.map((each) => ({ ...each })) }
    const gone = {
      ...later,
      holders: [later.holders[0] ?? [], { ...later.holders[1], until: day('2026-01-01') }].flat(),
    }
    expect(following(gone as typeof facts, 'asu', null).sitsAlready(followed, open)).toBe(false)
    const other = {
      ...facts,
      holders: facts.holders.map((each) => (each.id === '2' ? { ...each, name: 'Ola' } : each)),
    }
    expect(following(other, 'asu', null).sitsAlready(followed, open)).toBe(false)
  })

  it('gjenkjenner også den som bare har et navn', () => {
    const holders = facts.holders.map((each) => ({ ...each, email: null }))
    expect(following({ ...facts, holders }, 'asu', null).sitsAlready(followed, open)).toBe(true)
  })
})
