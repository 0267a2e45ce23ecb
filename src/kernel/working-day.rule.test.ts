import { describe, expect, it } from 'vitest'
import { day, yearOf } from './day.model.ts'
import { easterSundays, holidayYears } from './public-holiday.table.ts'
import { weekdayOf } from './typed-day.rule.ts'
import { holidaysOf, isWorkingDay, workingDaysBefore } from './working-day.rule.ts'

describe('Arbeidsdager', () => {
  it.each([
    ['24.04.2025', 5, '2025-04-14', 'påsken telles ikke med'],
    ['22.05.2024', 10, '2024-05-03', 'himmelfart, 17. mai og pinse telles ikke med'],
    ['02.01.2025', 1, '2024-12-31', 'nyttårsdag telles ikke med, og året før regnes med'],
    ['09.06.2025', 0, '2025-06-09', 'null dager før er dagen selv'],
    ['29.12.2025', 2, '2025-12-23', 'juledagene og helga telles ikke med'],
  ])('før %s, %i av dem: %s, %s', (before, days, expected) =>
    expect(workingDaysBefore(day(before), days)).toBe(expected),
  )

  it.each([
    ['2024-05-01', false],
    ['2024-05-09', false],
    ['2024-05-17', false],
    ['2024-05-20', false],
    ['2024-05-21', true],
    ['2024-05-18', false],
    ['2024-12-24', true],
  ])('%s: %s', (of, expected) => expect(isWorkingDay(day(of))).toBe(expected))

  it('har tolv helligdager hvert år fra 2012 til 2040, færre bare når to faller sammen', () => {
    for (let year = holidayYears.first; year <= holidayYears.last; year += 1) {
      const found = [...holidaysOf(year)]
      expect(found.every((each) => yearOf(each) === year)).toBe(true)
      expect(found.length).toBeGreaterThanOrEqual(11)
      expect(found.length).toBeLessThanOrEqual(12)
    }
    expect(holidaysOf(2027).has(day('2027-05-17'))).toBe(true)
    expect(holidaysOf(2027).size).toBe(11)
  })

  it('regner ikke utenfor årene som er kjent', () => {
    expect(() => holidaysOf(2041)).toThrow(RangeError)
    expect(() => holidaysOf(2011)).toThrow(RangeError)
  })

  it.each(Object.entries(easterSundays))(
    'første påskedag i %s er søndagen etter den første fullmånen om våren',
    (year, written) => {
      expect(weekdayOf(day(written))).toBe(6)
      expect(written).toBe(easterSunday(Number(year)))
    },
  )
})

/** Easter Sunday by the anonymous Gregorian computus. */
function easterSunday(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const of = h + l - 7 * m + 114
  const two = (part: number) => String(part).padStart(2, '0')
  return `${year}-${two(Math.floor(of / 31))}-${two((of % 31) + 1)}`
}
