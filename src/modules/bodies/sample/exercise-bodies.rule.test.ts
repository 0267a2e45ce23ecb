import { describe, expect, it } from 'vitest'
import { addDays, day } from '../../../kernel/day.model.ts'
import { endingSoon, seatsOn, vacantOn } from '../lived.rule.ts'
import { mandatesShown } from '../mandate/shown-mandates.rule.ts'
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

describe('Mandatet i øvelsen', () => {
  it('er oppdiktet og sier det, og den siste versjonen gjelder hvilken dag øvelsen enn fylles', () => {
    for (const on of [day('2026-12-31'), day('2027-01-01'), day('2028-02-29')]) {
      const { bodies, mandates } = sampleBodiesOf('ovelse', on)
      const asu = bodies.find(({ key }) => key === 'asu')
      if (!asu) throw new Error()
      const versions = mandates.map((of, i) => ({ ...of, id: `${i}` }))
      const shown = mandatesShown(versions, asu, { on, today: on })
      expect(shown.map(({ standing }) => standing)).toEqual(['applies', 'applied'])
      expect(shown[0]?.changes).not.toBeNull()
      for (const { version } of shown) {
        expect(version.included).toContain('oppdiktet for øvelsen')
        expect(version.adoptedOn && version.from && version.adoptedOn < version.from).toBe(true)
      }
    }
  })

  it('er det eneste: papirene sier ikke hva som står i mandatet til noe organ', () => {
    expect(sampleBodiesOf('nordre-trondelag', day('2026-12-31')).mandates).toEqual([])
  })
})
