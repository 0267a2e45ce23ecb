/** Signs of Word's symbol fonts, which lie where no font of ours has any, as the signs they look like. */
const symbolFontSigns: Readonly<Record<string, string>> = {
  '\uf02d': '–',
  '\uf06e': '■',
  '\uf06f': '☐',
  '\uf0a7': '▪',
  '\uf0a8': '☐',
  '\uf0b7': '•',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0fc': '✓',
  '\uf0fe': '☑',
}

/** Where Word and others break a line inside a paragraph. */
export const lineBreak = '\u2028'

/** Signs of old that mean something to Word: its breaks, the end of a cell, and its two own hyphens. */
const controlSigns: readonly (readonly [string, string])[] = [
  ['\u000b', lineBreak],
  ['\u000c', '\n\n'],
  ['\u000e', '\n\n'],
  ['\u2029', '\n\n'],
  ['\u0007', '\t'],
  ['\u001e', '\u2011'],
  ['\u001f', '\u00ad'],
]

const noSigns =
  /(?![\t\n])[\p{Cc}\ufeff\ufff9-\ufffc\ufdd0-\ufdef\u202a-\u202e\u2066-\u2069]|[\ufffe\uffff]/gu
const joinsWords = /(?<=[\p{L}\p{N}])[\p{Cc}--[\t\n]]+(?=[\p{L}\p{N}])/gv

/**
 * Text as it can be kept in every kind of file: letters composed, line ends as `\n`, a line that breaks inside a
 * paragraph as U+2028, Word's own hyphens and bullets as the signs they are, and no control signs.
 */
export const cleanText = (text: string): string =>
  controlSigns
    .reduce(
      (read, [sign, meaning]) => read.replaceAll(sign, meaning),
      text.toWellFormed().replace(/\r\n?|\u0085/g, '\n'),
    )
    .replace(joinsWords, ' ')
    .replace(noSigns, '')
    .replace(/[\uf02d-\uf0fe]/g, (sign) => symbolFontSigns[sign] ?? sign)
    .normalize('NFC')
