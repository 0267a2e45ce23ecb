import { describe, expect, it } from 'vitest'
import { instant, parseInstant } from './day.model.ts'

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
