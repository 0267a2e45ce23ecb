import { idnr } from '@navikt/fnrvalidator'
import { parseDay } from './day.model.ts'
import { birthsIn, type WrittenBirth } from './written-birth.rule.ts'

/** Eleven digits that begin with a day of birth, or a hospital's number that says nothing of its person. */
export type IdentitySeries = 'dated' | 'hospital'

/** Months of Nav's own numbers (+20), its numbers for tests (+60) and those of Norsk helsenett for tests (+65). */
const otherMonths = [20, 60, 65]

/** The series that eleven digits are a right number of; null when of none. */
export function seriesOf(digits: string): IdentitySeries | null {
  if (!hasLastControl(digits)) return null
  const judged = idnr(digits)
  if (judged.status === 'valid') return 'dated'
  if (judged.reasons.some((reason) => reason !== 'invalid date')) return null
  if (!hasFirstControl(digits)) return null
  if (otherMonths.some((added) => beginsWithDay(digits, added))) return 'dated'
  return /^[89]/.test(digits) ? 'hospital' : null
}

/** Is it a dated number of those given before 2032, whose first control digit has one right value and not four? */
export const isDatedBefore2032 = (digits: string): boolean =>
  hasFirstControl(digits) && hasLastControl(digits) && idnr(digits).status === 'valid'

/** Do the three digits after the day belong to the year of birth? */
function fitsYear(individual: number, year: number): boolean {
  if (year >= 2000) return year < 2040 && individual >= 500
  if (year >= 1900) return individual < 500 || (year >= 1940 && individual >= 900)
  return year >= 1854 && individual >= 500 && individual < 750
}

/** Are the five digits a right number of one who was born then? */
export const isOfBirth = ({ digits, year }: WrittenBirth, number: string): boolean =>
  isDatedBefore2032(digits + number) &&
  (year === null || fitsYear(Number(number.slice(0, 3)), year))

/** Thirteen digits: the day of birth with its whole year, and the rest. */
export const isBirthAndNumber = (digits: string): boolean =>
  digits.length === 13 &&
  birthsIn({ digits: [digits.slice(0, 8)], signs: [] }).some((birth) =>
    isOfBirth(birth, digits.slice(8)),
  )

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2]
/** The weights of an account's only control digit too, so that every identity number is built as an account. */
const lastWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

const hasFirstControl = (digits: string): boolean => hasControl(digits, firstWeights)

const hasLastControl = (digits: string): boolean => hasControl(digits, lastWeights)

/** Is the digit after the weighted ones their control digit by modulus 11? */
function hasControl(digits: string, weights: readonly number[]): boolean {
  let sum = 0
  for (const [i, weight] of weights.entries()) sum += weight * Number(digits[i])
  return (11 - (sum % 11)) % 11 === Number(digits[weights.length])
}

function beginsWithDay(digits: string, monthAdded: number): boolean {
  const day = Number(digits.slice(0, 2))
  const month = Number(digits.slice(2, 4)) - monthAdded
  return parseDay(`${day > 40 ? day - 40 : day}.${month}.20${digits.slice(4, 6)}`) !== null
}
