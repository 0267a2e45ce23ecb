import type { Entry } from 'yauzl'
import type { FileFact, FileForm } from '../../kernel/file-content.model.ts'
import { listenToFields } from './office-field.ts'
import { formulaElements, isOutsideFormula } from './office-formula.ts'
import { type Relation, readRelations, readTypes } from './office-part.ts'
import {
  factsByContentType,
  factsByName,
  factsByRelation,
  packageForms,
  shownRelations,
} from './office-table.ts'
import { isElsewhere } from './place.ts'
import { isProgramName } from './program.ts'
import { factOfDoctype, readXml } from './xml-part.ts'
import { type Archive, openArchive } from './zip-file.ts'

/** The most that a file inside a file may be, to be looked into. */
const mostInside = 32 * 1024 * 1024

const isWordPart = (type: string): boolean => /wordprocessingml\.[^+]*\+xml$/.test(type)

export const isPackage = ({ parts }: Archive): boolean => parts.has('[content_types].xml')

/** What an Office Open XML package is, by its main part. Throws where it has none that can be read. */
export async function packageForm(archive: Archive): Promise<FileForm> {
  const types = await readTypes(archive)
  const roots = await readRelations(archive, '_rels/.rels')
  const main = roots.find(({ type }) => type === 'officedocument')
  if (!main || !archive.parts.has(main.target)) throw new Error('the main part is not there')
  const type = types.ofPart(main.target)
  return packageForms.find(({ says }) => says.test(type))?.form ?? 'unknown'
}

/** Everything in a package that does more than being read. Throws where a part cannot be read. */
export async function packageFacts(archive: Archive, depth = 0): Promise<Set<FileFact>> {
  const facts = new Set<FileFact>()
  const add = (fact: FileFact | null | undefined) => fact && facts.add(fact)
  const types = await readTypes(archive)
  const relations: Relation[] = []
  for (const [name, part] of archive.parts) {
    const type = types.ofPart(name)
    for (const { says, fact } of factsByContentType) if (says.test(type)) add(fact)
    for (const { says, fact } of factsByName) if (says.test(name)) add(fact)
    if (isProgramName(name)) add('carries-program')
    if (name.endsWith('.rels')) relations.push(...(await readRelations(archive, name)))
    else if (isWordPart(type)) await readContent(archive, part, true, add)
    else if (/xml$/.test(type) || /\.(?:xml|vml|svg)$/.test(name)) {
      await readContent(archive, part, false, add)
    } else await archive.unpack(part)
  }
  const dataOfCharts = new Set(relations.filter(isChartData).map(({ target }) => target))
  for (const relation of relations) if (!isChartData(relation)) add(factOf(relation))
  for (const name of archive.parts.keys()) {
    if (!/(?:^|\/)embeddings\//.test(name)) continue
    if (!dataOfCharts.has(name) || depth > 0) add('embedded')
    else for (const fact of await factsInside(archive, name, depth)) add(fact)
  }
  return facts
}

/** Word and PowerPoint keep the numbers behind a drawn chart as a workbook of its own. */
const isChartData = ({ from, type, target, isExternal }: Relation): boolean =>
  !isExternal && type === 'package' && /\/charts\//.test(from) && target.endsWith('.xlsx')

function factOf({ type, target, isExternal }: Relation): FileFact | null | undefined {
  if (type === 'attachedtemplate') return isElsewhere(target) ? 'remote-template' : null
  if (!isExternal) return factsByRelation[type]
  return shownRelations.includes(type) ? 'linked-pictures' : 'outside-links'
}

/** The workbook behind a chart is judged as any other. */
async function factsInside(archive: Archive, name: string, depth: number): Promise<Set<FileFact>> {
  const part = archive.parts.get(name)
  const pieces: Buffer[] = []
  if (!part || part.uncompressedSize > mostInside) return new Set(['embedded'])
  await archive.unpack(part, (piece) => pieces.push(piece))
  const inside = await openArchive(Buffer.concat(pieces))
  if (!inside || inside.fault || !isPackage(inside)) return new Set(['embedded'])
  return packageFacts(inside, depth + 1)
}

/** Addresses of pictures that are written where they are shown (VML and SVG). */
const pictureElements = new Set(['imagedata', 'image', 'fill', 'stroke'])
const pictureAddresses = ['src', 'href', 'althref']

/** Reads a part for what it fetches: fields of Word, formulas of Excel, and pictures from elsewhere. */
async function readContent(
  archive: Archive,
  part: Entry,
  isWord: boolean,
  add: (fact: FileFact | null) => void,
): Promise<void> {
  const fields = isWord ? listenToFields(add) : null
  let formula: string | null = null
  await readXml(
    archive,
    part,
    {
      begin: (element) => {
        fields?.begin(element)
        if (!fields && formulaElements.has(element.name)) formula = ''
        if (!pictureElements.has(element.name)) return
        const shown = pictureAddresses.flatMap(element.every)
        if (shown.some(isElsewhere)) add('linked-pictures')
      },
      text: (text) => {
        fields?.text(text)
        if (formula !== null) formula += text
      },
      end: (name) => {
        fields?.end(name)
        if (formula !== null && isOutsideFormula(formula)) add('outside-links')
        formula = null
      },
      doctype: (written) => add(factOfDoctype(written)),
    },
    isWord ? 'none' : 'as it is',
  )
}
