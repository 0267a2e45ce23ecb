import { type DigitRow, digitRows } from './digit-row.rule.ts'
import { type IdentityProblem, identityProblem } from './identity-number.rule.ts'
import { isBirthAndNumber, isDatedBefore2032, isOfBirth } from './identity-series.rule.ts'
import { readingsOf } from './plain-signs.rule.ts'
import { birthsIn } from './written-birth.rule.ts'

/** What is wrong with repeating a text: it holds an identity number, or its digits make one whatever stands between them. */
export const quoteProblem = (text: string): IdentityProblem | null =>
  identityProblem(text) ?? (hasTrace(text) ? 'identity-or-account' : null)

/** What is wrong with the name of a file: names have full stops and counters where a text has spaces. */
export const fileNameProblem = (name: string): IdentityProblem | null =>
  identityProblem(name) ?? (hasTrace(name) || hasDayAndNumber(name) ? 'identity-number' : null)

const rowsIn = (text: string): DigitRow[][] => readingsOf(text).map(digitRows)

const mostDigits = 13

/** Do whole rows of digits, next to each other, make a number, with the day first or last? */
const hasTrace = (text: string): boolean =>
  rowsIn(text).some((rows) => rows.some((_, first) => beginsNumber(rows, first)))

function beginsNumber(rows: readonly DigitRow[], first: number): boolean {
  const parts: string[] = []
  let length = 0
  for (let place = first; place < rows.length && length < mostDigits; place += 1) {
    const digits = rows[place]?.digits ?? ''
    parts.push(digits)
    length += digits.length
    if (length <= mostDigits && isNumber(parts)) return true
  }
  return false
}

function isNumber(parts: readonly string[]): boolean {
  const digits = parts.join('')
  if (digits.length === 11 && isDatedBefore2032(digits)) return true
  if (isBirthAndNumber(digits)) return true
  return [1, 3].some(
    (count) =>
      isDayAndNumber(parts.slice(0, count), parts.slice(count)) ||
      isDayAndNumber(parts.slice(-count), parts.slice(0, -count)),
  )
}

function isDayAndNumber(day: readonly string[], rest: readonly string[]): boolean {
  const number = rest.join('')
  if (number.length !== 5) return false
  const signs = day.slice(1).map(() => '.')
  return birthsIn({ digits: day, signs }).some((birth) => isOfBirth(birth, number))
}

/** A day, and somewhere before or after it the five digits, as in `150676_1_12083`. */
const hasDayAndNumber = (name: string): boolean =>
  rowsIn(name).some((rows) => {
    const numbers = rows.flatMap(({ digits }) => (digits.length === 5 ? digits : []))
    return rows.some((_, first) =>
      [1, 3].some((count) => {
        const day = rows.slice(first, first + count).map(({ digits }) => digits)
        return numbers.some((number) => isDayAndNumber(day, [number]))
      }),
    )
  })
