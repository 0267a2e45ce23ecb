import { SaxesParser } from 'saxes'
import type { Entry } from 'yauzl'
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
}

const mostDepth = 1_000

/** Reads a part as XML while it is unpacked, keeping none of it. Throws where it is not well formed. */
export async function readXml(archive: Archive, part: Entry, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
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
    decoder ??= new TextDecoder(charsetOf(piece), { fatal: true })
    parser.write(decoder.decode(piece, { stream: true }))
  })
  parser.close()
}

/** XML in these formats is UTF-8, or UTF-16 with a mark. */
function charsetOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
