import { addDays, type Day, day, yearOf } from './day.model.ts'
import { easterSundays, holidayYears, publicHolidays } from './public-holiday.table.ts'
import { weekdayOf } from './typed-day.rule.ts'

const holidaysByYear = new Map<number, ReadonlySet<Day>>()

/** The public holidays of a year. Throws RangeError outside the years that are known. */
export function holidaysOf(year: number): ReadonlySet<Day> {
  const known = holidaysByYear.get(year)
  if (known) return known
  const easter = easterSundays[year]
  if (easter === undefined) {
    throw new RangeError(`Holidays are known from ${holidayYears.first} to ${holidayYears.last}`)
  }
  const found: ReadonlySet<Day> = new Set(
    publicHolidays.map((of) =>
      'easter' in of
        ? addDays(day(easter), of.easter)
        : day(`${year}-${String(of.month).padStart(2, '0')}-${String(of.day).padStart(2, '0')}`),
    ),
  )
  holidaysByYear.set(year, found)
  return found
}

/** Monday to Friday, but for public holidays. */
export const isWorkingDay = (of: Day): boolean =>
  weekdayOf(of) < 5 && !holidaysOf(yearOf(of)).has(of)

/** The day that is so many working days before another, which is not counted itself. */
export function workingDaysBefore(of: Day, days: number): Day {
  let found = of
  for (let left = days; left > 0; ) {
    found = addDays(found, -1)
    if (isWorkingDay(found)) left -= 1
  }
  return found
}
