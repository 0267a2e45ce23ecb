import { type Fraction, greatestCommonDivisor } from '../../../kernel/typed-fraction.rule.ts'

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
