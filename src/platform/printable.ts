import { cleanText, lineBreak } from '../kernel/clean-text.rule.ts'
import type { KnownSigns } from './paper-fonts.ts'

const graphemes = new Intl.Segmenter('nb', { granularity: 'grapheme' })

/** Signs without a form of their own: hyphens that are not shown, joiners, variation selectors, marks of direction. */
const formless = /\p{Default_Ignorable_Code_Point}/u
const allFormless = new RegExp(formless.source, 'gu')
const kept = new Set(['\n', '\t', lineBreak])

/** The signs of a text that no font of a PDF has, each once. */
export function unprintableSigns(text: string, known: KnownSigns): string[] {
  const clean = cleaned(text)
  return isPlain(clean, known)
    ? []
    : [...new Set(signsIn(clean).filter((sign) => !isKnown(sign, known)))]
}

/** The text as a PDF can show it: a sign that no font has is told by its number, as `[U+6F22]`. */
export function printable(text: string, known: KnownSigns): string {
  const clean = cleaned(text)
  if (isPlain(clean, known)) return shown(clean)
  return shown(
    signsIn(clean)
      .map((sign) => (isKnown(sign, known) ? sign : numberOf(sign)))
      .join(''),
  )
}

/** A mark with only a tab before it stands on a space, which a font has. */
const cleaned = (text: string): string => cleanText(text).replace(/\t(?=\p{M})/gu, ' ')

const signsIn = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment)

const shown = (text: string): string => text.replace(allFormless, '').replaceAll(lineBreak, ' ')

/** Is every sign the own font's, and none of them put together of several? */
const isPlain = (text: string, { own }: KnownSigns): boolean =>
  !/\p{M}/u.test(text) && hasAll(own, text)

/** A letter and its marks are drawn by one font, never by two. */
const isKnown = (sign: string, { own, other }: KnownSigns): boolean =>
  hasAll(own, sign) || hasAll(other, sign)

function hasAll(font: ReadonlySet<number>, text: string): boolean {
  for (const sign of text) {
    const isShown = font.has(sign.codePointAt(0) ?? 0) || kept.has(sign) || formless.test(sign)
    if (!isShown) return false
  }
  return true
}

/** What stands where a sign cannot: its number in Unicode. */
export const numberOf = (sign: string): string =>
  `[${[...sign.replace(allFormless, '')]
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')}]`
