/** Digits that stand together in a text, and what joins them to those before. */
export type DigitRow = {
  digits: string
  /** The sign since the digits before, a space where only spaces are; null where words stand between, or nothing. */
  sign: string | null
  start: number
  end: number
}

/** What stands between two columns or two lines, whichever it is. */
export const columnSign = '|'

const longestGap = 40
const joining = /^[\s\-./,;:|_*\\`~+'"()[\]<>#]*$/

/** Every row of digits in a text, in order. */
export function digitRows(text: string): DigitRow[] {
  const rows: DigitRow[] = []
  let before = Number.NEGATIVE_INFINITY
  for (let start = 0; start < text.length; start += 1) {
    if (!isDigit(text, start)) continue
    let end = start + 1
    while (isDigit(text, end)) end += 1
    const sign = start - before <= longestGap ? signOf(text.slice(before, start)) : null
    rows.push({ digits: text.slice(start, end), sign, start, end })
    before = end
    start = end
  }
  return rows
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function signOf(gap: string): string | null {
  if (gap === ' ' || gap === '-' || gap === '.') return gap
  if (!joining.test(gap)) return null
  return /[|;,:\t\n]/.test(gap) ? columnSign : gap.trim() || ' '
}
