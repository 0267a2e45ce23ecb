import type { FileFact, FileForm } from '../../kernel/file-content.model.ts'
import { isElsewhere } from './place.ts'
import { isProgramName } from './program.ts'
import { factOfDoctype, readXml, type XmlElement } from './xml-part.ts'
import type { Archive } from './zip-file.ts'

const manifest = 'meta-inf/manifest.xml'
const mostOfType = 200
/** A place in the file itself, or in its archive. */
const inside = /^(?:#|(?:\.\/)?(?!\.\.?\/)[^:\\/][^:\\]*$)/

/** An address that runs something where it is followed, and goes nowhere. */
const runs =
  /^[\s\p{Cc}]*(?:macro|vnd\.sun\.star\.(?:script|expand)|javascript|vbscript|service|slot|\.?uno|private):/iu

/** What an OpenDocument says that it is (OpenDocument 1.3 part 2, 3.3 and appendix A). */
const forms: readonly { says: RegExp; form: FileForm }[] = [
  { says: /opendocument\.text$/, form: 'odt' },
  { says: /opendocument\.text-template$/, form: 'ott' },
  { says: /opendocument\.text-master/, form: 'odm' },
  { says: /opendocument\.text-web/, form: 'oth' },
  { says: /opendocument\.spreadsheet/, form: 'ods' },
  { says: /opendocument\.presentation/, form: 'odp' },
  { says: /opendocument\.graphics/, form: 'odg' },
  { says: /epub\+zip/, form: 'epub' },
  { says: /opendocument\./, form: 'unknown' },
]

export const isOpenDocument = ({ parts }: Archive): boolean =>
  parts.has('mimetype') || parts.has(manifest)

/** Null when the archive is none of these. Throws where it cannot be read. */
export async function openDocumentForm(archive: Archive): Promise<FileForm | null> {
  const written = await typeFile(archive)
  const type = written || (await readManifest(archive)).type
  return forms.find(({ says }) => says.test(type))?.form ?? null
}

/** Everything in an OpenDocument text that does more than being read. Throws where a part cannot be read. */
export async function openDocumentFacts(archive: Archive): Promise<Set<FileFact>> {
  const listed = await readManifest(archive)
  const facts = new Set(listed.facts)
  if (archive.parts.has('encrypted-package')) facts.add('encrypted')
  if (facts.has('encrypted')) return facts
  if (!archive.parts.has('content.xml')) throw new Error('the content is not there')
  for (const [name, part] of archive.parts) {
    if (isMacro(name)) facts.add('macros')
    if (isProgramName(name)) facts.add('carries-program')
    const add = (fact: FileFact | null) => fact && facts.add(fact)
    const doctype = (written: string) => add(factOfDoctype(written))
    if (/(?:^|\/)(?:content|styles|meta|settings)\.xml$/.test(name)) {
      await readXml(archive, part, { begin: (element) => add(factOf(element)), doctype })
    } else if (/\.(?:xml|rdf|svg)$/.test(name)) {
      await readXml(archive, part, { begin: () => undefined, doctype }, 'as it is')
    } else await archive.unpack(part)
  }
  return facts
}

/** The lists of an empty library are no macro; a module or a dialog is. */
const isMacro = (name: string): boolean =>
  /^(?:basic|dialogs|scripts)\//.test(name) && !/\/(?:script|dialog)-l[bc]\.xml$/.test(name)

function factOf({ name, of }: XmlElement): FileFact | null {
  const address = of('href')
  const isOutside = address !== '' && !inside.test(address)
  if (runs.test(address)) return 'macros'
  if (isElsewhere(of('image-data'))) return 'linked-pictures'
  switch (name) {
    case 'script':
    case 'event-listener':
    case 'execute-macro':
      return 'macros'
    case 'object-ole':
    case 'plugin':
    case 'applet':
      return 'embedded'
    case 'dde-source':
    case 'dde-connection-decl':
    case 'table-source':
    case 'cell-range-source':
    case 'floating-frame':
      return 'outside-links'
    case 'submission':
      return isElsewhere(of('action') || of('resource')) ? 'outside-links' : null
    case 'instance':
      return isElsewhere(of('src') || of('resource')) ? 'outside-links' : null
    case 'section-source':
    case 'alphabetical-index-auto-mark-file':
    case 'connection-resource':
      return address === '' ? null : 'outside-links'
    case 'object':
    case 'auto-reload':
    case 'form':
    case 'sound':
    case 'font-face-uri':
      return isOutside ? 'outside-links' : null
    case 'image':
    case 'fill-image':
    case 'background-image':
    case 'list-level-style-image':
      return isOutside ? 'linked-pictures' : null
    case 'template':
      return address !== '' && isElsewhere(address) ? 'remote-template' : null
    default:
      return null
  }
}

async function typeFile(archive: Archive): Promise<string> {
  const part = archive.parts.get('mimetype')
  const pieces: Buffer[] = []
  if (!part || part.uncompressedSize > mostOfType) return ''
  await archive.unpack(part, (piece) => pieces.push(piece))
  return Buffer.concat(pieces).toString('latin1').trim()
}

async function readManifest(archive: Archive): Promise<{ type: string; facts: FileFact[] }> {
  const part = archive.parts.get(manifest)
  const facts: FileFact[] = []
  let type = ''
  if (part) {
    await readXml(archive, part, {
      begin: ({ name, of }) => {
        if (name === 'file-entry' && of('full-path') === '/') type = of('media-type')
        if (name === 'file-entry' && /oleobject/.test(of('media-type'))) facts.push('embedded')
        if (name === 'encryption-data') facts.push('encrypted')
      },
    })
  }
  return { type, facts }
}
