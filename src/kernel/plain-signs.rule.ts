import { daysInDigits } from './written-birth.rule.ts'

/**
 * The ways that a text can be read: with every sign in its plain form, without the signs that mark up words or are
 * not seen, and as it stands when links and entities are opened; with raised and ringed digits as digits and without
 * them; turned where it is shown from right to left. The lines stay where they were.
 */
export function readingsOf(text: string): string[] {
  const written = text.replace(/\r\n?/g, '\n')
  const asWritten = plainReadings(written)
  const opened = written.replace(markup, plainMarkup)
  const asOpened = opened === written ? [] : plainReadings(opened)
  const inside = [...asWritten, ...asOpened].map((each) => each.replace(unseen, ''))
  const listed = inside.map((each) => each.replace(itemNumber, ''))
  return [...new Set([...asWritten, ...inside, ...listed])]
}

const plainReadings = (text: string): string[] => turnings(text).flatMap(raisings).map(inPlainWords)

const inPlainWords = (text: string): string =>
  daysInDigits(inPlainSigns(text).replace(machineKey, 'uuid'))

const machineKey = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi
/** What numbers the lines of a list that has nothing but a few digits on each. */
const itemNumber = /^[^\d\n]{0,20}\d{1,2}[.):][ \t]+(?=\d{1,3}[ \t]*$)/gm
const unseen = /[*\\`~]/g

/** What follows the sign that turns letters and digits alike, until its end or the line's. */
const turned = /\u202e([^\n\u202c\u202e]+)/gu

const turnings = (text: string): string[] => [
  ...new Set([text, text.replace(turned, (_, run: string) => [...run].reverse().join(''))]),
]

/** Raised digits are an exponent or a footnote as often as they are a number's own. */
const raisings = (text: string): string[] => [
  ...new Set([
    text.replace(otherNumber, (sign) => raisedDigit(sign) ?? sign),
    text.replace(otherNumber, (sign) => (raisedDigit(sign) === null ? sign : '')),
  ]),
]

const otherNumber = /\p{No}/gu

/** The first of each row of ringed digits that Unicode knows no plain form of, and what it stands for. */
const ringed: readonly (readonly [first: number, value: number])[] = [
  [0x24f5, 1],
  [0x24ff, 0],
  [0x2776, 1],
  [0x2780, 1],
  [0x278a, 1],
  [0x1f10b, 0],
  [0x1f10c, 0],
]

function raisedDigit(sign: string): string | null {
  const plain = /^\(?(\d)[).,]?$/.exec(sign.normalize('NFKC'))?.[1]
  if (plain !== undefined) return plain
  const code = sign.codePointAt(0) ?? 0
  const row = ringed.find(([first, value]) => code >= first && code <= first + (value && 8))
  return row ? String(code - row[0] + row[1]) : null
}

const inPlainSigns = (text: string): string =>
  text.replace(/\P{ASCII}+/gu, (signs) => {
    let plain = ''
    for (const sign of signs) plain += knownSign(sign)
    return plain
  })

function knownSign(sign: string): string {
  const known = plainSigns.get(sign)
  if (known !== undefined) return known
  const plain = plainSign(sign)
  if (plainSigns.size < 10_000) plainSigns.set(sign, plain)
  return plain
}

const plainSigns = new Map<string, string>()

/** Digits of any script as ours, spaces and dashes of any width as one, and `*` for what is not seen. */
function plainSign(sign: string): string {
  if (/\p{Nd}/u.test(sign)) return String(digitValue(sign))
  if (/[\s\u2800]/u.test(sign)) return ' '
  if (/[\p{Cf}\p{M}\p{DI}]/u.test(sign)) return '*'
  if (/[\p{Pd}\u2212\u2043]/u.test(sign)) return '-'
  if (/[\u2044\u2215]/u.test(sign)) return '/'
  if (/[\u00b7\u2022\u2219\u22c5\u3002]/u.test(sign)) return '.'
  if (/[\u2018\u2019\u201c\u201d\u00ab\u00bb\u2032]/u.test(sign)) return "'"
  const alike = sign.normalize('NFKC')
  return /^[ -/:-~]$/.test(alike) ? alike : sign
}

/** Unicode keeps the ten digits of a script side by side, from nought. */
function digitValue(sign: string): number {
  const alike = sign.normalize('NFKC')
  if (/^[0-9]$/.test(alike)) return Number(alike)
  const code = sign.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return value
}

const spaces = 'nbsp|ensp|emsp|thinsp|numsp|puncsp|hairsp|emsp13|emsp14'
const dashes = 'ndash|mdash|minus|hyphen|dash|horbar|sol|period|lowbar|comma'
const hidden = 'shy|zwj|zwnj|ZeroWidthSpace|NoBreak'

/** Entities, tags, what programs write as escapes, and the names of values in an address or in JSON. */
const markup = new RegExp(
  [
    `&#(?<decimal>\\d{1,7});?|&#x(?<hex>[0-9a-f]{1,6});?|\\\\u(?<unicode>[0-9a-f]{4})`,
    `&(?<gap>${spaces}|${dashes});?|&(?<hidden>${hidden});?`,
    '(?<percent>(?:%[0-9a-f]{2})+)|<[/!]?[a-z][^<>\\n]{0,200}>|<!--[^<>\\n]{0,200}-->',
    '&(?:amp;)?[a-z]\\w{0,19}=|(?<=[,{]\\s{0,9})"[a-z]\\w{0,29}"\\s{0,9}:',
  ].join('|'),
  'gi',
)

type Markup = Partial<Record<'decimal' | 'hex' | 'unicode' | 'gap' | 'hidden' | 'percent', string>>

function plainMarkup(found: string, ...rest: unknown[]): string {
  const { decimal, hex, unicode, hidden, percent } = rest.at(-1) as Markup
  if (decimal) return signOfCode(Number(decimal))
  if (hex ?? unicode) return signOfCode(Number.parseInt(hex ?? unicode ?? '', 16))
  if (percent) return openPercent(percent).replace(/\s/g, ' ')
  return hidden || found === '' ? '' : found.replace(/[^\n]+/g, ' ')
}

const signOfCode = (code: number): string =>
  code <= 0x10ffff ? String.fromCodePoint(code).replace(/\s/g, ' ') : ' '

function openPercent(percent: string): string {
  try {
    return decodeURIComponent(percent)
  } catch {
    return ' '
  }
}
