import fc from 'fast-check'

/** Nobody has these: made for tests, with right control digits. */
export const identityNumbers = {
  fødselsnummer: '01017510084',
  'D-nummer': '53097248016',
  'H-nummer': '13527248013',
  'Skatteetatens testnummer': '10915596784',
  'D- og H-nummer': '68467038838',
} as const

const weightsFirst = [3, 7, 6, 1, 8, 9, 4, 5, 2]
const weightsLast = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

function controlDigit(digits: string, weights: readonly number[], rest = 0): number {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  return (11 + rest - (sum % 11)) % 11
}

/** Nine digits with their two control digits; null where there are none. `rest` 1 to 3 is given from 2032. */
export function withControlDigits(nine: string, rest = 0): string | null {
  const first = controlDigit(nine, weightsFirst, rest)
  const ten = `${nine}${first}`
  const last = controlDigit(ten, weightsLast)
  return first === 10 || last === 10 ? null : ten + last
}

/** Ten digits as an account, with its control digit; null where there is none. */
export function asAccount(ten: string): string | null {
  const last = controlDigit(ten, weightsLast)
  return last === 10 ? null : ten + last
}

const digits = (from: number, to: number, length: number) =>
  fc.integer({ min: from, max: to }).map((number) => String(number).padStart(length, '0'))

/** Any right number by its series: what is added to the day, to the month, and to the first control digit. */
export const anyIdentityNumber = ({ day = 0, month = 0, rest = 0 } = {}): fc.Arbitrary<string> =>
  fc
    .tuple(
      digits(1 + day, 28 + day, 2),
      digits(1 + month, 12 + month, 2),
      digits(40, 99, 2),
      digits(0, 499, 3),
    )
    .map((parts) => withControlDigits(parts.join(''), rest))
    .filter((number) => number !== null)
