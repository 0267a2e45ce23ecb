import type { Flow, FlowCell, FlowParagraph, FlowRow, FlowTable } from '../flow.ts'
import { numberOf, type XmlNode } from '../xml-tree.ts'
import { hearChange, type OdtReading, segmentsOf } from './odt-atoms.ts'
import type { OpenList } from './odt-lists.ts'
import { headingLevel } from './odt-styles.ts'
import { textIn } from './odt-tree.ts'

/** Where a paragraph stands: in which list, and what becomes of its number. */
type Where = { list: OpenList | null; item: { isFirst: boolean; start: number | null } | null }

const nowhere: Where = { list: null, item: null }
const mostColumns = 63
const mostCells = 200_000

/** Lists that the program makes of the text itself. */
const contents =
  /^(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index)$/

/** What stands in a part of an OpenDocument text, paragraph by paragraph. */
export const odtFlow = (node: XmlNode, reading: OdtReading): Flow[] =>
  joined(partsIn(node, reading, nowhere))

function partsIn(node: XmlNode, reading: OdtReading, where: Where): Flow[] {
  return node.nodes.flatMap((each): Flow[] => {
    if (hearChange(each, reading) || each.name === 'tracked-changes') return []
    if (contents.test(each.name)) return [{ kind: 'told', piece: 'contents', what: '' }]
    switch (each.name) {
      case 'p':
      case 'h':
        return paragraphsOf(each, reading, where)
      case 'change':
      case 'frame':
      case 'custom-shape':
        return paragraphsOf({ ...each, nodes: [each] }, reading, nowhere)
      case 'table': {
        const wasAway = reading.away.size > 0
        const table = tableOf(each, reading)
        return wasAway && reading.away.size > 0 ? [] : [table]
      }
      case 'list': {
        const list = reading.lists.open(each, where.list)
        return partsIn(each, reading, { list, item: null })
      }
      case 'list-header':
        return partsIn(each, reading, { ...where, item: { isFirst: false, start: null } })
      case 'list-item': {
        const start = numberOf(each.of['start-value']) ?? null
        return partsIn(each, reading, { ...where, item: { isFirst: true, start } })
      }
      case 'section':
        if (each.of.display === 'none')
          return [{ kind: 'told', piece: 'hidden', what: textIn(each) }]
        return partsIn(each, reading, where)
      default:
        return partsIn(each, reading, where)
    }
  })
}

/** The paragraph, with the number that is the first of its item. */
function paragraphsOf(node: XmlNode, reading: OdtReading, where: Where): FlowParagraph[] {
  const { lists, styles } = reading
  const style = styles.paragraph(node.of['style-name'] ?? '')
  const level = node.name === 'h' ? headingLevel(node.of['outline-level']) : style.heading
  const { list, item } = where
  const isNumbered = list && item?.isFirst && node.of['is-list-header'] !== 'true'
  const own = isNumbered
    ? { numId: lists.nameOf(list, style.list, item.start), level: list.level }
    : outlineOf(node, where, reading)
  const left = list && item && !isNumbered ? lists.leftOf(list, style.list) : null
  if (item) item.isFirst = false
  const look = level === null ? style.look : {}
  const segments = segmentsOf(node, reading, look)
  return segments.map((atoms, n) => ({
    kind: 'paragraph',
    style: { ...style, heading: level },
    own: n === 0 ? own : { numId: null, level: null },
    left: left ?? (list ? null : style.left),
    outline: null,
    align: style.align,
    isRuled: false,
    isOpen: n === segments.length - 1 && reading.away.size > 0,
    atoms,
  }))
}

function outlineOf(node: XmlNode, { list }: Where, { lists, styles }: OdtReading) {
  const level = headingLevel(node.of['outline-level']) - 1
  const isNumbered =
    node.name === 'h' &&
    list === null &&
    node.of['is-list-header'] !== 'true' &&
    styles.outline[level]
  return isNumbered ? { numId: lists.outline, level } : { numId: null, level: null }
}

function tableOf(node: XmlNode, reading: OdtReading): FlowTable {
  let count = 0
  const rowsIn = (each: XmlNode, isHead: boolean): FlowRow[] =>
    each.nodes.flatMap((inner) => {
      if (inner.name !== 'table-row')
        return inner.name === 'table'
          ? []
          : rowsIn(inner, isHead || inner.name === 'table-header-rows')
      const cells = inner.nodes.flatMap((cell) => cellsOf(cell, reading))
      count += cells.length
      if (count > mostCells) throw new Error('a table has more cells than any')
      return [{ isHead, before: 0, cells }]
    })
  return { kind: 'table', firstIsHead: false, left: 0, rows: rowsIn(node, false) }
}

function cellsOf(node: XmlNode, reading: OdtReading): FlowCell[] {
  const times = Math.max(
    1,
    Math.min(numberOf(node.of['number-columns-repeated']) ?? 1, mostColumns),
  )
  if (node.name === 'covered-table-cell')
    return Array.from({ length: times }, () => ({ span: 1, isJoined: true, flow: [] }))
  if (node.name !== 'table-cell') return []
  const empty = { span: 1, isJoined: false, flow: [] }
  const more = Array.from({ length: times - 1 }, () => empty)
  return [{ ...empty, flow: odtFlow(node, reading) }, ...more]
}

/** Paragraphs whose end is away go on in the next one. */
function joined(flow: readonly Flow[]): Flow[] {
  const out: Flow[] = []
  let open: FlowParagraph | null = null
  for (const each of flow) {
    if (open && each.kind === 'paragraph') {
      const { atoms } = open
      const { style, own, left, align }: FlowParagraph = atoms.length > 0 ? open : each
      for (const atom of each.atoms) atoms.push(atom)
      const next: FlowParagraph = { ...each, style, own, left, align, atoms }
      open = next.isOpen ? next : null
      if (!open) out.push(next)
      continue
    }
    if (open && open.atoms.length > 0) out.push(open)
    open = each.kind === 'paragraph' && each.isOpen ? each : null
    if (!open) out.push(each)
  }
  if (open && open.atoms.length > 0) out.push(open)
  return out
}
