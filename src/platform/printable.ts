import { cleanText, lineBreak } from '../kernel/clean-text.rule.ts'

const graphemes = new Intl.Segmenter('nb', { granularity: 'grapheme' })

/** Signs without a form of their own: hyphens that are not shown, joiners, variation selectors, marks of direction. */
const formless = /\p{Default_Ignorable_Code_Point}/u
const allFormless = new RegExp(formless.source, 'gu')
const kept = new Set(['\n', '\t', lineBreak])

/** The signs of a text that no font of a PDF has, each once. `known` holds the code points that the fonts have. */
export function unprintableSigns(text: string, known: ReadonlySet<number>): string[] {
  const clean = cleanText(text)
  if (allKnown(clean, known)) return []
  return [
    ...new Set(
      [...graphemes.segment(clean)]
        .map(({ segment }) => segment)
        .filter((sign) => !allKnown(sign, known)),
    ),
  ]
}

/** The text as a PDF can show it: a sign that no font has is told by its number, as `[U+6F22]`. */
export function printable(text: string, known: ReadonlySet<number>): string {
  const clean = cleanText(text)
  if (allKnown(clean, known)) return shown(clean)
  const signs = [...graphemes.segment(clean)].map(({ segment }) => segment)
  return shown(signs.map((sign) => (allKnown(sign, known) ? sign : numberOf(sign))).join(''))
}

const shown = (text: string): string => text.replace(allFormless, '').replaceAll(lineBreak, ' ')

const allKnown = (text: string, known: ReadonlySet<number>): boolean => {
  for (const sign of text) {
    const isShown = known.has(sign.codePointAt(0) ?? 0) || kept.has(sign) || formless.test(sign)
    if (!isShown) return false
  }
  return true
}

/** What stands where a sign cannot: its number in Unicode. */
export const numberOf = (sign: string): string =>
  `[${[...sign.replace(allFormless, '')]
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')}]`
