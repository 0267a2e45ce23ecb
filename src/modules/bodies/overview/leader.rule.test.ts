import { describe, expect, it } from 'vitest'
import { aBody, aLeadership } from '../../../../test/builders/bodies.ts'
import { day } from '../../../kernel/day.model.ts'
import { unledFrom } from './leader.rule.ts'

const on = day('2026-11-30')
const led = (from: string | null, until: string | null, over = {}) =>
  aLeadership(`${from}`, {
    from: from ? day(from) : null,
    until: until ? day(until) : null,
    ...over,
  })
const unled = (leaderships: ReturnType<typeof led>[], until: string | null = null) => {
  const body = aBody({ until: until === null ? null : day(until) })
  const found = unledFrom(leaderships, body, on)
  return found && [found.first, found.last]
}

describe('Dager som ingen leder, etter noen som ledet', () => {
  it.each<[string, ReturnType<typeof led>[], (string | null)[] | null]>([
    ['ingen er ført inn', [], null],
    ['noen leder uten siste dag', [led('2026-01-01', null)], null],
    ['de neste begynner dagen etter', [led(null, '2027-01-01'), led('2027-01-01', null)], null],
    [
      'i dag, til de neste begynner',
      [led(null, '2026-11-01'), led('2027-01-01', null)],
      ['2026-11-01', '2026-12-31'],
    ],
    ['i dag, uten noen etter', [led('2024-01-01', '2026-01-01')], ['2026-01-01', null]],
    ['om en måned, uten noen etter', [led('2024-01-01', '2027-01-01')], ['2027-01-01', null]],
    ['om tre måneder, uten noen etter', [led('2024-01-01', '2027-03-01')], null],
    [
      'om to år, før dem som kommer',
      [led(null, '2028-06-01'), led('2028-07-01', null)],
      ['2028-06-01', '2028-06-30'],
    ],
    ['et hull som er over', [led(null, '2025-01-01'), led('2026-01-01', null)], null],
    ['bare et annet organ', [led(null, '2026-01-01', { body: 'psu' })], null],
    [
      'hullet slutter i dag',
      [led(null, '2026-11-01'), led('2026-12-01', null)],
      ['2026-11-01', '2026-11-30'],
    ],
    ['de neste begynner i dag', [led(null, '2026-11-01'), led('2026-11-30', null)], null],
  ])('%s', (_title, leaderships, expected) => expect(unled(leaderships)).toEqual(expected))

  it('regnes ikke etter at organet er slutt', () =>
    expect(unled([led(null, '2027-01-01')], '2027-01-01')).toBeNull())
})
