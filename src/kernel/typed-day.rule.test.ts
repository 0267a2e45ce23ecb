import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from './day.model.ts'
import { longDay, shortDay } from './format.model.ts'
import { agreementDays, lookupDays, readDay, weekdayOf } from './typed-day.rule.ts'
import { locales } from './words.model.ts'

const told = (typed: string, range = agreementDays) => {
  const read = readDay(typed, range)
  if (read.ok) return read.value
  const { problem } = read
  if (problem.code === 'two-days') return problem.readings.join(' | ')
  if ('meant' in problem && problem.meant) return `${problem.code} ${problem.meant}`
  return problem.code === 'no-such-day' ? `no-such-day ${problem.last}` : problem.code
}

describe('En dag kan skrives på mange måter', () => {
  it.each([
    ['28.11.2026', '2026-11-28'],
    ['8.1.2026', '2026-01-08'],
    ['28. 11. 2026', '2026-11-28'],
    ['28.11.26', '2026-11-28'],
    ["28.11.'26", '2026-11-28'],
    ['28.11.’26', '2026-11-28'],
    ['28.11.‘26', '2026-11-28'],
    ['1. jan. ’29', '2029-01-01'],
    ['28/11/2026', '2026-11-28'],
    ['28/11-2026', '2026-11-28'],
    ['28/11-26', '2026-11-28'],
    ['28-11-2026', '2026-11-28'],
    ['28–11–2026', '2026-11-28'],
    ['28 11 2026', '2026-11-28'],
    ['28112026', '2026-11-28'],
    ['2026-11-28', '2026-11-28'],
    ['2026/11/28', '2026-11-28'],
    ['2026.11.28', '2026-11-28'],
    ['20261128', '2026-11-28'],
    ['03/04/2026', '2026-04-03'],
    ['1. januar 2029', '2029-01-01'],
    ['1.\u00a0januar\u00a02029', '2029-01-01'],
    ['1 januar 2029', '2029-01-01'],
    ['1. JANUAR 2029', '2029-01-01'],
    ['1 jan 2029', '2029-01-01'],
    ['1. jan. 2029', '2029-01-01'],
    ['1.jan.2029', '2029-01-01'],
    ['1-jan-29', '2029-01-01'],
    ['1 January 2029', '2029-01-01'],
    ['1st January 2029', '2029-01-01'],
    ['January 1, 2029', '2029-01-01'],
    ['17. mai 2027', '2027-05-17'],
    ['3. des. 2026', '2026-12-03'],
    ['3 Dec 2026', '2026-12-03'],
    ['5. sept. 2026', '2026-09-05'],
    ['fredag 27. november 2026', '2026-11-27'],
    ['Fredag, 27. november 2026', '2026-11-27'],
    ['fre. 27.11.2026', '2026-11-27'],
    ['laurdag 28. november 2026', '2026-11-28'],
    ['tysdag den 1. desember 2026', '2026-12-01'],
    ['28. november 2026 kl. 12.00', '2026-11-28'],
    ['28. november 2026.', '2026-11-28'],
    ['28.11.2026 12:00', '2026-11-28'],
    ['28.11.2026, 8:05', '2026-11-28'],
    ['28.11.2026 12.00', '2026-11-28'],
    ['28.11.26 12:00', '2026-11-28'],
    ['28.11.2026 kl. 12:00:30', '2026-11-28'],
    ['28.11.2026 12:00:30', '2026-11-28'],
    ['2026-11-28 23:59', '2026-11-28'],
    ['28. november 2026 12:00', '2026-11-28'],
    ['28.11.2026 klokken 12:00', '2026-11-28'],
    ['28-11-28', '2028-11-28'],
    ['27.02.01', '2001-02-27'],
    ['27/02/01', '2001-02-27'],
    ['27/02-01', '2001-02-27'],
    ['03/04/2027', '2027-04-03'],
    ['27-feb-01', '2001-02-27'],
    ['lørdag 28-11-26', '2026-11-28'],
    ['søndag 281126', '2028-11-26'],
    ['２８．１１．２０２６', '2026-11-28'],
    [' 28.11.2026\u200b', '2026-11-28'],
    ['29.02.2028', '2028-02-29'],
  ])('«%s»', (typed, on) => expect(told(typed)).toBe(on))
})

