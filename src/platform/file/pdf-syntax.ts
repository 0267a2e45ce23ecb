/**
 * A value in a dictionary. What is made of more is `held`, an array with the names in it; what stands elsewhere is a
 * `reference`, with the number of its object.
 */
export type PdfValue = {
  is: 'name' | 'string' | 'keyword' | 'number' | 'held' | 'reference'
  text: string
}
export type PdfDictionary = ReadonlyMap<string, PdfValue>

/** Whom a PDF is told to, part by part. */
export type PdfListener = {
  /** `isOuter`: it stands in no other. */
  dictionary(dictionary: PdfDictionary, isOuter: boolean): void
  /** Answers where to read on. */
  keyword(word: string, start: number, end: number): number
}

type Open = {
  /** Of a dictionary; an array has none. */
  entries: Map<string, PdfValue> | null
  key: string | null
  last: string | null
  /** Of an array: the first names in it. */
  names: string[]
}

const code = (sign: string) => sign.charCodeAt(0)
const [percent, slash, open, close] = ['%', '/', '(', ')'].map(code)
const [less, greater, bracket, endBracket] = ['<', '>', '[', ']'].map(code)
const isSpace = tableOf('\0\t\n\f\r ')
const endsWord = tableOf('\0\t\n\f\r ()<>[]{}/%')
/** Enough of a string to know a file's name by. */
const mostKept = 1_000
const mostDepth = 1_000
/** Words that stand in no dictionary; where they do, it was never closed. */
const outermost = new Set(['obj', 'endobj', 'xref', 'trailer', 'startxref'])

function tableOf(signs: string): Uint8Array {
  const table = new Uint8Array(256)
  for (const sign of signs) table[code(sign)] = 1
  return table
}

/**
 * Reads the syntax of ISO 32000-2, 7.2 and 7.3, telling what it meets and keeping none of it. Of a dictionary it
 * tells the keys in `wanted`.
 */
export function readPdfSyntax(
  bytes: Buffer,
  from: number,
  wanted: ReadonlySet<string>,
  listener: PdfListener,
): void {
  const levels: Open[] = []
  let at = from
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    const isDouble = bytes[at + 1] === byte
    if (isSpace[byte]) at += 1
    else if (byte === slash) {
      const end = endOfWord(bytes, at + 1)
      put(levels, wanted, {
        is: 'name',
        text: nameOf(bytes.toString('latin1', at + 1, Math.min(end, at + mostKept))),
      })
      at = end
    } else if (!endsWord[byte]) {
      const end = endOfWord(bytes, at)
      const text = bytes.toString('latin1', at, Math.min(end, at + 40))
      const isNumber = byte <= 0x39 && /^[+-]?[\d.]+$/.test(text)
      put(levels, wanted, { is: isNumber ? 'number' : 'keyword', text })
      const next = isNumber ? end : listener.keyword(text, at, end)
      if (next !== end || outermost.has(text)) levels.length = 0
      at = next
    } else if (byte === open || (byte === less && !isDouble)) {
      const read = byte === open ? readString(bytes, at + 1) : readHex(bytes, at + 1)
      put(levels, wanted, { is: 'string', text: read.text })
      at = read.end
    } else if (byte === less || byte === bracket) {
      if (levels.length === mostDepth) levels.length = 0
      levels.push({ entries: byte === less ? new Map() : null, key: null, last: null, names: [] })
      at += byte === less ? 2 : 1
    } else if ((byte === greater && isDouble) || byte === endBracket) {
      const closed = levels.pop()
      if (closed?.entries) listener.dictionary(closed.entries, levels.length === 0)
      put(levels, wanted, { is: 'held', text: closed?.names.join(' ') ?? '' })
      at += byte === greater ? 2 : 1
    } else at = byte === percent ? endOfLine(bytes, at) : at + 1
  }
}

/** Gives a value to the innermost dictionary that is open: a key, or what the last key says. */
function put(levels: readonly Open[], wanted: ReadonlySet<string>, value: PdfValue): void {
  const inner = levels.at(-1)
  if (!inner) return
  if (inner.entries === null) {
    if (value.is === 'name' && inner.names.length < 8) inner.names.push(value.text)
  } else if (value.is === 'keyword' && value.text === 'R') {
    const number = inner.last === null ? undefined : inner.entries.get(inner.last)
    if (inner.last !== null && number)
      inner.entries.set(inner.last, { is: 'reference', text: number.text })
  } else if (inner.key !== null) {
    if (wanted.has(inner.key)) inner.entries.set(inner.key, value)
    inner.last = inner.key
    inner.key = null
  } else if (value.is === 'name') inner.key = value.text
}

function endOfLine(bytes: Buffer, at: number): number {
  let end = at
  while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end += 1
  return end
}

function endOfWord(bytes: Buffer, at: number): number {
  let end = at
  while (end < bytes.length && !endsWord[bytes[end] ?? 0]) end += 1
  return end
}

const nameOf = (written: string): string =>
  written.includes('#')
    ? written.replace(/#([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : written

function readString(bytes: Buffer, start: number): { text: string; end: number } {
  const kept: number[] = []
  let depth = 1
  let at = start
  for (; at < bytes.length && depth > 0; at += 1) {
    let byte = bytes[at] ?? 0
    if (byte === open) depth += 1
    else if (byte === close) depth -= 1
    else if (byte === 0x5c) {
      const octal = /^[0-7]{1,3}/.exec(bytes.toString('latin1', at + 1, at + 4))?.[0]
      at += octal?.length ?? 1
      byte = octal ? Number.parseInt(octal, 8) : (bytes[at] ?? 0)
    }
    if (depth > 0 && kept.length < mostKept) kept.push(byte)
  }
  return { text: textOf(Buffer.from(kept)), end: at }
}

function readHex(bytes: Buffer, start: number): { text: string; end: number } {
  const close = bytes.indexOf('>', start)
  const end = close === -1 ? bytes.length : close
  const digits = bytes
    .toString('latin1', start, Math.min(end, start + 2 * mostKept))
    .replace(/\s/g, '')
  return { text: textOf(Buffer.from(digits, 'hex')), end: end + 1 }
}

const textOf = (bytes: Buffer): string =>
  bytes[0] === 0xfe && bytes[1] === 0xff
    ? new TextDecoder('utf-16be').decode(bytes)
    : bytes.toString('latin1')
