import type { Municipality } from './municipality.model.ts'

/** The organisation number of one dated municipality, and whether it stood in a list or was carried. */
export type NumberedMunicipality = Municipality & {
  organisationNumber: string | null
  numberSource: string | null
}

/** Nine digits with the right check digit. */
export function isOrganisationNumber(text: string): boolean {
  if (!/^[1-9]\d{8}$/.test(text)) return false
  const digits = [...text].map(Number)
  const weights = [3, 2, 7, 6, 5, 4, 3, 2]
  const sum = weights.reduce((total, weight, place) => total + weight * (digits[place] ?? 0), 0)
  return (11 - (sum % 11)) % 11 === digits[8]
}

/** `938 587 418`, as it is written. */
export const organisationNumberText = (number: string): string =>
  [number.slice(0, 3), number.slice(3, 6), number.slice(6)].join('\u00a0')
