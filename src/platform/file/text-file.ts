import { isUtf8 } from 'node:buffer'

type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** How a text is written, by its mark or its bytes; what is not Unicode is as Windows wrote it in Norway. */
export function charsetOf(bytes: Uint8Array): Charset {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const unmarked = unmarkedUtf16(bytes)
  if (unmarked) return unmarked
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

const sampled = 64 * 1024
const fewestSigns = 3

/** UTF-16 without its mark, where it is certain: nearly every letter has a zero byte, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 === 1 || bytes.length < 2 * fewestSigns) return null
  const zeros: [first: number, second: number] = [0, 0]
  const end = Math.min(bytes.length, sampled)
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1
  const [first, second] = zeros
  const enough = 0.7 * (end / 2)
  if (first === 0 && second >= enough) return 'utf-16le'
  return second === 0 && first >= enough ? 'utf-16be' : null
}

/** Signs that stand in no text. */
const noText = /[[\p{Cc}\uFFFE\uFFFF]--[\t\n\v\f\r\u0085]]/v
/** How some old systems end theirs. */
const endOfFile = '\u001A'

/** What is written as plain text, null where it is none. */
export function plainText(bytes: Buffer): string | null {
  const all = decoded(bytes)
  if (all === null) return null
  if (charsetOf(bytes) === 'windows-1252' && !isMostlyAscii(bytes)) return null
  const text = all.endsWith(endOfFile) ? all.slice(0, -1) : all
  return noText.test(text) || isFromDos(text, bytes) ? null : text
}

/** What a plain text is; null where it is none. */
export function textForm(bytes: Buffer): 'txt' | 'rtf' | null {
  const text = plainText(bytes)
  if (text === null) return null
  return /^\s*\{\\rtf/.test(text) ? 'rtf' : 'txt'
}

/** In Norwegian and Sámi less than a third of the letters are others than a to z; in anything else, more. */
function isMostlyAscii(bytes: Buffer): boolean {
  let others = 0
  for (const byte of bytes) if (byte > 0x7f) others += 1
  return others <= 10 + bytes.length / 3
}

function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder(charsetOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The Norwegian letters of DOS (CP850, CP865), as Windows shows them: they stand inside words, where no such sign does. */
const dosLetter = /\p{Ll}[†›]\p{Ll}|(?:^|[\s(«"])p†(?=[\s.,:;])/mu

const isFromDos = (text: string, bytes: Buffer): boolean =>
  charsetOf(bytes) === 'windows-1252' && !/[æøåÆØÅ]/.test(text) && dosLetter.test(text)

const readers: readonly [width: number, at: (bytes: Buffer, place: number) => number][] = [
  [1, (bytes, place) => bytes[place] ?? 0],
  [2, (bytes, place) => bytes.readUInt16LE(place)],
  [2, (bytes, place) => bytes.readUInt16BE(place)],
  [4, (bytes, place) => bytes.readUInt32LE(place)],
  [4, (bytes, place) => bytes.readUInt32BE(place)],
]

/** Are these mostly letters, written in a way that is not read: of DOS or a Mac, in UTF-32, or among control signs? */
export function isOtherText(bytes: Buffer): boolean {
  const head = bytes.subarray(0, sampled)
  const isUnicode = isUtf8(bytes)
  return readers.some(([width, signAt]) => {
    const signs = Math.floor(head.length / width)
    let letters = 0
    let others = 0
    for (let each = 0; each < signs; each += 1) {
      const sign = signAt(head, each * width)
      if (isLetter(sign, width) || (isUnicode && width === 1 && sign > 0x7f)) letters += 1
      else if (sign === 9 || sign === 10 || sign === 13 || (sign >= 0x20 && sign < 0x7f))
        others += 1
    }
    return signs >= fewestSigns && letters >= 0.4 * signs && letters + others >= 0.75 * signs
  })
}

/** A letter of a to z, or one that Latin has beside them where a sign is more than a byte. */
const isLetter = (sign: number, width: number): boolean =>
  (sign >= 0x41 && sign <= 0x5a) ||
  (sign >= 0x61 && sign <= 0x7a) ||
  (width > 1 && sign >= 0xc0 && sign < 0x250)
