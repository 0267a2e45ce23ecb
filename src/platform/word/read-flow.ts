import type { CellAlign } from '../../kernel/text-tree.model.ts'
import type { Atom, Flow, FlowCell, FlowParagraph, FlowRow } from './flow.ts'
import { atomsOf } from './read-atoms.ts'
import { isGone, type Manner, propertiesOf, saysGone } from './reading-of.ts'
import { leftOf, outlineOf } from './word-styles.ts'
import { child, isOn, numberOf, property, type XmlNode } from './xml-tree.ts'

/** The most columns that Word has, and the most cells that are read of one table. */
const mostColumns = 63
const mostCells = 200_000

/** A part, or marks that stand between paragraphs and belong to the next. */
type Part = Flow | { kind: 'marks'; atoms: Atom[] }

/** What stands in a part, paragraph by paragraph, in one reading of its tracked changes. */
export const flowOf = (node: XmlNode, manner: Manner): Flow[] =>
  joined(withMarks(partsIn(node, manner)))

/** Elements with properties, which hold no text. */
const properties = /Pr$|^(?:tblGrid|sdtEndPr)$/

const partsIn = (node: XmlNode, manner: Manner): Part[] =>
  node.nodes.flatMap((each) =>
    properties.test(each.name) || isGone(each.name, manner) ? [] : partsAt(each, manner),
  )

function partsAt(node: XmlNode, manner: Manner): Part[] {
  switch (node.name) {
    case 'p':
      return [paragraphOf(node, manner)]
    case 'tbl':
      return [tableOf(node, manner)]
    case 'sdt':
      return isContents(node)
        ? [{ kind: 'told', piece: 'contents', what: '' }]
        : partsIn(child(node, 'sdtContent') ?? node, manner)
    case 'altChunk':
    case 'subDoc':
      return [{ kind: 'told', piece: 'document', what: '' }]
    case 'AlternateContent':
      return partsIn(child(node, 'Choice') ?? child(node, 'Fallback') ?? node, manner)
    case 'r':
    case 'oMath':
    case 'oMathPara':
    case 'hyperlink':
      return [paragraphOf({ ...node, name: 'p', nodes: [node] }, manner)]
    case 'commentRangeStart':
    case 'commentRangeEnd': {
      const around = { ...node, nodes: [node] }
      return [{ kind: 'marks', atoms: atomsOf(around, manner, manner.styles.paragraph('')) }]
    }
    default:
      return partsIn(node, manner)
  }
}

function withMarks(parts: readonly Part[]): Flow[] {
  const flow: Flow[] = []
  let waiting: Atom[] = []
  for (const part of parts) {
    if (part.kind === 'marks') waiting.push(...part.atoms)
    else if (part.kind === 'paragraph' && waiting.length > 0) {
      flow.push({ ...part, atoms: [...waiting, ...part.atoms] })
      waiting = []
    } else flow.push(part)
  }
  const last = flow.findLast((part) => part.kind === 'paragraph')
  last?.atoms.push(...waiting)
  return flow
}

/** A list of contents that Word keeps in a control of its own, with the heading over it. */
const isContents = (node: XmlNode): boolean =>
  property(child(child(node, 'sdtPr'), 'docPartObj'), 'docPartGallery') === 'Table of Contents'

const alignments: Readonly<Record<string, CellAlign>> = {
  right: 'end',
  end: 'end',
  center: 'center',
}

function paragraphOf(node: XmlNode, manner: Manner): FlowParagraph {
  const told = propertiesOf(node, 'pPr', manner)
  const now = child(node, 'pPr')
  const style = manner.styles.paragraph(property(told, 'pStyle') ?? '')
  const number = child(told, 'numPr')
  const isOwn = !(child(number, 'ins') && manner.tracked === 'left')
  const border = child(told, 'pBdr')
  return {
    kind: 'paragraph',
    style,
    own: {
      numId: (isOwn ? property(number, 'numId') : undefined) ?? null,
      level: (isOwn ? numberOf(property(number, 'ilvl')) : undefined) ?? null,
    },
    left: leftOf(told) ?? null,
    outline: outlineOf(told) ?? null,
    align: alignments[property(told, 'jc') ?? ''] ?? 'start',
    isRuled: ['top', 'bottom'].some((side) => isOn(border, side) === true),
    isOpen: saysGone(child(now, 'rPr'), manner) || isInitial(told),
    atoms: atomsOf(node, manner, style),
  }
}

