import { describe, expect, it } from 'vitest'
import { addDays, addMonths, day, instant, parseInstant } from './day.model.ts'

describe('Et øyeblikk er en dag og et klokkeslett som finnes', () => {
  it.each(['2026-02-28T00:00:00.000Z', '2024-02-29T23:59:59.999Z'])('%s', (text) => {
    expect(parseInstant(text)).toBe(text)
    expect(instant(text)).toBe(text)
  })

  it.each([
    '2026-02-30T00:00:00.000Z',
    '2026-02-29T00:00:00.000Z',
    '2026-13-01T00:00:00.000Z',
    '0000-01-01T00:00:00.000Z',
    '2026-01-01T24:00:00.000Z',
    '2026-01-01T23:60:00.000Z',
    '2026-01-01T23:59:60.000Z',
    '2026-01-01T23:59:59Z',
    '2026-01-01',
    '',
  ])('«%s» er ikke noe', (text) => {
    expect(parseInstant(text)).toBeNull()
    expect(() => instant(text)).toThrow(RangeError)
  })
})

describe('En dag og et antall dager', () => {
  it.each([
    ['9999-12-30', 1, '9999-12-31'],
    ['9999-12-31', -1, '9999-12-30'],
    ['9998-12-31', 1, '9999-01-01'],
    ['2026-11-29', 2_912_110, '9999-12-31'],
    ['0001-01-02', -1, '0001-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
  ])('%s og %i er %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to)
  })

  it.each([
    ['9999-12-31', 1],
    ['0001-01-01', -1],
  ])('%s og %i er ingen dag', (from, days) => {
    expect(() => addDays(day(from), days)).toThrow(RangeError)
  })
})

describe('Måneder etter en dag', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', 24, '2028-03-31'],
  ])('%s og %i måneder er %s, den siste i måneden der den er kortere', (from, months, to) =>
    expect(addMonths(day(from), months)).toBe(to),
  )
})
