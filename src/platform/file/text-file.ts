import { isUtf8 } from 'node:buffer'
import type { FileContent } from '../../kernel/file-content.model.ts'
import { identityProblem } from '../../kernel/identity-number.rule.ts'

type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** How a text is written, by its mark or its bytes; what is not Unicode is as Windows wrote it in Norway. */
export function charsetOf(bytes: Uint8Array): Charset {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** Signs that stand in no text. */
const noText = /[[\p{Cc}\uFFFE\uFFFF]--[\t\n\v\f\r\u0085]]/v
/** How some old systems end theirs. */
const endOfFile = '\u001A'

/** The content as plain text, null where it is none. */
export function readText(bytes: Buffer): FileContent | null {
  const all = decoded(bytes)
  if (all === null) return null
  if (charsetOf(bytes) === 'windows-1252' && !isMostlyAscii(bytes)) return null
  const text = all.endsWith(endOfFile) ? all.slice(0, -1) : all
  if (noText.test(text)) return null
  return /^\s*\{\\rtf/.test(text)
    ? { form: 'rtf', facts: [], identity: null }
    : { form: 'txt', facts: [], identity: identityProblem(text) }
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
