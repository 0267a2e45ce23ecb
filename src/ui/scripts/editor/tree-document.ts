import { Fragment, type Mark, type Node } from 'prosemirror-model'
import type {
  CellAlign,
  Inline,
  LinkPart,
  TextBlock,
  TextCell,
  TextItem,
  TextRun,
} from '../../../kernel/text-tree.model.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

/** A text tree as the document that is written in. */
export const documentOf = (blocks: readonly TextBlock[]): Node =>
  nodes.doc.create(null, orEmpty(blocks.map(nodeOf)))

const orEmpty = (blocks: readonly Node[]): readonly Node[] =>
  blocks.length > 0 ? blocks : [nodes.paragraph.create()]

function nodeOf(block: TextBlock): Node {
  switch (block.kind) {
    case 'heading':
      return nodes.heading.create({ level: block.level }, lineNodes(block.inlines))
    case 'paragraph':
      return nodes.paragraph.create(null, lineNodes(block.inlines))
    case 'quote':
      return nodes.quote.create(null, orEmpty(block.blocks.map(nodeOf)))
    case 'bullets':
      return nodes.bullets.create(null, block.items.map(itemNode))
    case 'numbers':
      return nodes.numbers.create({ start: block.start }, block.items.map(itemNode))
    case 'labels':
      return nodes.labels.create(
        null,
        block.items.map(({ label, blocks }) =>
          nodes.label_item.create({ label }, orEmpty(blocks.map(nodeOf))),
        ),
      )
    case 'code':
      return nodes.code_block.create(null, block.text === '' ? [] : schema.text(block.text))
    case 'table':
      return tableNode(block)
    case 'rule':
      return nodes.rule.create()
  }
}

const itemNode = ({ blocks }: TextItem): Node =>
  nodes.item.create(null, orEmpty(blocks.map(nodeOf)))

function tableNode({ head, rows, align }: Extract<TextBlock, { kind: 'table' }>): Node {
  const width = Math.max(1, align.length, head.length, ...rows.map((row) => row.length))
  const row = (cells: readonly TextCell[], type: typeof nodes.cell) =>
    nodes.row.create(
      null,
      Array.from({ length: width }, (_, n) =>
        type.create({ align: align[n] ?? 'start' }, lineNodes(cells[n] ?? [])),
      ),
    )
  const all = [
    ...(head.length > 0 ? [row(head, nodes.head_cell)] : []),
    ...rows.map((cells) => row(cells, nodes.cell)),
  ]
  return nodes.table.create(null, all.length > 0 ? all : [row([], nodes.cell)])
}

/** A line of text as what stands in a block of the document. */
export const lineNodes = (inlines: readonly Inline[]): Node[] =>
  inlines.flatMap((inline) =>
    inline.kind === 'link'
      ? inline.parts.map((part) => partNode(part, [marks.link.create({ href: inline.href })]))
      : [partNode(inline, [])],
  )

function partNode(part: LinkPart, around: readonly Mark[]): Node {
  switch (part.kind) {
    case 'break':
      return nodes.break.create(null, null, around)
    case 'image':
      return nodes.image.create({ text: part.text, address: part.address }, null, around)
    case 'text': {
      const own = markNames.filter((name) => part[name]).map((name) => marks[name].create())
      return schema.text(
        part.text,
        own.reduce((set, mark) => mark.addToSet(set), around),
      )
    }
  }
}

const markNames = ['strong', 'emphasis', 'strike', 'code'] as const

