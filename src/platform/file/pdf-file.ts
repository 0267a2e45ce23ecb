import { constants, inflateSync } from 'node:zlib'
import type { FileContent, FileFact } from '../../kernel/file-content.model.ts'
import { findObjects, findPacked, objectNumber, type PdfObjects, valuesOf } from './pdf-object.ts'
import { type PdfDictionary, type PdfListener, readPdfSyntax } from './pdf-syntax.ts'
import { isElsewhere } from './place.ts'
import { isProgram, isProgramName } from './program.ts'

/** How much the objects that a file keeps compressed may come to, in one stream and in all. */
const mostUnpacked = { stream: 32 * 1024 * 1024, file: 64 * 1024 * 1024 }
/** What tells of a file's ends, its lock, its streams and its deeds. */
const wanted: ReadonlySet<string> = new Set(
  'Type Root Encrypt Length Filter DecodeParms S JS F UF DOS Mac Unix Win EF XFA Subtype N First'.split(
    ' ',
  ),
)

type Seen = {
  facts: Set<FileFact>
  objects: number
  hasRoot: boolean
  /** Where the last object and the last word of an end begin. */
  lastObject: number
  lastEnd: number
  unpacked: number
  places: PdfObjects
  /** The objects that are named as files, and every stream: which of them lie inside is known at the end. */
  files: Set<string>
  streams: { number: string; content: Buffer; dictionary: PdfDictionary }[]
  /** Dictionaries that say what they are elsewhere. */
  waiting: PdfDictionary[]
  hasForms: boolean
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
    places: findObjects(bytes),
    files: new Set(),
    streams: [],
    waiting: [],
    hasForms: false,
  }
  readPdfSyntax(bytes, from, wanted, listenTo(bytes, seen))
  for (const stream of seen.streams) readStream(stream.content, stream.dictionary, seen)
  for (const dictionary of seen.waiting) judgeDictionary(dictionary, seen)
  for (const stream of seen.streams) judgeStream(stream, seen)
  const isWhole = seen.objects > 0 && seen.hasRoot && seen.lastEnd > seen.lastObject
  if (!isWhole) seen.facts.add('damaged')
  return { form: 'pdf', facts: [...seen.facts], identity: null }
}

