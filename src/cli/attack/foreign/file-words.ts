import { inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import type { Answered } from '../asking.ts'

/** All the text of an answer: of its headers, and of its body, unpacked where it is packed. */
export const wordsOf = ({ headers, body }: Answered): string =>
  `${Object.values(headers).join('\n')}\n${wordsInFile(body)}`

function wordsInFile(body: Buffer): string {
  if (body.subarray(0, 4).equals(zipStart)) {
    const parts = Object.values(unzipSync(body))
    return parts.map((part) => wordsInFile(Buffer.from(part)).replaceAll(/<[^>]*>/g, '')).join('\n')
  }
  return body.subarray(0, 5).toString() === '%PDF-' ? wordsInPdf(body) : body.toString('utf8')
}

const zipStart = Buffer.from('PK\x03\x04')

/** What each font of a PDF makes of all that is written in it: one of them is right, and the others give no words. */
function wordsInPdf(body: Buffer): string {
  const streams = streamsOf(body)
  const written = streams
    .filter((text) => /T[jJ]\b/.test(text))
    .flatMap((text) => [...text.matchAll(/<([0-9a-fA-F]+)>|\(((?:\\.|[^\\)])*)\)/gs)])
    .map(
      ([, hex, literal = '']) => hex ?? Buffer.from(unescaped(literal), 'latin1').toString('hex'),
    )
    .join('')
  const letters = streams.filter((text) => text.includes('beginbf')).map(lettersOf)
  const glyphs = written.toLowerCase().match(/.{4}/g) ?? []
  return letters.map((font) => glyphs.map((glyph) => font.get(glyph) ?? '').join('')).join('\n')
}

function streamsOf(body: Buffer): string[] {
  const text = body.toString('latin1')
  return [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, packed = '']) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
    } catch {
      return packed
    }
  })
}

const unescaped = (literal: string): string =>
  literal.replaceAll(/\\(\d{1,3}|.)/gs, (_, sign: string) =>
    /^\d/.test(sign)
      ? String.fromCharCode(Number.parseInt(sign, 8))
      : ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[sign] ?? sign),
  )

/** Which letter each glyph of a font is. */
function lettersOf(table: string): Map<string, string> {
  const letters = new Map<string, string>()
  const text = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  for (const [, glyph = '', letter = ''] of table.matchAll(/^<(\w{4})> <((?:\w{4})+)>$/gm))
    letters.set(glyph.toLowerCase(), text(letter))
  for (const [, first = '', last = '', letter = ''] of table.matchAll(
    /^<(\w{4})> <(\w{4})> <(\w{4})>$/gm,
  )) {
    const begins = Number.parseInt(first, 16)
    for (let glyph = begins; glyph <= Number.parseInt(last, 16); glyph += 1)
      letters.set(
        glyph.toString(16).padStart(4, '0'),
        String.fromCharCode(Number.parseInt(letter, 16) + glyph - begins),
      )
  }
  return letters
}
