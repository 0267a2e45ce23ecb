import { isTight } from './digit-row.rule.ts'
import { monthOf } from './typed-day.rule.ts'

/** A day of birth as six digits, `ddmmyy`, and its year where all four digits of it are written. */
export type WrittenBirth = { digits: string; year: number | null }

type Parts = { digits: readonly string[]; signs: readonly string[] }

/** The days of birth that rows of digits can be read as: `010175`, `01.01.75`, `1/1-1975`, `1975-01-01`, `19750101`. */
export function birthsIn({ digits, signs }: Parts): WrittenBirth[] {
  const [first = '', second = '', third = ''] = digits
  if (digits.length === 1) return fromOneRow(first)
  if (digits.length !== 3) return []
  const [sign, other] = signs
  const isFullYear = first.length === 4 || third.length === 4
  const isPadded = [first, second, third].every(({ length }) => length > 1)
  const isInOneRow = isTight(sign) && isTight(other)
  if (!isInOneRow && !(isPadded && sign === other)) return []
  if (first.length === 4 && second.length === 2 && third.length === 2) {
    return [birth(third, second, first)]
  }
  if (!isShort(first) || !isShort(second) || (third.length !== 2 && third.length !== 4)) return []
  return isPadded || isFullYear || sign !== ' ' ? [birth(first, second, third)] : []
}

const isShort = (part: string) => part.length === 1 || part.length === 2

function fromOneRow(row: string): WrittenBirth[] {
  if (row.length === 6) return [{ digits: row, year: null }]
  if (row.length !== 8) return []
  return [
    birth(row.slice(0, 2), row.slice(2, 4), row.slice(4)),
    birth(row.slice(6), row.slice(4, 6), row.slice(0, 4)),
  ]
}

const birth = (day: string, month: string, year: string): WrittenBirth => ({
  digits: day.padStart(2, '0') + month.padStart(2, '0') + year.slice(-2),
  year: year.length === 4 ? Number(year) : null,
})

const gap = '[^\\p{L}\\d]{0,3}'
const year = '(?<year>\\d{4}|\\d{2})(?!\\d)'
const dayFirst = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?${gap}(?<month>\\p{L}{3,9})${gap}${year}`,
  'giu',
)
const monthFirst = new RegExp(
  `(?<!\\p{L})(?<month>\\p{L}{3,9})${gap}(?<day>\\d{1,2})(?:st|nd|rd|th)?[^\\p{L}\\d]{1,3}${year}`,
  'giu',
)

/** The text with `1. januar 1975` and `January 1, 1975` as `1.1.1975`; the lines stay where they were. */
export const daysInDigits = (text: string): string =>
  text.replace(dayFirst, inDigits).replace(monthFirst, inDigits)

function inDigits(found: string, ...rest: unknown[]): string {
  const { day, month, year } = rest.at(-1) as Record<'day' | 'month' | 'year', string>
  const number = monthOf(month)
  const lines = found.replace(/[^\n]+/g, '')
  return number === null ? found : `${day}.${number}.${year}${lines}`
}
