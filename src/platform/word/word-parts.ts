import { readRelations } from '../file/office-part.ts'
import { type Archive, partName } from '../file/zip-file.ts'
import { readTree, wholeRoom, type XmlNode } from './xml-tree.ts'

/** The parts of a Word file that are read. */
export type WordParts = {
  body: XmlNode
  styles: XmlNode | null
  numbering: XmlNode | null
  footnotes: XmlNode | null
  endnotes: XmlNode | null
  comments: XmlNode | null
  headers: readonly XmlNode[]
  footers: readonly XmlNode[]
  /** Where links lead, by the name that each part has for them. */
  links: Readonly<Record<'document' | 'footnotes' | 'endnotes', ReadonlyMap<string, string>>>
}

const usualMain = 'word/document.xml'
/** Kinds that a file has more of than these are not told one by one. */
const mostHeaders = 50

/** Reads the parts. Throws where one of them is not there, or cannot be read. */
export async function readParts(archive: Archive): Promise<WordParts> {
  const roots = await readRelations(archive, '_rels/.rels')
  const told = roots.find(({ type }) => type === 'officedocument')?.target ?? ''
  const main = archive.parts.has(told) ? told : usualMain
  const relations = await readRelations(archive, relationsOf(main))
  const room = wholeRoom()
  const read = async (name: string): Promise<XmlNode | null> => {
    const part = archive.parts.get(name)
    return part ? await readTree(archive, part, room) : null
  }
  const namesOf = (type: string): string[] => [
    ...new Set(
      relations
        .filter((each) => each.type === type && !each.isExternal)
        .map(({ target }) => target),
    ),
  ]
  const nameOf = (type: string): string => {
    const name = namesOf(type).find((each) => archive.parts.has(each))
    return name ?? main.replace(/[^/]*$/, `${type}.xml`)
  }
  const all = async (type: string): Promise<XmlNode[]> => {
    const trees = await Promise.all(namesOf(type).slice(0, mostHeaders).map(read))
    return trees.filter((tree) => tree !== null)
  }
  const document = await read(main)
  const body = document?.nodes.find(({ name }) => name === 'body')
  if (document?.name !== 'document' || !body) throw new Error('the document is not there')
  return {
    body,
    styles: await read(nameOf('styles')),
    numbering: await read(nameOf('numbering')),
    footnotes: await read(nameOf('footnotes')),
    endnotes: await read(nameOf('endnotes')),
    comments: await read(nameOf('comments')),
    headers: await all('header'),
    footers: await all('footer'),
    links: {
      document: await readLinks(archive, main),
      footnotes: await readLinks(archive, nameOf('footnotes')),
      endnotes: await readLinks(archive, nameOf('endnotes')),
    },
  }
}

const relationsOf = (name: string): string => name.replace(/([^/]*)$/, '_rels/$1.rels')

async function readLinks(archive: Archive, name: string): Promise<ReadonlyMap<string, string>> {
  const part = archive.parts.get(partName(relationsOf(name)))
  if (!part) return new Map()
  const { nodes } = await readTree(archive, part, wholeRoom())
  return new Map(
    nodes
      .filter(({ of }) => /\/hyperlink$/i.test(of.Type ?? ''))
      .map(({ of }) => [of.Id ?? '', of.Target ?? '']),
  )
}
