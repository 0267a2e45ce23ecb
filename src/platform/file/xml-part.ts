import { type SaxesAttributeNS, SaxesParser } from 'saxes'
import type { Entry } from 'yauzl'
import type { FileFact } from '../../kernel/file-content.model.ts'
import { isElsewhere } from './place.ts'
import type { Archive } from './zip-file.ts'

/**
 * An element as it begins: its names without prefixes, and its attributes. `of` is what one of them says, and throws
 * where two with different prefixes say different things, as programs heed but one of them; `every` is what all say.
 */
export type XmlElement = {
  name: string
  of(attribute: string): string
  every(attribute: string): string[]
}

/** Whom a part is told to. */
export type XmlListener = {
  begin(element: XmlElement): void
  text?(text: string): void
  end?(name: string): void
  doctype?(written: string): void
}

const mostDepth = 1_000
/** More than any element has; a table of millions is more than a thread can be stopped for. */
const mostAttributes = 1_000

const namespaces = { xmlns: true } as const

/** Goes on where a part is not well formed. */
class Forgiving extends SaxesParser<typeof namespaces> {
  override fail(): this {
    return this
  }
}

/**
 * Reads a part as XML while it is unpacked, keeping none of it. Throws where it is not well formed, but for a part
 * that is taken as it is: programs read those with faults in them too.
 */
export async function readXml(
  archive: Archive,
  part: Entry,
  listener: XmlListener,
  faults: 'none' | 'as it is' = 'none',
): Promise<void> {
  const fatal = faults === 'none'
  // A parser with more than six listeners is several times slower: V8 keeps it as a table.
  const parser = fatal ? new SaxesParser(namespaces) : new Forgiving(namespaces)
  if (listener.doctype) parser.on('doctype', listener.doctype)
  let depth = 0
  let isEmpty = true
  let count = 0
  let hasPrefixes = false
  parser.on('attribute', ({ prefix }) => {
    count += 1
    hasPrefixes ||= prefix !== ''
    if (count > mostAttributes) throw new Error('an element has more attributes than any')
  })
  parser.on('opentag', ({ local, attributes }) => {
    depth += 1
    count = 0
    isEmpty = false
    if (depth > mostDepth) throw new Error('a part is deeper than any document')
    const every = hasPrefixes ? everyOf : plainEveryOf
    hasPrefixes = false
    listener.begin({
      name: local,
      of: (wanted) => theOne(every(attributes, wanted)),
      every: (wanted) => every(attributes, wanted),
    })
  })
  const text = listener.text ?? (() => undefined)
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', ({ local }) => {
    depth -= 1
    listener.end?.(local)
  })
  const tell = decoderInto((text) => parser.write(text), fatal)
  await archive.unpack(part, tell.piece)
  tell.end()
  parser.close()
  if (isEmpty && part.uncompressedSize > 0) throw new Error('a part is no XML as it is read here')
}

type Attributes = Readonly<Record<string, SaxesAttributeNS>>

const plainEveryOf = (attributes: Attributes, wanted: string): string[] => {
  const attribute = attributes[wanted]
  return attribute === undefined ? [] : [attribute.value]
}

const everyOf = (attributes: Attributes, wanted: string): string[] =>
  Object.values(attributes).flatMap(({ local, value }) => (local === wanted ? [value] : []))

function theOne([first = '', ...others]: readonly string[]): string {
  if (others.some((other) => other !== first)) throw new Error('an attribute is told twice')
  return first
}

/** As much of a part as its charset is told by. */
const headBytes = 256

/** Gives on what the pieces of a part say, when there is enough of them to tell how it is written. */
function decoderInto(hear: (text: string) => void, fatal: boolean) {
  let head = Buffer.alloc(0)
  let decoder: TextDecoder | null = null
  const begin = () => {
    decoder = new TextDecoder(charsetOf(head), { fatal })
    hear(decoder.decode(head, { stream: true }))
  }
  return {
    piece: (piece: Buffer) => {
      if (decoder) return hear(decoder.decode(piece, { stream: true }))
      head = Buffer.concat([head, piece])
      if (head.length >= headBytes) begin()
    },
    end: () => decoder ?? begin(),
  }
}

/** How XML tells its charset (XML 1.0, appendix F); one that we do not know makes no decoder. */
function charsetOf(head: Buffer): string {
  if (isWide.test(head.toString('hex', 0, 4))) return 'utf-32'
  const start = head.toString('hex', 0, 2)
  if (start === 'fffe' || start === '3c00') return 'utf-16le'
  if (start === 'feff' || start === '003c') return 'utf-16be'
  const [, declared = ''] = declaration.exec(head.toString('latin1')) ?? []
  return declared === '' || /^utf-?16/i.test(declared) ? 'utf-8' : declared
}

const isWide = /^(?:fffe0000|0000feff|3c000000|0000003c)$/
const declaration = /^[^<]{0,3}<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)/

/** A document needs no entities: they fetch from elsewhere, or say what a part says in another way than it is read. */
export function factOfDoctype(written: string): FileFact | null {
  const isDefined = /<!ENTITY/i.test(written)
  const places = written.matchAll(
    /\b(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+(?:"([^"]*)"|'([^']*)')/g,
  )
  const isFetched = [...places].some(
    ([, double, single]) => isDefined || isElsewhere(double ?? single ?? ''),
  )
  if (isFetched) return 'outside-links'
  return isDefined ? 'unreadable' : null
}
