/**
 * The ways that a text can be read: with every sign in its plain form, without the signs that mark up words or are
 * not seen, and as it stands when links and entities are opened. The lines stay where they were.
 */
export function readingsOf(text: string): string[] {
  const plain = inPlainSigns(text).replace(machineKey, 'uuid')
  const opened = plain.replace(markup, plainMarkup)
  return [...new Set([plain, plain.replace(unseen, ''), opened.replace(unseen, '')])]
}

const machineKey = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi
const unseen = /[*\\`~]/g

const inPlainSigns = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/\P{ASCII}+/gu, (signs) => {
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
  if (/\s/u.test(sign)) return ' '
  if (/[\p{Cf}\p{M}]/u.test(sign)) return '*'
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
const label = 'personnummer|personnr|pers\\.?nr|pnr|p\\.nr'

/** Entities, tags, percent signs of an address, the escapes of a program, and the word before a number's last part. */
const markup = new RegExp(
  [
    `&#(?<decimal>\\d{1,7});?|&#x(?<hex>[0-9a-f]{1,6});?|\\\\u(?<unicode>[0-9a-f]{4})`,
    `&(?<gap>${spaces}|${dashes});?|&(?<hidden>${hidden});?`,
    '(?<percent>(?:%[0-9a-f]{2})+)|<[/!]?[a-z][^<>\\n]{0,200}>',
    `(?<=[\\d\\s,.;:])(?:${label})[.:]?(?=\\s{0,9}\\d)`,
  ].join('|'),
  'gi',
)

type Markup = Partial<Record<'decimal' | 'hex' | 'unicode' | 'gap' | 'hidden' | 'percent', string>>

function plainMarkup(found: string, ...rest: unknown[]): string {
  const { decimal, hex, unicode, hidden, percent } = rest.at(-1) as Markup
  if (decimal) return signOfCode(Number(decimal))
  if (hex ?? unicode) return signOfCode(Number.parseInt(hex ?? unicode ?? '', 16))
  if (percent) return inPlainSigns(openPercent(percent)).replace(/\s/g, ' ')
  return hidden || found === '' ? '' : ' '
}

const signOfCode = (code: number): string =>
  code <= 0x10ffff ? inPlainSigns(String.fromCodePoint(code)).replace(/\s/g, ' ') : ' '

function openPercent(percent: string): string {
  try {
    return decodeURIComponent(percent)
  } catch {
    return ' '
  }
}
