import { describe, expect, it } from 'vitest'
import { aSeat, aSeatHolder } from '../../../../test/builders/bodies.ts'
import { day } from '../../../kernel/day.model.ts'
import type { SeatHolderRefusal } from '../refusal.model.ts'
import type { SeatHolder } from '../seat-holder.model.ts'
import { atItsField } from './refused-field.rule.ts'

const days = { fra: '01.01.2020', til: '' }
const today = day('2026-11-29')
const wanted = aSeatHolder('a', '1', { name: 'Kari', from: day('2026-01-01') })
const tried = (over: Partial<Parameters<typeof atItsField>[2]> = {}) => ({
  ...{ wanted, before: null, seat: aSeat('1'), holders: [], today, ...over },
})
const at = (code: SeatHolderRefusal, over: Partial<Parameters<typeof atItsField>[2]> = {}) =>
  Object.keys(atItsField(code, days, tried(over)))[0]

describe('En feil med den som skal ha en plass, står ved feltet den rettes i', () => {
  it('dagen som er utenfor', () => {
    expect(at('outside-the-seat')).toBe('fra')
    expect(atItsField('outside-the-seat', { fra: '', til: '01.01.2020' }, tried())).toEqual({
      til: 'outside-the-seat',
    })
    expect(at('ends-after-the-seat')).toBe('til')
    expect(at('begins-that-day')).toBe('fra')
    expect(at('same-name-asked')).toBe('annen')
    expect(at('seat-follows')).toBe('navn')
  })

  const ola = (over: Partial<SeatHolder>) => [aSeatHolder('b', '1', { name: 'Ola', ...over })]
  it.each<[string, Partial<SeatHolder>, Partial<SeatHolder>, string]>([
    ['en som har plassen da', {}, {}, 'fra'],
    ['en som begynte før', { from: day('2025-01-01') }, {}, 'fra'],
    ['en som kommer etter', { from: day('2027-01-01') }, {}, 'til'],
    ['en som kommer etter, uten første dag', { from: day('2027-01-01') }, { from: null }, 'til'],
    ['en som har den i dag, uten første dag', { from: day('2025-01-01') }, { from: null }, 'fra'],
  ])('%s: dagen som går inn i tida til den andre', (_title, other, mine, field) =>
    expect(at('taken', { wanted: { ...wanted, ...mine }, holders: ola(other) })).toBe(field),
  )

  it('rettes første dag bakover inn i tida til den før, er det den; rettes siste framover, er det den', () => {
    const before = { ...wanted, until: day('2026-07-01') }
    const earlier = { ...before, from: day('2025-06-01') }
    const past = ola({ from: day('2025-01-01'), until: day('2026-01-01') })
    expect(at('taken', { before, wanted: earlier, holders: past })).toBe('fra')
    const coming = ola({ from: day('2026-07-01') })
    expect(at('taken', { before, wanted: { ...before, until: null }, holders: coming })).toBe('til')
    expect(at('taken', { before: { ...before, rank: 1 }, holders: coming })).toBe('rang')
  })

  it.each<[string, Partial<SeatHolder> | null, string]>([
    ['alt er nytt: navnet', null, 'navn'],
    ['navnet er et annet', { name: 'Ola' }, 'navn'],
    ['adressen er en annen', { email: 'annen@prove.example' }, 'epost'],
    ['fra medlem til vara', { rank: 1 }, 'rang'],
    ['første dag er en annen', { from: day('2026-06-01') }, 'fra'],
    ['siste dag er en annen', { until: day('2026-06-01') }, 'til'],
    [
      'begge, og den første er tidligere',
      { from: day('2026-06-01'), until: day('2026-09-01') },
      'fra',
    ],
    [
      'begge, og den første er senere',
      { from: day('2025-06-01'), until: day('2026-09-01') },
      'til',
    ],
  ])('samme person har en plass da: %s', (_title, stood, field) => {
    const before = stood && { ...wanted, ...stood }
    for (const code of ['same-person-twice', 'sits-already', 'is-substitute-already'] as const)
      expect(at(code, { before })).toBe(field)
  })
})
