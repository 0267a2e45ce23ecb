import { constants, inflateSync } from 'node:zlib'
import type { FileContent, FileFact } from '../../kernel/file-content.model.ts'
import { type PdfDictionary, type PdfListener, readPdfSyntax } from './pdf-syntax.ts'
import { isProgram, isProgramName } from './program.ts'

/** How much the objects that a file keeps compressed may come to, in one stream and in all. */
const mostUnpacked = { stream: 32 * 1024 * 1024, file: 64 * 1024 * 1024 }
/** What tells of a file's ends, its lock, its streams and its deeds. */
const wanted: ReadonlySet<string> = new Set(
  'Type Root Encrypt Length Filter DecodeParms S JS F UF DOS Mac Unix Win EF'.split(' '),
)

type Seen = {
  facts: Set<FileFact>
  objects: number
  hasRoot: boolean
  /** Where the last object and the last word of an end begin. */
  lastObject: number
  lastEnd: number
  unpacked: number
}

/** Where a PDF begins: readers take other bytes before it, 1,024 at the most. */
export const pdfStart = (bytes: Buffer): number => bytes.subarray(0, 1_029).indexOf('%PDF-')

/** Reads a PDF from its beginning to its end, also the objects in compressed streams, never by its own tables. */
export function readPdf(bytes: Buffer, from: number): FileContent {
  const seen: Seen = {
    facts: new Set(),
    objects: 0,
    hasRoot: false,
    lastObject: -1,
    lastEnd: -1,
    unpacked: 0,
  }
  readPdfSyntax(bytes, from, wanted, listenTo(bytes, seen))
  const isWhole = seen.objects > 0 && seen.hasRoot && seen.lastEnd > seen.lastObject
  if (!isWhole) seen.facts.add('damaged')
  return { form: 'pdf', facts: [...seen.facts], identity: null }
}

function listenTo(bytes: Buffer, seen: Seen): PdfListener {
  let outer: PdfDictionary = new Map()
  let isTrailer = false
  return {
    dictionary(dictionary, isOuter) {
      judgeDictionary(dictionary, seen)
      if (!isOuter) return
      outer = dictionary
      if (isTrailer || isNamed(dictionary, 'Type', 'XRef')) judgeTrailer(dictionary, seen)
      isTrailer = false
    },
    keyword(word, start, end) {
      if (word === 'obj') {
        seen.objects += 1
        seen.lastObject = start
        outer = new Map()
      } else if (word === 'trailer') isTrailer = true
      else if (word === 'startxref' && isPlace(bytes, end)) seen.lastEnd = start
      else if (word === 'stream') {
        const stream = streamAt(bytes, end, outer)
        if (stream) readStream(stream.content, outer, seen)
        return stream?.end ?? bytes.length
      }
      return end
    },
  }
}

/** The word that ends a PDF is followed by the place of its table. */
const isPlace = (bytes: Buffer, at: number) => /^\s+\d/.test(bytes.toString('latin1', at, at + 10))

const isNamed = (dictionary: PdfDictionary, key: string, name: string): boolean => {
  const value = dictionary.get(key)
  return value?.is === 'name' && value.text === name
}

/** ISO 32000-2, 7.5.5 and 7.6: an encrypted file says so in its trailer. */
function judgeTrailer(trailer: PdfDictionary, seen: Seen): void {
  if (trailer.has('Root')) seen.hasRoot = true
  const encrypt = trailer.get('Encrypt')
  if (encrypt && encrypt.text !== 'null') seen.facts.add('encrypted')
}

/** ISO 32000-2, 12.6.4: the actions that start programs or run scripts, and 7.11: files that lie inside. */
function judgeDictionary(dictionary: PdfDictionary, { facts }: Seen): void {
  const has = (...keys: string[]) => keys.some((key) => dictionary.has(key))
  if (isNamed(dictionary, 'S', 'Launch') && has('F', 'Win', 'Mac', 'Unix')) facts.add('launches')
  if (has('JS') && has('S') && !isNamed(dictionary, 'Type', 'StructElem')) facts.add('runs-script')
  if (!has('EF')) return
  const names = ['F', 'UF', 'DOS', 'Mac', 'Unix'].map((key) => dictionary.get(key)?.text ?? '')
  if (names.some(isProgramName)) facts.add('carries-program')
}

/** The content of a stream, by its length where that is right, else by its end; null where it has none. */
function streamAt(bytes: Buffer, after: number, dictionary: PdfDictionary) {
  const lineEnd = /^\r?\n?/.exec(bytes.toString('latin1', after, after + 2))?.[0].length ?? 0
  const start = after + lineEnd
  const length = dictionary.get('Length')
  const told = length?.is === 'number' ? start + Number(length.text) : Number.NaN
  const isTold = /^\s*endstream/.test(bytes.toString('latin1', told, told + 20))
  const end = bytes.indexOf('endstream', isTold ? told : start)
  return end === -1 ? null : { content: bytes.subarray(start, isTold ? told : end), end: end + 9 }
}

/** Locked, or more than is read through. */
const isClosed = ({ facts }: Seen) => facts.has('encrypted') || facts.has('swells')

function readStream(content: Buffer, dictionary: PdfDictionary, seen: Seen): void {
  if (isNamed(dictionary, 'Type', 'EmbeddedFile')) {
    const head = unpack(content.subarray(0, 4_096), dictionary, 64 * 1024)
    if (typeof head !== 'string' && isProgram(head)) seen.facts.add('carries-program')
  } else if (isNamed(dictionary, 'Type', 'ObjStm') && !isClosed(seen)) {
    const room = Math.min(mostUnpacked.stream, mostUnpacked.file - seen.unpacked)
    const objects = unpack(content, dictionary, room)
    if (typeof objects === 'string') seen.facts.add(objects)
    else {
      seen.unpacked += objects.length
      readPdfSyntax(objects, 0, wanted, {
        dictionary: (each) => judgeDictionary(each, seen),
        keyword: (_, __, end) => end,
      })
    }
  }
}

/** The bytes of a stream as they were before they were compressed, or why they cannot be had. */
function unpack(
  content: Buffer,
  dictionary: PdfDictionary,
  maxOutputLength: number,
): Buffer | 'damaged' | 'swells' | 'unreadable' {
  const filter = dictionary.get('Filter')
  if (!filter) return content
  const isPlain = (dictionary.get('DecodeParms')?.text ?? 'null') === 'null'
  if (filter.text !== 'FlateDecode' || !isPlain) return 'unreadable'
  try {
    return inflateSync(content, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    const isTooMuch = error instanceof RangeError
    return isTooMuch ? 'swells' : 'damaged'
  }
}
