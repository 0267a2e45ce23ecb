import { describe, expect, it } from 'vitest'
import { addDays, day } from '../../../kernel/day.model.ts'
import { endingSoon, seatsOn, vacantOn } from '../lived.rule.ts'
import { sampleBodiesOf } from './exercise-bodies.rule.ts'

describe('Plassene i øvelsen', () => {
  it('har én ledig og én periode som snart er ute, hvilken dag øvelsen enn fylles', () => {
    const first = day('2026-11-30')
    for (let i = 0; i < 2 * 366; i++) {
      const on = addDays(first, i)
      const { bodies, seats: sampled } = sampleBodiesOf('ovelse', on)
      const seats = sampled.map((seat, at) => ({ ...seat, id: `${at}` }))
      const holders = seats.flatMap((seat) =>
        seat.holders.map((holder, n) => ({
          ...holder,
          id: `${seat.id}-${n}`,
          seat: seat.id,
          isShown: true,
          isRemoved: false,
        })),
      )
      const facts = { bodies, seats, holders }
      const lines = bodies.flatMap(({ key }) => seatsOn(facts, key, on))
      expect([on, vacantOn(lines).length, endingSoon(facts, lines, on).length]).toEqual([on, 1, 1])
    }
  })
})
