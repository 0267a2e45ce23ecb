import { columnSign, type DigitRow, digitRows } from './digit-row.rule.ts'
import { fitsYear, isDatedBefore2032, seriesOf } from './identity-series.rule.ts'
import { readingsOf } from './plain-signs.rule.ts'
import { birthsIn, type WrittenBirth } from './written-birth.rule.ts'

/** A number on a person, or one that can as well be an account of a bank. */
export type IdentityProblem = 'identity-number' | 'identity-or-account'

/** What was found, and on which line of the text, from 1. Never the number itself. */
export type IdentityFinding = { kind: IdentityProblem; line: number }

/** The first identity number of a text, however it is written: a person's own, a D-, H- or FH-number, or one for tests. */
export function findIdentityNumber(text: string): IdentityFinding | null {
  for (const reading of readingsOf(text)) {
    const rows = digitRows(reading)
    for (const [first, { start }] of rows.entries()) {
      const kind = kindFrom(reading, rows, first)
      if (kind) return { kind, line: reading.slice(0, start).split('\n').length }
    }
  }
  return null
}

/** What is wrong with a text that holds an identity number; null where it holds none. */
export const identityProblem = (text: string): IdentityProblem | null =>
  findIdentityNumber(text)?.kind ?? null

const mostRows = 11
const fewestDigits = 9
const mostDigits = 13

/** Reads on from a row of digits for as long as they can be one number. */
function kindFrom(text: string, rows: readonly DigitRow[], first: number): IdentityProblem | null {
  let length = 0
  for (let last = first; last < Math.min(rows.length, first + mostRows); last += 1) {
    const row = rows[last]
    if (!row || (last > first && row.sign === null)) return null
    length += row.digits.length
    if (length > mostDigits) return null
    if (length < fewestDigits) continue
    const kind = last === first ? kindOfWhole(text, row) : kindOfParts(rows, first, last, length)
    if (kind) return kind
  }
  return null
}

const accountLabel = /(?:konto|account)[^\d\n]{0,20}$/i
const identityLabel =
  /(?:f[øo]d(?:sels)?|person|hjelpe|\b(?:d|h|fh|f|p)[-. ]{0,2}) ?n(?:umme)?r[^\d\n]{0,4}$/i

/** All digits together. Every identity number is built as an account too: only the words before can tell. */
function kindOfWhole(text: string, { digits, start, end }: DigitRow): IdentityProblem | null {
  if (digits.length === 13) return isBirthAndNumber(digits.slice(0, 8), digits.slice(8))
  const series = digits.length === 11 ? seriesOf(digits) : null
  if (series === null || isMachineCode(text, start, end)) return null
  const before = text.slice(Math.max(0, start - 30), start)
  if (identityLabel.test(before)) return 'identity-number'
  return series === 'hospital' && accountLabel.test(before) ? null : 'identity-or-account'
}

const isBirthAndNumber = (day: string, number: string): IdentityProblem | null =>
  birthsIn({ digits: [day], signs: [] }).some((birth) => isOfBirth(birth, number))
    ? 'identity-number'
    : null

/** Digits in a long row of the letters a to f are a hash or a key. */
function isMachineCode(text: string, start: number, end: number): boolean {
  const before = /[0-9a-f]*$/i.exec(text.slice(Math.max(0, start - 64), start))?.[0] ?? ''
  const after = /^[0-9a-f]*/i.exec(text.slice(end, end + 64))?.[0] ?? ''
  return before.length + after.length >= 12 && /[a-f]/i.test(before + after)
}

/** Digits in parts: a day of birth and the rest, an account's shape, or evenly apart. */
function kindOfParts(
  rows: readonly DigitRow[],
  first: number,
  last: number,
  length: number,
): IdentityProblem | null {
  const tail = rows[last]?.digits.length
  const isTailSplit = tail === 2 && last > first + 1 && rows[last - 1]?.digits.length === 3
  const mayBeParted = (tail === 5 || isTailSplit) && last - first < 5
  const mayBeEven = length === 11 && isApart(rows, first, last)
  if (!mayBeParted && !mayBeEven) return null

  const inside = rows.slice(first, last + 1)
  const parts = {
    digits: inside.map(({ digits }) => digits),
    signs: inside.slice(1).map(({ sign }) => sign ?? ''),
  }
  if (isAccountShaped(parts)) return kindOfAccountShaped(parts)
  if (mayBeParted && isParted(parts, isTailSplit ? 2 : 1)) return 'identity-number'
  return mayBeEven && isOddlyGrouped(parts) ? 'identity-number' : null
}

type Parts = { digits: readonly string[]; signs: readonly string[] }

/** `1234 56 78903`, as an account is written: with full stops it always is one. */
const isAccountShaped = ({ digits }: Parts): boolean =>
  digits.length === 3 && digits.map((part) => part.length).join() === '4,2,5'

const kindOfAccountShaped = ({ digits, signs }: Parts): IdentityProblem | null =>
  signs.every((sign) => sign === '.') || !isDatedBefore2032(digits.join(''))
    ? null
    : 'identity-or-account'

/** The day of birth, and then the number in one part or two. */
function isParted({ digits, signs }: Parts, numberParts: number): boolean {
  const day = digits.slice(0, -numberParts)
  const number = digits.slice(-numberParts).join('')
  const isInColumns = signs[day.length - 1] === columnSign
  if (digits.length === 2 && day[0]?.length === 6 && !isInColumns) {
    return seriesOf(digits.join('')) !== null
  }
  return birthsIn({ digits: day, signs: signs.slice(0, day.length - 1) }).some(
    (birth) =>
      isOfBirth(birth, number) &&
      (!isInColumns || day.length === 1 || isBornSince1940(birth, number)),
  )
}

const isOfBirth = ({ digits, year }: WrittenBirth, number: string): boolean =>
  isDatedBefore2032(digits + number) && (year === null || fitsYear(individualOf(number), year))

/** A day and a figure side by side in a table look like those who were born long ago. */
const isBornSince1940 = ({ digits }: WrittenBirth, number: string): boolean =>
  individualOf(number) >= 500 || Number(digits.slice(4)) >= 40

const individualOf = (number: string): number => Number(number.slice(0, 3))

/** One sign between all the parts, and another around them. */
function isApart(rows: readonly DigitRow[], first: number, last: number): boolean {
  const sign = rows[first + 1]?.sign
  if (sign === columnSign || rows[first]?.sign === sign || rows[last + 1]?.sign === sign)
    return false
  for (let i = first + 1; i <= last; i += 1) if (rows[i]?.sign !== sign) return false
  return true
}

/** Are the parts none of one figure with its thousands apart? */
const isOddlyGrouped = ({ digits }: Parts): boolean =>
  digits.slice(1).some((part) => part.length !== 3) && isDatedBefore2032(digits.join(''))
