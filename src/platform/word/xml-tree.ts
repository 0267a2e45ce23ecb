import type { Entry } from 'yauzl'
import { readXml } from '../file/xml-part.ts'
import type { Archive } from '../file/zip-file.ts'

/** An element of a part of a Word file, with what is read of it. */
export type XmlNode = {
  name: string
  of: Readonly<Record<string, string>>
  nodes: readonly XmlNode[]
  text: string
}

/** What a file may hold in all. One with more was made to be hard to read. */
const most = { elements: 1_000_000, letters: 2_000_000 }

/** How much of a file is still let in. */
export type Room = { elements: number; letters: number }
export const wholeRoom = (): Room => ({ ...most })

/** What is wanted of the elements of a kind of file. */
export type Wanted = {
  attributes: Readonly<Record<string, readonly string[]>>
  /** Those whose attributes are not named have these. */
  others: readonly string[]
  unread: ReadonlySet<string>
  /** Those whose text is read; null where text stands between all elements. */
  withText: ReadonlySet<string> | null
}

/** How a piece of text between elements is called, which is none itself. */
export const textName = '#text'

/** The attributes that are read, by the element they stand on; of all others it is their value. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ['id', 'anchor'],
  fldChar: ['fldCharType'],
  fldSimple: ['instr'],
  sym: ['font', 'char'],
  br: ['type'],
  ...Object.fromEntries(
    ['ins', 'del', 'moveFrom', 'moveTo', 'moveFromRangeStart', 'moveToRangeStart'].map((name) => [
      name,
      ['author', 'name'],
    ]),
  ),
  ...Object.fromEntries(
    ['rPr', 'pPr', 'tblPr', 'trPr', 'tcPr', 'sectPr', 'tblGrid', 'tblPrEx', 'numbering'].map(
      (name) => [`${name}Change`, ['author']],
    ),
  ),
  ...Object.fromEntries(['cellIns', 'cellDel', 'cellMerge'].map((name) => [name, ['author']])),
  ...Object.fromEntries(
    [
      'footnoteReference',
      'endnoteReference',
      'commentRangeStart',
      'commentRangeEnd',
      'commentReference',
      'altChunk',
      'subDoc',
    ].map((name) => [name, ['id']]),
  ),
  footnote: ['id', 'type'],
  endnote: ['id', 'type'],
  comment: ['id', 'author'],
  style: ['styleId', 'type', 'default'],
  abstractNum: ['abstractNumId'],
  num: ['numId'],
  lvl: ['ilvl'],
  lvlOverride: ['ilvl'],
  ind: ['left', 'start'],
  headerReference: ['id'],
  footerReference: ['id'],
  docPr: ['descr', 'title'],
  imagedata: ['title'],
  shape: ['alt'],
  textpath: ['string'],
  OLEObject: ['ProgID'],
  rFonts: ['ascii'],
  framePr: ['dropCap'],
  tblInd: ['w', 'type'],
  tblLook: ['val', 'firstRow'],
  graphicData: ['uri'],
  Relationship: ['Id', 'Type', 'Target', 'TargetMode'],
}

/** The elements whose text is read. */
const withText = new Set(['t', 'delText', 'instrText', 'delInstrText'])

/** Elements that say nothing of what is read, with all that is in them. */
const unread = new Set([
  ...['color', 'sz', 'szCs', 'lang', 'spacing', 'kern', 'shd', 'bCs', 'iCs', 'noProof', 'cnfStyle'],
  ...['proofErr', 'bookmarkStart', 'bookmarkEnd', 'lastRenderedPageBreak', 'tabs', 'latentStyles'],
  ...['tblBorders', 'tcBorders', 'tblCellMar', 'tcW', 'tblW', 'trHeight', 'gridCol'],
  ...['pgSz', 'pgMar', 'cols', 'docGrid', 'spPr', 'bodyPr', 'shapetype', 'extLst', 'keepNext'],
  ...['nsid', 'tmpl', 'rsid', 'uiPriority', 'widowControl', 'contextualSpacing', 'effectExtent'],
])

const ofWord: Wanted = { attributes, others: ['val'], unread, withText }

/** Reads a part as the tree of what is wanted of it. Throws where it is no XML, or more than there is room for. */
export async function readTree(
  archive: Archive,
  part: Entry,
  room: Room,
  wanted: Wanted = ofWord,
): Promise<XmlNode> {
  const root: Open = { name: '', of: {}, nodes: [], text: '' }
  const open: Open[] = [root]
  let unreadDepth = 0
  await readXml(archive, part, {
    begin: ({ name, every }) => {
      if (unreadDepth > 0 || wanted.unread.has(name)) {
        unreadDepth += 1
        return
      }
      room.elements -= 1
      if (room.elements < 0) throw new Error('a file has more elements than any document')
      const of: Record<string, string> = {}
      for (const attribute of wanted.attributes[name] ?? wanted.others) {
        const [value] = every(attribute)
        if (value !== undefined) of[attribute] = value
      }
      const node: Open = { name, of, nodes: none, text: '' }
      put(open.at(-1) ?? root, node)
      open.push(node)
    },
    text: (text) => {
      const last = open.at(-1)
      if (unreadDepth > 0 || !last || wanted.withText?.has(last.name) === false) return
      room.letters -= text.length
      if (room.letters < 0) throw new Error('a file has more letters than any document')
      if (wanted.withText) last.text += text
      else if (last !== root) put(last, { name: textName, of: {}, nodes: none, text })
    },
    end: () => {
      if (unreadDepth > 0) unreadDepth -= 1
      else open.pop()
    },
  })
  const [top] = root.nodes
  if (!top) throw new Error('a part is empty')
  return top
}

type Open = { name: string; of: Record<string, string>; nodes: Open[]; text: string }
/** Shared by all elements that hold none. */
const none: Open[] = []

function put(parent: Open, node: Open): void {
  if (parent.nodes === none) parent.nodes = [node]
  else parent.nodes.push(node)
}

export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.nodes.find((each) => each.name === name)

/** The value of a property, undefined where it is not told. */
export const property = (node: XmlNode | undefined, name: string): string | undefined => {
  const found = child(node, name)
  return found && (found.of.val ?? '')
}

/** Is a property on? Undefined where it is not told. */
export function isOn(node: XmlNode | undefined, name: string): boolean | undefined {
  const value = property(node, name)
  return value === undefined ? undefined : !/^(?:0|false|off|none|nil)$/i.test(value)
}

/** A whole number that is told, within what Word has; undefined where it is none. */
export function numberOf(written: string | undefined): number | undefined {
  const number = Number.parseInt(written ?? '', 10)
  return Number.isFinite(number) ? Math.max(-100_000, Math.min(number, 1_000_000)) : undefined
}

/** The elements of a name that are inside, outermost first, and none inside another. */
export const inside = (node: XmlNode, name: string): XmlNode[] =>
  node.nodes.flatMap((each) => (each.name === name ? [each] : inside(each, name)))
