import { SaxesParser } from 'saxes'
import type { Entry } from 'yauzl'
import type { FileFact } from '../../kernel/file-content.model.ts'
import { isElsewhere } from './place.ts'
import type { Archive } from './zip-file.ts'

/** An element as it begins: its names without prefixes, and its attributes. */
export type XmlElement = {
  name: string
  of(attribute: string): string
}

/** Whom a part is told to. */
export type XmlListener = {
  begin(element: XmlElement): void
  text?(text: string): void
  end?(name: string): void
  doctype?(written: string): void
}

const mostDepth = 1_000

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
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    if (fatal) throw error
  })
  parser.on('doctype', (written) => listener.doctype?.(written))
  let depth = 0
  parser.on('opentag', ({ local, attributes }) => {
    depth += 1
    if (depth > mostDepth) throw new Error('a part is deeper than any document')
    const all = Object.values(attributes)
    listener.begin({
      name: local,
      of: (wanted) => all.find((each) => each.local === wanted)?.value ?? '',
    })
  })
  parser.on('text', (text) => listener.text?.(text))
  parser.on('cdata', (text) => listener.text?.(text))
  parser.on('closetag', ({ local }) => {
    depth -= 1
    listener.end?.(local)
  })
  let decoder: TextDecoder | null = null
  await archive.unpack(part, (piece) => {
    decoder ??= new TextDecoder(charsetOf(piece), { fatal })
    parser.write(decoder.decode(piece, { stream: true }))
  })
  parser.close()
}

/** XML in these formats is UTF-8, or UTF-16 with a mark. */
function charsetOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

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