/** A block of the document as a text tree has it. */
export function blockOf(node: Node): TextBlock {
  switch (node.type) {
    case nodes.heading:
      return { kind: 'heading', level: Number(node.attrs.level), inlines: inlinesOf(node) }
    case nodes.quote:
      return { kind: 'quote', blocks: blocksOf(node) }
    case nodes.bullets:
      return { kind: 'bullets', items: node.children.map((item) => itemOf(item, '•')) }
    case nodes.numbers: {
      const start = Number(node.attrs.start)
      const items = node.children.map((item, place) => itemOf(item, `${start + place}.`))
      return { kind: 'numbers', start, items }
    }
    case nodes.labels:
      return {
        kind: 'labels',
        items: node.children.map((item) => itemOf(item, String(item.attrs.label))),
      }
    case nodes.code_block:
      return { kind: 'code', text: node.textContent }
    case nodes.table:
      return tableOf(node)
    case nodes.rule:
      return { kind: 'rule' }
    default:
      return { kind: 'paragraph', inlines: inlinesOf(node) }
  }
}

/** The blocks of a document, or of a part of it. */
export const blocksOf = (node: Node): TextBlock[] => node.children.map(blockOf)

const itemOf = (item: Node, label: string): TextItem => ({ label, blocks: blocksOf(item) })

function tableOf(table: Node): TextBlock {
  const [first, ...others] = table.children
  const hasHead = first?.children.every(({ type }) => type === nodes.head_cell) ?? false
  const cellsOf = (row: Node | undefined): TextCell[] => row?.children.map(inlinesOf) ?? []
  const align = (first?.children ?? []).map(({ attrs }) => attrs.align as CellAlign)
  const rows = (hasHead ? others : table.children).map(cellsOf)
  return { kind: 'table', align, head: hasHead ? cellsOf(first) : [], rows }
}

/** What stands in one block of the document. */
export function inlinesOf(block: Node): Inline[] {
  const inlines: Inline[] = []
  for (const node of block.children) {
    const part = partOf(node)
    const href = node.marks.find(({ type }) => type === marks.link)?.attrs.href
    const last = inlines.at(-1)
    if (href === undefined) inlines.push(part)
    else if (last?.kind === 'link' && last.href === href)
      inlines.splice(-1, 1, { ...last, parts: [...last.parts, part] })
    else inlines.push({ kind: 'link', href: String(href), parts: [part] })
  }
  return inlines
}

function partOf(node: Node): LinkPart {
  if (node.type === nodes.break) return { kind: 'break' }
  if (node.type === nodes.image) {
    return { kind: 'image', text: String(node.attrs.text), address: String(node.attrs.address) }
  }
  const has = (name: (typeof markNames)[number]) => marks[name].isInSet(node.marks) !== undefined
  const run: TextRun = {
    kind: 'text',
    text: node.text ?? '',
    strong: has('strong'),
    emphasis: has('emphasis'),
    strike: has('strike'),
    code: has('code'),
  }
  return run
}

/** All the lines of blocks as one line, as a cell holds them. */
export function asOneLine(blocks: readonly TextBlock[]): Fragment {
  const lines = blocks.flatMap(linesOf).filter((line) => line.length > 0)
  return Fragment.from(
    lines.flatMap((line, place) => [
      ...(place > 0 ? [nodes.break.create()] : []),
      ...lineNodes(line),
    ]),
  )
}

function linesOf(block: TextBlock): (readonly Inline[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.inlines]
    case 'quote':
      return block.blocks.flatMap(linesOf)
    case 'bullets':
    case 'numbers':
    case 'labels':
      return block.items.flatMap(({ label, blocks }) => {
        const [first = [], ...others] = blocks.flatMap(linesOf)
        return [[words(`${label === '•' ? '–' : label} `), ...first], ...others]
      })
    case 'code':
      return block.text.split('\n').map((line) => (line === '' ? [] : [words(line)]))
    case 'table':
      return [block.head, ...block.rows].map((row) =>
        row
          .filter((cell) => cell.length > 0)
          .flatMap((cell, n) => (n === 0 ? cell : [words(', '), ...cell])),
      )
    case 'rule':
      return []
  }
}

const words = (text: string): TextRun => ({
  kind: 'text',
  text,
  strong: false,
  emphasis: false,
  strike: false,
  code: false,
})
