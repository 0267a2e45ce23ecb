import { describe, expect, it } from 'vitest'
import { numberText, readTemplate } from './number-template.rule.ts'

/** The number as it is written for another case of another year, after what was typed for the first of 2026. */
const another = (typed: string, number: number, year: number, typedIn = 2026) => {
  const read = readTemplate(typed, typedIn)
  return read.ok ? numberText(read.template, { number, year }) : read.code
}

describe('Nummer på saker og møter', () => {
  it.each([
    ['Sak 01-26', 1, 2021, 'Sak 01-21'],
    ['01/26', 9, 2016, '09/16'],
    ['2026/1', 15, 2014, '2014/15'],
    ['PS 1/26', 49, 2017, 'PS 49/17'],
    ['1/26', 1, 2022, '1/22'],
    ['Sak 001', 7, 2022, 'Sak 007'],
    ['Møte 1', 123, 2022, 'Møte 123'],
    ['01/26', 123, 2024, '123/24'],
    ['ASU 3 sak 1/2026', 12, 2027, 'ASU 3 sak 12/2027'],
    ['1-26 (26)', 2, 2030, '2-30 (26)'],
  ])('«%s» skrives for nummer %i i %i som «%s»', (typed, number, year, written) => {
    expect(another(typed, number, year)).toBe(written)
  })

  it('leses med året det skrives i', () => {
    expect(another('Sak 01-27', 3, 2026, 2027)).toBe('Sak 03-26')
    expect(another('Sak 01-26', 3, 2028, 2027)).toBe('Sak 03-26')
  })

  it('sier fra om det ikke står noe nummer, eller to', () => {
    expect(another('Sak 26', 1, 2026)).toBe('template-without-counter')
    expect(another('Sak', 1, 2026)).toBe('template-without-counter')
    expect(another('Sak {01}-1', 1, 2026)).toBe('template-without-counter')
    expect(another('1/26-01', 1, 2026)).toBe('template-with-two-counters')
  })

  it('sier om året er med', () => {
    expect(readTemplate('1/26', 2026)).toMatchObject({ hasYear: true })
    expect(readTemplate('Sak 1', 2026)).toMatchObject({ hasYear: false })
  })

  it('skrives i skjemaet slik det ble skrevet', () => {
    for (const typed of ['Sak 01-26', '2026/1', 'PS 1/26'])
      expect(another(typed, 1, 2026)).toBe(typed)
  })
})
