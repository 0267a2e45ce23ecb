import { type DigitRow, digitRows } from './digit-row.rule.ts'
import { type IdentityProblem, identityProblem, namesIdentityPart } from './identity-number.rule.ts'
import { isBirthAndNumber, isDatedBefore2032, isOfBirth } from './identity-series.rule.ts'
import { readingsOf } from './plain-signs.rule.ts'
import { birthsIn } from './written-birth.rule.ts'

/**
 * What is wrong with repeating a text: it holds an identity number, or a part that it says is of one, or its digits make
 * one whatever stands between them.
 */
export function quoteProblem(text: string): IdentityProblem | null {
  const found = identityProblem(text)
  if (found !== null || namesIdentityPart(text)) return found ?? 'identity-number'
  return hasTrace(text, eitherWay) ? 'identity-or-account' : null
}

/** What is wrong with the name of a file: names have full stops and counters where a text has spaces. */
export function fileNameProblem(name: string): IdentityProblem | null {
  const kept = name.slice(0, longestName)
  const isTold = hasTrace(kept, dayFirst) || hasDayAndNumber(kept)
  return identityProblem(name) ?? (isTold ? 'identity-number' : null)
}

/** More than any system keeps of a name. */
const longestName = 500

const rowsIn = (text: string): DigitRow[][] => readingsOf(text).map(digitRows)

const mostDigits = 13

type Parts = readonly string[]
/** The days that rows of digits can be, each with its own rows. */
type DayOrders = (day: Parts) => readonly Parts[]

const dayFirst: DayOrders = (day) => [day]
/** `760615` and `76 06 15` too, as files are named by the day they were scanned. */
const eitherWay: DayOrders = (day) => [
  day,
  day.length === 1 ? [(day[0] ?? '').replace(/^(..)(..)(..)$/, '$3$2$1')] : day.toReversed(),
]

/** Do whole rows of digits, next to each other, make a number, with the day first or last? */
const hasTrace = (text: string, days: DayOrders): boolean =>
  rowsIn(text).some((rows) => rows.some((_, first) => beginsNumber(rows, first, days)))

function beginsNumber(rows: readonly DigitRow[], first: number, days: DayOrders): boolean {
  const parts: string[] = []
  let length = 0
  for (let place = first; place < rows.length && length < mostDigits; place += 1) {
    const digits = rows[place]?.digits ?? ''
    parts.push(digits)
    length += digits.length
    if (length <= mostDigits && isNumber(parts, days)) return true
  }
  return false
}

function isNumber(parts: Parts, days: DayOrders): boolean {
  const digits = parts.join('')
  if (digits.length === 11 && isDatedBefore2032(digits)) return true
  if (isBirthAndNumber(digits)) return true
  return [1, 3].some(
    (count) =>
      isDayAndNumber(days(parts.slice(0, count)), parts.slice(count)) ||
      isDayAndNumber(days(parts.slice(-count)), parts.slice(0, -count)),
  )
}

function isDayAndNumber(days: readonly Parts[], rest: Parts): boolean {
  const number = rest.join('')
  if (number.length !== 5) return false
  return days.some((digits) => {
    const signs = digits.slice(1).map(() => '.')
    return birthsIn({ digits, signs }).some((birth) => isOfBirth(birth, number))
  })
}

/** A day, and somewhere before or after it the five digits, as in `150676_1_12083`. */
const hasDayAndNumber = (name: string): boolean =>
  rowsIn(name).some((rows) => {
    const numbers = rows.flatMap(({ digits }) => (digits.length === 5 ? digits : []))
    return rows.some((_, first) =>
      [1, 3].some((count) => {
        const day = rows.slice(first, first + count).map(({ digits }) => digits)
        return numbers.some((number) => isDayAndNumber(dayFirst(day), [number]))
      }),
    )
  })