function listenTo(bytes: Buffer, seen: Seen): PdfListener {
  let outer: PdfDictionary = new Map()
  let isTrailer = false
  let number = ''
  return {
    dictionary(dictionary, isOuter) {
      meetDictionary(dictionary, seen)
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
        number = objectNumber(bytes, start) ?? ''
      } else if (word === 'trailer') isTrailer = true
      else if (word === 'startxref' && isPlace(bytes, end)) seen.lastEnd = start
      else if (word === 'stream') {
        const stream = streamAt(bytes, end, outer, seen)
        if (stream) seen.streams.push({ number, content: stream.content, dictionary: outer })
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

const fileKeys = ['F', 'UF', 'DOS', 'Mac', 'Unix']

/** Is an entry a name, there or where it says that it stands? */
const isSaid = (dictionary: PdfDictionary, key: string, name: string, { places }: Seen): boolean =>
  valuesOf(places, dictionary.get(key)).some((value) => value.is === 'name' && value.text === name)

/** A dictionary with one of these does something, or names a file. */
const judgedKeys = ['S', 'JS', 'EF', ...fileKeys]

function meetDictionary(dictionary: PdfDictionary, seen: Seen): void {
  for (const key of fileKeys) {
    const value = dictionary.get(key)
    if (value?.is === 'reference') seen.files.add(value.text)
  }
  if (dictionary.has('XFA')) seen.hasForms = true
  if (judgedKeys.some((key) => dictionary.has(key))) {
    const isElsewhereSaid = [...dictionary.values()].some(({ is }) => is === 'reference')
    if (isElsewhereSaid) seen.waiting.push(dictionary)
    else judgeDictionary(dictionary, seen)
  }
}

/**
 * ISO 32000-2, 12.6.4: the actions that start programs, run scripts or send and fetch data, and 7.11: files that lie
 * inside or elsewhere, whatever wants them.
 */
function judgeDictionary(dictionary: PdfDictionary, seen: Seen): void {
  const { facts, places } = seen
  const has = (...keys: string[]) => keys.some((key) => dictionary.has(key))
  const does = (name: string) => isSaid(dictionary, 'S', name, seen)
  const names = () => fileKeys.flatMap((key) => valuesOf(places, dictionary.get(key)))
  if (has('F', 'Win', 'Mac', 'Unix') && does('Launch')) facts.add('launches')
  if (has('JS') && has('S') && !isNamed(dictionary, 'Type', 'StructElem')) facts.add('runs-script')
  if (has('F') && (does('ImportData') || does('SubmitForm'))) facts.add('outside-links')
  if (names().some(({ is, text }) => is === 'string' && isElsewhere(text)))
    facts.add('outside-links')
  if (has('EF') && names().some(({ text }) => isProgramName(text))) facts.add('carries-program')
}

/** The content of a stream, by its length where that is right, else by its end; null where it has none. */
function streamAt(bytes: Buffer, after: number, dictionary: PdfDictionary, { places }: Seen) {
  const lineEnd = /^\r?\n?/.exec(bytes.toString('latin1', after, after + 2))?.[0].length ?? 0
  const start = after + lineEnd
  const told = valuesOf(places, dictionary.get('Length'))
    .map((length) => (length.is === 'number' ? start + Number(length.text) : Number.NaN))
    .find((place) => /^\s*endstream/.test(bytes.toString('latin1', place, place + 20)))
  const isTold = told !== undefined
  const end = bytes.indexOf('endstream', isTold ? told : start)
  return end === -1 ? null : { content: bytes.subarray(start, isTold ? told : end), end: end + 9 }
}

/** Locked, or more than is read through. */
const isClosed = ({ facts }: Seen) => facts.has('encrypted') || facts.has('swells')

function readStream(content: Buffer, dictionary: PdfDictionary, seen: Seen): void {
  if (!isSaid(dictionary, 'Type', 'ObjStm', seen) || isClosed(seen)) return
  const room = Math.min(mostUnpacked.stream, mostUnpacked.file - seen.unpacked)
  const objects = unpack(content, dictionary, room, seen)
  if (typeof objects === 'string') seen.facts.add(objects)
  else {
    seen.unpacked += objects.length
    const [first] = valuesOf(seen.places, dictionary.get('First'))
    findPacked(seen.places, objects, Number(first?.text) || 0)
    readPdfSyntax(objects, 0, wanted, {
      dictionary: (each) => meetDictionary(each, seen),
      keyword: (_, __, end) => end,
    })
  }
}

/** A script in a form of XFA, which the file keeps as XML. */
const formScript = /<(?:[\w-]+:)?script[\s>/]/i

/** A stream that lies inside as a file can be a program whatever it is called; one of a form can hold scripts. */
function judgeStream({ number, content, dictionary }: Seen['streams'][number], seen: Seen): void {
  if (seen.files.has(number) || isSaid(dictionary, 'Type', 'EmbeddedFile', seen)) {
    const head = unpack(content.subarray(0, 4_096), dictionary, 64 * 1024, seen)
    if (typeof head !== 'string' && isProgram(head)) seen.facts.add('carries-program')
  }
  if (!seen.hasForms || isClosed(seen) || isSaid(dictionary, 'Subtype', 'Image', seen)) return
  const form = unpack(content, dictionary, mostUnpacked.file - seen.unpacked, seen)
  if (form === 'swells') seen.facts.add(form)
  if (typeof form === 'string') return
  seen.unpacked += form.length
  if (formScript.test(form.toString('latin1').replaceAll('\0', ''))) seen.facts.add('runs-script')
}

/** The bytes of a stream as they were before they were compressed, or why they cannot be had. */
function unpack(
  content: Buffer,
  dictionary: PdfDictionary,
  maxOutputLength: number,
  { places }: Seen,
): Buffer | 'damaged' | 'swells' | 'unreadable' {
  const [filter] = valuesOf(places, dictionary.get('Filter'))
  if (!filter || filter.text === 'null') return content
  const [parameters] = valuesOf(places, dictionary.get('DecodeParms'))
  const isPlain = (parameters?.text ?? 'null') === 'null'
  if (filter.text !== 'FlateDecode' || !isPlain) return 'unreadable'
  try {
    return inflateSync(content, {
      maxOutputLength: Math.max(1, maxOutputLength),
      finishFlush: constants.Z_SYNC_FLUSH,
    })
  } catch (error) {
    const isTooMuch = error instanceof RangeError
    return isTooMuch ? 'swells' : 'damaged'
  }
}
