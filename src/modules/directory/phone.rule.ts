import { oneLine, plainDigits } from '../../kernel/typed-text.rule.ts'

/** What stands between the digits of a telephone number. */
const between = /[\s.\-/()\u00a0\p{Dash}]/gu

/**
 * A telephone number as it is kept: Norwegian ones in groups and without +47, `74 04 82 00` and `900 00 000`, others
 * with their country. Null where the text is none, or several.
 */
export function readPhone(typed: string): string | null {
  const text = plainDigits(oneLine(typed))
    .replace(/^(?:tlf|telefon|mob|mobil|phone)[.:]? ?/i, '')
    .replace(between, '')
    .replace(/^00(?=\d{9})/, '+')
  const [, abroad = '', digits = ''] = /^(\+?)(\d{3,15})$/.exec(text) ?? []
  if (digits === '') return null
  if (digits.startsWith('47') && digits.length === 10) return grouped(digits.slice(2))
  if (abroad === '') return digits.length === 8 ? grouped(digits) : shortOnly(digits)
  return `+${digits}`
}

const shortOnly = (digits: string): string | null => (digits.length <= 6 ? digits : null)

/** Mobile numbers begin with 4 or 9, and are written in threes and twos. */
const grouped = (digits: string): string =>
  /^[49]/.test(digits)
    ? digits.replace(/^(\d{3})(\d{2})(\d{3})$/, '$1 $2 $3')
    : digits.replace(/^(\d{2})(\d{2})(\d{2})(\d{2})$/, '$1 $2 $3 $4')
