/** A day of birth as six digits, `ddmmyy`, and its year where all four digits of it are written. */
export type WrittenBirth = { digits: string; year: number | null }

type Parts = { digits: readonly string[]; signs: readonly string[] }

/** The days of birth that rows of digits can be read as: `010175`, `01.01.75`, `1/1-1975`, `1975-01-01`, `19750101`. */
export function birthsIn({ digits, signs }: Parts): WrittenBirth[] {
  const [first = '', second = '', third = ''] = digits
  if (digits.length === 1) return fromOneRow(first)
  if (digits.length !== 3 || !signs.every((sign) => /^[ .\-/_]$/.test(sign))) return []
  const isShort = (part: string) => part.length === 1 || part.length === 2
  if (first.length === 4 && second.length === 2 && third.length === 2) {
    return [birth(third, second, first)]
  }
  if (!isShort(first) || !isShort(second) || ![2, 4].includes(third.length)) return []
  const isPadded = first.length + second.length === 4
  return isPadded || signs[0] !== ' ' ? [birth(first, second, third)] : []
}

function fromOneRow(row: string): WrittenBirth[] {
  if (row.length === 6) return [{ digits: row, year: null }]
  if (row.length !== 8) return []
  return [
    birth(row.slice(0, 2), row.slice(2, 4), row.slice(4)),
    birth(row.slice(6), row.slice(4, 6), row.slice(0, 4)),
  ]
}

const birth = (day: string, month: string, year: string): WrittenBirth => ({
  digits: day.padStart(2, '0') + month.padStart(2, '0') + year.slice(-2),
  year: year.length === 4 ? Number(year) : null,
})
