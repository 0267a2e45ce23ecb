import { readXml } from './xml-part.ts'
import { type Archive, partName } from './zip-file.ts'

/** Where a part of a package leads, and the name that the part has for it. */
export type Relation = {
  id: string
  from: string
  type: string
  target: string
  isExternal: boolean
}
type Types = { ofPart: (name: string) => string }

/** The most relations that lead from one part, and content types of a package; each is kept while the file is read. */
const mostListed = 100_000

/** What each part of a package is, by its content type. Throws where none are told. */
export async function readTypes(archive: Archive): Promise<Types> {
  const byEnding = new Map<string, string>()
  const byName = new Map<string, string>()
  const part = archive.parts.get('[content_types].xml')
  if (!part) throw new Error('there are no content types')
  await readXml(archive, part, {
    begin: ({ name, of }) => {
      const type = of('ContentType').trim().toLowerCase()
      if (byName.size + byEnding.size > mostListed)
        throw new Error('there are too many content types')
      if (name === 'Default') byEnding.set(of('Extension').toLowerCase(), type)
      if (name === 'Override') byName.set(partName(of('PartName')).replace(/^\//, ''), type)
    },
  })
  const ending = (name: string) => name.slice(name.lastIndexOf('.') + 1)
  return { ofPart: (name) => byName.get(name) ?? byEnding.get(ending(name)) ?? '' }
}

/** Where a list of relations leads; links that are clicked are none of them. */
export async function readRelations(archive: Archive, name: string): Promise<Relation[]> {
  const relations: Relation[] = []
  const part = archive.parts.get(name)
  const from = name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2')
  if (part) {
    await readXml(archive, part, {
      begin: (element) => {
        if (element.name !== 'Relationship') return
        const type = element.of('Type').trim().toLowerCase().split('/').at(-1) ?? ''
        const isExternal = element.of('TargetMode').trim().toLowerCase() === 'external'
        const written = element.of('Target')
        const target = isExternal ? written : targetOf(written, from)
        if (type === 'hyperlink') return
        if (relations.length > mostListed) throw new Error('there are too many relations')
        relations.push({ id: element.of('Id'), from, type, target, isExternal })
      },
    })
  }
  return relations
}

/** The part that a relation leads to, from the part that it stands in. */
const targetOf = (written: string, from: string): string =>
  partName(URL.parse(written, `part:///${from}`)?.pathname.replace(/^\/+/, '') ?? written)
