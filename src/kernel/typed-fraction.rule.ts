import { type Reading, taken } from './reading.model.ts'
import { readPercent, readPercentOrWhole } from './typed-number.rule.ts'
import { oneLine, plainDigits } from './typed-text.rule.ts'

export type Fraction = { numerator: number; denominator: number }

export const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b)

/** A fraction as people type it in a field that says percent: `50 %`, `33,333`, `1/3`, `⅔`; `1` is 1 %. */
export const readPercentFraction = (typed: string): Reading<Fraction> =>
  readFractionBy(readPercent, typed)

/** The same in a field that does not say percent: `1` is asked about, for it may be the whole. */
export const readFraction = (typed: string): Reading<Fraction> =>
  readFractionBy(readPercentOrWhole, typed)

function readFractionBy(
  readPlain: (typed: string) => Reading<number>,
  typed: string,
): Reading<Fraction> {
  const text = plainDigits(oneLine(typed))
    .replace(/[\u00bc-\u00be\u2150-\u215e]/g, inFigures)
    .replace(/(?: (?:av|of) \p{L}+(?: \p{L}+)?)?[.;,]*$/u, '')
  const [, above, below] = /^(\d{1,6})\s*[/\u2044\u2215]\s*(\d{1,6})$/.exec(text) ?? []
  if (above !== undefined && below !== undefined) {
    return taken({ numerator: +above, denominator: +below })
  }
  const read = readPlain(typed)
  if (!read.ok) return read
  const shared = greatestCommonDivisor(Math.abs(read.value), 1_000_000)
  return taken({ numerator: read.value / shared, denominator: 1_000_000 / shared })
}

/** `⅔` as `2⁄3`. */
const inFigures = (sign: string): string => sign.normalize('NFKC')