describe('Det som ikke er én dag, spørres det om', () => {
  it.each([
    ['31.12.0027', 'day-outside 2027-12-31'],
    ['0027-12-31', 'day-outside 2027-12-31'],
    ['31.12.1899', 'day-outside'],
    ['31.12.2126', 'day-outside'],
    ['31.02.2026', 'no-such-day 2026-02-28'],
    ['29.02.27', 'no-such-day 2027-02-28'],
    ['31. juni 2026', 'no-such-day 2026-06-30'],
    ['0.11.2026', 'no-such-day 2026-11-30'],
    ['13.13.2026', 'no-such-day null'],
    ['20262811', 'no-such-day null'],
    ['11/28/2026', 'month-first 2026-11-28'],
    ['lørdag 27. november 2026', 'other-weekday 2026-11-27'],
    ['28.11', 'day-without-year'],
    ['28/11', 'day-without-year'],
    ['28. november', 'day-without-year'],
    ['november 2026', 'not-a-day'],
    ['2026', 'not-a-day'],
    ['46354', 'not-a-day'],
    ['28.11.20266', 'not-a-day'],
    ['28.11.202', 'not-a-day'],
    ['2026-11-28T12:00', 'not-a-day'],
    ['28.11.2026 25:00', 'not-a-day'],
    ['28.11 12:00', 'day-without-year'],
    ['12:00', 'not-a-day'],
    ['28.11.2026 og 29.11.2026', 'not-a-day'],
    ['28.–29. november 2026', 'not-a-day'],
    ['1. jabuar 2026', 'not-a-day'],
    ['i dag', 'not-a-day'],
    ['', 'empty'],
    ['\u00a0', 'empty'],
  ])('«%s»', (typed, code) => expect(told(typed)).toBe(code))

  it.each([
    ['31.12.99', '1999-12-31 | 2099-12-31'],
    ['311299', '1999-12-31 | 2099-12-31'],
    ["31. des. '99", '1999-12-31 | 2099-12-31'],
    ['31/12-50', '1950-12-31 | 2050-12-31'],
    ['1.1.74', '1974-01-01 | 2074-01-01'],
    ['29.2.56', '1956-02-29 | 2056-02-29'],
  ])('«%s» kan være et år som har vært, og spørres det om', (typed, both) => {
    expect(told(typed)).toBe(both)
    expect(readDay(both.slice(-10), agreementDays).ok).toBe(true)
  })

  it.each([
    ['27-02-01', '2001-02-27 | 2027-02-01'],
    ['27–02–01', '2001-02-27 | 2027-02-01'],
    ['27 02 01', '2001-02-27 | 2027-02-01'],
    ['270201', '2001-02-27 | 2027-02-01'],
    ['281126', '2026-11-28 | 2028-11-26'],
    ['261128', '2026-11-28 | 2028-11-26'],
    ['mandag 261128', '2026-11-28 | 2028-11-26'],
    ['28-11-26', '2026-11-28 | 2028-11-26'],
    ['010203', '2001-02-03 | 2003-02-01'],
  ])('«%s» kan ha dagen eller året først, og spørres det om', (typed, both) => {
    expect(told(typed)).toBe(both)
  })

  it('er bare den ene av de to innenfor det feltet kan være, blir den tatt', () => {
    const range = { earliest: day('2020-01-01'), latest: day('2027-12-31') }
    expect(told('270201', range)).toBe('2027-02-01')
    expect(told('28-11-26', range)).toBe('2026-11-28')
    expect(told('320105', range)).toBe('no-such-day 2005-01-31')
  })

  it('To sifre i året er i det århundret som feltet lar stå igjen, ellers begge', () => {
    expect(told('28.11.49')).toBe('2049-11-28')
    expect(told('01.01.02')).toBe('2002-01-01')
    expect(told('28.11.55', lookupDays)).toBe('1955-11-28 | 2055-11-28')
    expect(told('28.11.26', lookupDays)).toBe('2026-11-28')
    expect(told('28.11.60', { earliest: day('1950-01-01'), latest: day('2030-01-01') })).toBe(
      '1960-11-28',
    )
  })
})

describe('Dagen som en side viser, kan skrives inn igjen', () => {
  const days = fc.integer({ min: 0, max: 36_000 }).map((n) => addDays(agreementDays.earliest, n))

  it.each(locales)('Lang og kort dato (%s)', (locale) => {
    fc.assert(
      fc.property(days, (on) => {
        expect(told(longDay(locale, on))).toBe(on)
        expect(told(shortDay(on))).toBe(on)
        expect(told(on)).toBe(on)
      }),
    )
  })

  it('Ukedagen følger kalenderen', () => {
    expect(weekdayOf(day('2026-11-28'))).toBe(5)
    expect(weekdayOf(day('1999-12-31'))).toBe(4)
  })
})
