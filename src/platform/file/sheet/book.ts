import { type Relation, readRelations } from '../office-part.ts'
import { readXml } from '../xml-part.ts'
import type { Archive } from '../zip-file.ts'
import { lookOf, type NumberLook } from './number-text.ts'
import { listenToText } from './text-of.ts'

/** What the sheets of a workbook have in common. */
export type Book = {
  sheets: readonly { name: string; part: string }[]
  from1904: boolean
  /** By the number of a cell's style. */
  looks: readonly NumberLook[]
  texts: readonly string[]
}

/** More than Excel keeps of any. */
const most = { styles: 100_000, sheets: 10_000, texts: 2_000_000, letters: 100_000_000 }

/** Reads what a workbook says of its visible sheets, and the texts and formats that their cells share. Throws where it cannot. */
export async function readBook(archive: Archive): Promise<Book> {
  const [root] = (await readRelations(archive, '_rels/.rels')).filter(
    ({ type }) => type === 'officedocument',
  )
  const main = root?.target ?? ''
  const relations = await readRelations(archive, main.replace(/([^/]*)$/, '_rels/$1.rels'))
  const inside = relations.filter(({ isExternal }) => !isExternal)
  const named = (wanted: string) => inside.find(({ type }) => type === wanted)?.target
  return {
    ...(await readSheets(archive, main, inside)),
    looks: await readLooks(archive, named('styles')),
    texts: await readTexts(archive, named('sharedstrings')),
  }
}

async function readSheets(
  archive: Archive,
  main: string,
  relations: readonly Relation[],
): Promise<Pick<Book, 'sheets' | 'from1904'>> {
  const sheets: { name: string; part: string }[] = []
  const parts = new Map(
    relations.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]),
  )
  let from1904 = false
  await readXml(archive, partOf(archive, main), {
    begin: ({ name, of }) => {
      if (name === 'workbookPr') from1904 = isTrue(of('date1904'))
      if (name !== 'sheet' || /hidden/i.test(of('state'))) return
      const part = parts.get(of('id'))
      if (part !== undefined) sheets.push({ name: of('name'), part })
      if (sheets.length > most.sheets) throw new Error('there are too many sheets')
    },
  })
  return { sheets, from1904 }
}

async function readLooks(archive: Archive, name: string | undefined): Promise<NumberLook[]> {
  const looks: NumberLook[] = []
  if (name === undefined) return looks
  const formats = new Map<number, string>()
  let list = ''
  await readXml(archive, partOf(archive, name), {
    begin: (element) => {
      if (/^(?:numFmts|cellXfs|cellStyleXfs|dxfs)$/.test(element.name)) list = element.name
      const id = Number(element.of('numFmtId'))
      if (list === 'numFmts' && element.name === 'numFmt') formats.set(id, element.of('formatCode'))
      if (list === 'cellXfs' && element.name === 'xf') looks.push(lookOf(id, formats.get(id)))
      if (looks.length + formats.size > most.styles) throw new Error('there are too many styles')
    },
  })
  return looks
}

async function readTexts(archive: Archive, name: string | undefined): Promise<string[]> {
  const texts: string[] = []
  if (name === undefined) return texts
  let letters = 0
  const text = listenToText('si', (told) => {
    texts.push(told)
    letters += told.length
    if (texts.length > most.texts || letters > most.letters)
      throw new Error('there are too many texts')
  })
  await readXml(archive, partOf(archive, name), text)
  return texts
}

export function partOf(archive: Archive, name: string) {
  const part = archive.parts.get(name)
  if (!part) throw new Error('a part is not there')
  return part
}

const isTrue = (written: string): boolean => written === '1' || written.toLowerCase() === 'true'
