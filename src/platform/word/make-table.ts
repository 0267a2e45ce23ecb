import type {
  CellAlign,
  Inline,
  TextBlock,
  TextCell,
  TextItem,
} from '../../kernel/text-tree.model.ts'
import { wordsOf } from '../../kernel/text-tree.rule.ts'
import type { Flow, FlowCell, FlowParagraph, FlowRow, FlowTable } from './flow.ts'
import {
  finished,
  isStrong,
  joinRuns,
  plainRun,
  type Said,
  withLabel,
  withoutStrong,
} from './line.ts'
import { itemLabel } from './list-label.ts'
import type { Teller } from './tell.ts'
import type { XmlNode } from './xml-tree.ts'

/** What a table asks for, to be made. */
type TableMaking = {
  teller: Teller
  say(paragraph: FlowParagraph): Said
  inBox(box: XmlNode, said: Said): TextBlock[]
}

type Line = readonly Inline[]
type Row = { isHead: boolean; cells: readonly TextCell[]; aligns: readonly (CellAlign | null)[] }

/** No page holds more columns; the rows of a wider table are paragraphs. */
const mostColumns = 30

/** A table with each text in its own cell. */
export function makeTable(table: FlowTable, making: TableMaking): TextBlock[] {
  const rows = table.rows.map((row) => rowOf(row, making))
  if (hasJoined(table)) {
    making.teller.tell('merged-cells', '')
    making.teller.place((rows[0]?.cells ?? []).map(wordsOf).join(' '), false)
  }
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  if (width === 0) return []
  if (width > mostColumns)
    return rows.map(({ cells }) => ({ kind: 'paragraph', inlines: besideEachOther(cells) }))
  const columns = Array.from({ length: width }, (_, n) => n)
  const filled = rows.map(({ cells }) => columns.map((n) => cells[n] ?? []))
  const [first, ...others] = filled
  const hasHead = first !== undefined && isHead(table, rows, first)
  const body = rows.slice(hasHead ? 1 : 0)
  const align = columns.map((n) => alignOf(body.map(({ aligns }) => aligns[n] ?? null)))
  const head = hasHead ? first.map((cell) => [...withoutStrong(cell)]) : []
  return [{ kind: 'table', align, head, rows: hasHead ? others : filled }]
}

function isHead(table: FlowTable, rows: readonly Row[], first: readonly TextCell[]): boolean {
  if (wordsOf(first.flat()).trim() === '') return false
  if (rows[0]?.isHead) return true
  return rows.length > 1 && (table.firstIsHead || isStrong(first.flat()))
}

/** The way that all cells of a column with words in them stand. */
function alignOf(aligns: readonly (CellAlign | null)[]): CellAlign {
  const told = new Set(aligns.filter((align) => align !== null))
  const [only = 'start'] = told
  return told.size === 1 ? only : 'start'
}

const hasJoined = ({ rows }: FlowTable): boolean =>
  rows.some(({ cells }) => cells.some((cell) => cell.span > 1 || cell.isJoined))

function rowOf({ isHead, before, cells }: FlowRow, making: TableMaking): Row {
  const made: TextCell[] = Array.from({ length: before }, () => [])
  const aligns: (CellAlign | null)[] = made.map(() => null)
  for (const cell of cells) {
    const inlines = cellOf(cell, making)
    made.push(inlines, ...Array.from({ length: cell.span - 1 }, () => []))
    const paragraph = cell.flow.find((part) => part.kind === 'paragraph')
    aligns.push(inlines.length > 0 && paragraph ? paragraph.align : null)
    aligns.push(...Array.from({ length: cell.span - 1 }, () => null))
  }
  return { isHead, cells: made, aligns }
}

const cellOf = ({ flow }: FlowCell, making: TableMaking): TextCell =>
  inLines(flow.flatMap((part) => linesOf(part, making)))

const inLines = (lines: readonly Line[]): Inline[] =>
  joinRuns(
    lines
      .filter((line) => line.length > 0)
      .flatMap((line, n) => [...(n > 0 ? [{ kind: 'break' as const }] : []), ...line]),
  )

function linesOf(part: Flow, making: TableMaking): Line[] {
  if (part.kind === 'told') {
    making.teller.tell(part.piece, part.what)
    return []
  }
  if (part.kind === 'table') {
    making.teller.tell('table-in-table', '')
    return part.rows.map((row) => besideEachOther(rowOf(row, making).cells))
  }
  const said = making.say(part)
  const { numbered, inlines, boxes } = said
  const line = finished(inlines)
  const isLabelled = numbered && numbered.label !== '' && (line.length > 0 || !numbered.isBullet)
  const label = isLabelled ? (itemLabel(numbered) ?? numbered.label) : ''
  const whole = isLabelled ? withLabel({ ...numbered, label }, line) : line
  return [finished(whole), ...boxes.flatMap((box) => making.inBox(box, said).flatMap(linesOfBlock))]
}

/** The cells of a row that is no row of a table here, as one line. */
function besideEachOther(cells: readonly TextCell[]): Line {
  const told = cells.filter((cell) => wordsOf(cell).trim() !== '')
  if (told.length === 1) return told[0] ?? []
  const flat = told.map((cell) =>
    cell.map((inline) => (inline.kind === 'break' ? plainRun(' ') : inline)),
  )
  return joinRuns(flat.flatMap((cell, n) => (n === 0 ? cell : [plainRun(' | '), ...cell])))
}

function linesOfBlock(block: TextBlock): Line[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.inlines]
    case 'quote':
      return block.blocks.flatMap(linesOfBlock)
    case 'bullets':
    case 'numbers':
    case 'labels':
      return block.items.flatMap(linesOfItem)
    case 'table':
      return [block.head, ...block.rows].map(besideEachOther)
    case 'code':
    case 'rule':
      return []
  }
}

function linesOfItem({ label, blocks }: TextItem): Line[] {
  const [first = [], ...others] = blocks.flatMap(linesOfBlock)
  return [withLabel({ label, isTight: false }, first), ...others]
}
