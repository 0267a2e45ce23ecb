import { identityProblem, namesIdentityPart } from './identity-number.rule.ts'
import { isOfBirth } from './identity-series.rule.ts'
import { readingsOf } from './plain-signs.rule.ts'
import { birthsIn, type WrittenBirth } from './written-birth.rule.ts'

/**
 * The first of several texts where an identity number begins that goes on in the next: the day of birth in one and the
 * five digits in another, or parts of what words say is one. Null where none does. The figures are all that one text ends
 * in and the other begins with, so that a telephone beside a day is never one.
 */
export function dividedIdentityNumber(texts: readonly string[]): number | null {
  const at = texts.findIndex((text, place) => goesOn(lastOf(text), texts.slice(place + 1)))
  return at === -1 ? null : at
}

function goesOn(begun: string, texts: readonly string[]): boolean {
  const [text, ...more] = texts
  if (begun === '' || text === undefined) return false
  const { figures, after } = firstOf(text)
  if (figures === '') return false
  const number = fiveDigits.exec(figures)?.[0]
  if (number && daysOf(begun).some((day) => isOfBirth(day, number))) return true
  const joint = `${begun}\n${figures}`
  if (namesIdentityPart(begun) && identityProblem(joint + after) !== null) return true
  return after === '' && goesOn(joint, more)
}

/** In one row: `14 885` is a figure, and `123/17` a case. */
const fiveDigits = /(?<!\d\D*)\d{5}(?!\D*\d)/

/** The days that figures are, in one part whatever stands between them, or in three. */
const daysOf = (figures: string): WrittenBirth[] => {
  const parts = figures.match(/\d+/g) ?? []
  return [
    ...birthsIn({ digits: [parts.join('')], signs: [] }),
    ...birthsIn({ digits: parts, signs: ['.', '.'] }),
  ]
}

/** With digits of any script as ours, and a month in words as a number. */
const plainly = (text: string): string => readingsOf(text)[0] ?? ''

/** More than a number takes, with the words that say that it is one. */
const longestEnd = 150

/** The figures that a text ends in, after the words before them; empty where it ends in words. */
const lastOf = (text: string): string =>
  ending.exec(plainly(text.trim().slice(-longestEnd)))?.[0] ?? ''
const ending = /\D{0,50}(?:(?<!\d)\d+[^\p{L}\d\n]{0,9})+$/u

/** The figures that a text begins with, and the words after them. */
function firstOf(text: string): { figures: string; after: string } {
  const begins = plainly(text.trim().slice(0, longestEnd))
  const figures = beginning.exec(begins)?.[0] ?? ''
  return { figures, after: /^\D*/.exec(begins.slice(figures.length))?.[0] ?? '' }
}
const beginning = /^(?:[^\p{L}\d\n]{0,9}\d+(?!\d))+/u
