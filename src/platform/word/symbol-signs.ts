/** The signs of Word's symbol fonts as signs that every font has, by the place that they have in theirs. */
const signsByFont: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    ...greek('abgdezhqiklmnxoprstufcyw', 'αβγδεζηθικλμνξοπρστυφχψω'),
    ...greek('ABGDEZHQIKLMNXOPRSTUFCYW', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'),
    ...{ 45: '−', 162: '′', 163: '≤', 165: '∞', 171: '↔', 172: '←', 173: '↑', 174: '→' },
    ...{ 175: '↓', 176: '°', 177: '±', 178: '″', 179: '≥', 180: '×', 182: '∂', 183: '•' },
    ...{ 184: '÷', 185: '≠', 186: '≡', 187: '≈', 188: '…', 197: '⊕', 198: '∅', 199: '∩' },
    ...{ 200: '∪', 206: '∈', 208: '∠', 210: '®', 211: '©', 212: '™', 213: '∏', 214: '√' },
    ...{ 215: '⋅', 216: '¬', 217: '∧', 218: '∨', 219: '⇔', 220: '⇐', 222: '⇒', 229: '∑' },
    ...{ 242: '∫', 34: '∀', 36: '∃', 64: '≅', 94: '⊥', 126: '∼' },
  },
  wingdings: {
    ...{ 40: '☎', 42: '✉', 70: '☞', 74: '☺', 76: '☹', 108: '●', 109: '❍', 110: '■' },
    ...{ 111: '☐', 113: '☐', 114: '☐', 115: '⬧', 117: '◆', 118: '❖', 119: '⬥', 120: '☒' },
    ...{ 158: '·', 159: '•', 160: '▪', 161: '○', 167: '▪', 168: '☐', 171: '★', 178: '☆' },
    ...{ 216: '➢', 223: '←', 224: '→', 225: '↑', 226: '↓', 232: '➔', 239: '⇦', 240: '⇨' },
    ...{ 241: '⇧', 242: '⇩', 243: '⬄', 251: '✗', 252: '✓', 253: '☒', 254: '☑' },
  },
  'wingdings 2': {
    ...{ 79: '✗', 80: '✓', 81: '☒', 82: '☑', 83: '☒', 84: '☒', 151: '●', 162: '■' },
    ...{ 163: '☐' },
  },
  'wingdings 3': {
    ...{ 33: '→', 34: '↑', 35: '↓', 112: '▲', 113: '▼', 116: '◀', 117: '▶', 125: '▶' },
  },
  webdings: { 97: '✓', 114: '✗', 99: '☐', 103: '■' },
}

function greek(latin: string, signs: string): Record<number, string> {
  const all = [...signs]
  return Object.fromEntries([...latin].map((letter, n) => [letter.charCodeAt(0), all[n] ?? '']))
}

/** Where signs of these fonts lie when they are written as text. */
const privateStart = 0xf000

/**
 * A sign of a symbol font as the sign it looks like; null where no other font has one. Without the name of a font it is
 * the most usual that has a sign in its place.
 */
export function signOfFont(font: string, sign: string): string | null {
  const code = sign.codePointAt(0) ?? 0
  const place = code >= privateStart && code <= privateStart + 0xff ? code - privateStart : code
  const own = signsByFont[font.toLowerCase()]
  if (own) return place > 0xff ? sign : (own[place] ?? (place === 0x20 ? ' ' : null))
  if (place === code) return sign
  return signsByFont.wingdings?.[place] ?? signsByFont.symbol?.[place] ?? null
}

export const isSymbolFont = (font: string): boolean =>
  Object.hasOwn(signsByFont, font.toLowerCase())
