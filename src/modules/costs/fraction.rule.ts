import { parseKroner } from '../../kernel/money.model.ts'

type Fraction = { numerator: number; denominator: number }

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b)

/** The least whole number that every denominator divides; Infinity past what is counted exactly. */
export function commonDenominator(fractions: readonly Fraction[]): number {
  const least = fractions.reduce(
    (whole, { denominator }) => (whole / greatestCommonDivisor(whole, denominator)) * denominator,
    1,
  )
  return Number.isSafeInteger(least) ? least : Number.POSITIVE_INFINITY
}

/** Do the fractions together ask for more than there is? */
export function exceedsWhole(fractions: readonly Fraction[]): boolean {
  const whole = commonDenominator(fractions)
  return fractions.reduce((sum, f) => sum + f.numerator * (whole / f.denominator), 0) > whole
}

/** A fraction as people type it: `50 %`, `33,33`, `1/3`. Null when it is none. */
export function parseFraction(text: string): Fraction | null {
  const [, above, below] = /^(\d{1,6})\s*\/\s*(\d{1,6})$/.exec(text.trim()) ?? []
  if (above !== undefined && below !== undefined) return { numerator: +above, denominator: +below }
  const hundredths = parseKroner(text.trim().replace(/\s*%$/, ''))
  if (hundredths === null) return null
  const shared = greatestCommonDivisor(Math.abs(hundredths), 10_000)
  return { numerator: hundredths / shared, denominator: 10_000 / shared }
}