/** A large first letter stands in a paragraph of its own. */
const isInitial = (properties: XmlNode | undefined): boolean =>
  /^(?:drop|margin)$/.test(child(properties, 'framePr')?.of.dropCap ?? '')

function tableOf(node: XmlNode, manner: Manner): Flow {
  const told = child(node, 'tblPr')
  const look = child(told, 'tblLook')?.of
  const indent = child(told, 'tblInd')?.of
  const flags = Number.parseInt(look?.val ?? '', 16)
  const firstIsHead = look?.firstRow
    ? /^(?:1|true|on)$/.test(look.firstRow)
    : Number.isFinite(flags) && (flags & 0x20) > 0
  const rows = rowsIn(node, manner).map((row) => rowOf(row, manner))
  const count = rows.reduce(
    (sum, { before, cells }) => sum + before + cells.reduce((width, { span }) => width + span, 0),
    0,
  )
  if (count > mostCells) throw new Error('a table has more cells than any')
  const left = indent?.type === 'pct' ? 0 : (numberOf(indent?.w) ?? 0)
  return { kind: 'table', firstIsHead, left, rows }
}

/** The rows or cells of a table, also those in controls and marks. */
function rowsIn(node: XmlNode, manner: Manner, name: 'tr' | 'tc' = 'tr'): XmlNode[] {
  return node.nodes.flatMap((each) => {
    if (properties.test(each.name) || isGone(each.name, manner)) return []
    if (each.name !== name) return rowsIn(each, manner, name)
    return saysGone(child(each, `${name}Pr`), manner) ? [] : [each]
  })
}

function rowOf(node: XmlNode, manner: Manner): FlowRow {
  const told = child(node, 'trPr')
  return {
    isHead: isOn(told, 'tblHeader') ?? false,
    before: Math.max(0, Math.min(numberOf(property(told, 'gridBefore')) ?? 0, mostColumns)),
    cells: rowsIn(node, manner, 'tc').map((cell) => cellOf(cell, manner)),
  }
}

function cellOf(node: XmlNode, manner: Manner): FlowCell {
  const told = child(node, 'tcPr')
  const merge = child(told, 'vMerge') ?? child(told, 'hMerge')
  return {
    span: Math.max(1, Math.min(numberOf(property(told, 'gridSpan')) ?? 1, mostColumns)),
    isJoined: merge !== undefined && merge.of.val !== 'restart',
    flow: flowOf(node, manner),
  }
}

/** Paragraphs whose end is taken away go on in the next one, which says how they look. */
function joined(flow: readonly Flow[]): Flow[] {
  const out: Flow[] = []
  let open: FlowParagraph | null = null
  for (const each of flow) {
    if (!open) {
      if (each.kind === 'paragraph' && each.isOpen) open = each
      else out.push(each)
    } else if (each.kind === 'paragraph') {
      const looks: FlowParagraph = holdsWords(each) ? each : { ...open, isOpen: each.isOpen }
      const { atoms } = open
      for (const atom of each.atoms) atoms.push(atom)
      const next: FlowParagraph = { ...looks, atoms }
      open = next.isOpen ? next : null
      if (!open) out.push(next)
    } else {
      if (says(open)) out.push(open)
      open = null
      out.push(each)
    }
  }
  if (open && says(open)) out.push(open)
  return out
}

/** Is anything left in a paragraph that goes on in none? */
const says = ({ atoms }: FlowParagraph): boolean =>
  atoms.some(({ kind }) => kind !== 'passage' && kind !== 'link' && kind !== 'link-end')

const holdsWords = ({ atoms, isOpen }: FlowParagraph): boolean =>
  isOpen || atoms.some(({ kind }) => kind === 'text')
