/**
 * The days that are holidays by law beside Sundays, each from a year on. `easter`: so many days after Easter Sunday.
 * Sources: lov 24. februar 1995 nr. 12 om helligdager og helligdagsfred § 2; lov 26. april 1947 nr. 1 om 1 og 17 mai som
 * høgtidsdager § 1.
 */
export const publicHolidays = [
  { name: 'Første nyttårsdag', month: 1, day: 1 },
  { name: 'Skjærtorsdag', easter: -3 },
  { name: 'Langfredag', easter: -2 },
  { name: 'Første påskedag', easter: 0 },
  { name: 'Andre påskedag', easter: 1 },
  { name: '1. mai', month: 5, day: 1 },
  { name: '17. mai', month: 5, day: 17 },
  { name: 'Kristi himmelfartsdag', easter: 39 },
  { name: 'Første pinsedag', easter: 49 },
  { name: 'Andre pinsedag', easter: 50 },
  { name: 'Første juledag', month: 12, day: 25 },
  { name: 'Andre juledag', month: 12, day: 26 },
] as const

/** The years that working days are counted in: the first papers are from 2012. */
export const holidayYears = { first: 2012, last: 2040 } as const

/** Easter Sunday of each of those years, written out. Source: the Gregorian computus, held against it in the test. */
export const easterSundays: Readonly<Record<number, string>> = {
  2012: '2012-04-08',
  2013: '2013-03-31',
  2014: '2014-04-20',
  2015: '2015-04-05',
  2016: '2016-03-27',
  2017: '2017-04-16',
  2018: '2018-04-01',
  2019: '2019-04-21',
  2020: '2020-04-12',
  2021: '2021-04-04',
  2022: '2022-04-17',
  2023: '2023-04-09',
  2024: '2024-03-31',
  2025: '2025-04-20',
  2026: '2026-04-05',
  2027: '2027-03-28',
  2028: '2028-04-16',
  2029: '2029-04-01',
  2030: '2030-04-21',
  2031: '2031-04-13',
  2032: '2032-03-28',
  2033: '2033-04-17',
  2034: '2034-04-09',
  2035: '2035-03-25',
  2036: '2036-04-13',
  2037: '2037-04-05',
  2038: '2038-04-25',
  2039: '2039-04-10',
  2040: '2040-04-01',
}
