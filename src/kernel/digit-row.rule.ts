/** Digits that stand together in a text, and what joins them to those before. */
export type DigitRow = {
  digits: string
  /** The sign since the digits before, a space where only spaces are; null where other words stand between, or nothing. */
  sign: string | null
  /** All that stands since the digits before, words too, however wide; null where it is long, or nothing. */
  gap: string | null
  start: number
  end: number
  /** How many stand before it, with itself, that have as many digits and are joined by the same sign. */
  alike: number
}

/** What stands between two columns, two lines or two values, whichever it is. */
const columnSign = '|'

/** Words that say that the rest of a number follows, and that a day of birth does. */
const numberWords = 'nr'
export const birthWords = 'f.'

/** Do the digits on both sides stand in one row, and not in two columns or with words between? */
export const isTight = (sign: string | null | undefined): boolean =>
  typeof sign === 'string' && !looseSigns.has(sign)

const looseSigns: ReadonlySet<string> = new Set([columnSign, ',', ':', numberWords, birthWords])

/** Every row of digits in a text, in order. */
export function digitRows(text: string): DigitRow[] {
  const rows: DigitRow[] = []
  let before = Number.NEGATIVE_INFINITY
  for (let start = 0; start < text.length; start += 1) {
    if (!isDigit(text, start)) continue
    let end = start + 1
    while (isDigit(text, end)) end += 1
    const between = start - before <= longestGap ? text.slice(before, start) : ''
    const sign = between === '' ? null : signOf(between)
    const gap = between === '' ? null : anyWidth(between)
    const last = rows.at(-1)
    const isAlike = last?.sign === sign && last.digits.length === end - start
    const alike = isAlike && last ? last.alike + 1 : 1
    rows.push({ digits: text.slice(start, end), sign, gap, start, end, alike })
    before = end
    start = end
  }
  return rows
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** The cells of a table can be wide. */
const longestGap = 200
const longestWords = 40

/** Cells are as wide as what stands in them, so how many spaces there are says nothing. */
const anyWidth = (gap: string): string | null => {
  const signs = gap.length === 1 ? gap.trimEnd() : gap.replace(/[ \t]+/g, '')
  return signs.length > longestWords ? null : signs
}

const letter = /[\p{L}\p{N}]/u
const ofOneRow = /^[ \-./_*\\`~+'"()[\]<>#\u2026]*$/

function signOf(gap: string): string | null {
  if (gap === ' ' || gap === '-' || gap === '.') return gap
  if (letter.test(gap)) return signOfWords(gap.replace(/\s+/g, ' '))
  if (gap === ',' || gap === ':') return gap
  return ofOneRow.test(gap) ? gap.trim() || ' ' : columnSign
}

const ofNumber =
  /p[. ]{0,2}nr|pers|(?<!\p{L})(?:f[. ]{0,2}|id-?)?n(?:umme)?r(?!\p{L})|siste|(?<!\p{L})(?:id|no|number)(?!\p{L})/iu
const ofBirth = /f[øo]d|(?<!\p{L})(?:f|born|dob)(?!\p{L})/iu

function signOfWords(words: string): string | null {
  if (words.length > longestWords) return null
  if (ofNumber.test(words)) return numberWords
  return ofBirth.test(words) ? birthWords : null
}
