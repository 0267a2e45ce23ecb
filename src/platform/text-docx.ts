import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  type ILevelsOptions,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type {
  CellAlign,
  Inline,
  LinkPart,
  TextBlock,
  TextCell,
  TextItem,
} from '../kernel/text-tree.model.ts'
import {
  addressOnPaper,
  imageText,
  leadsFromPaper,
  settleHeadings,
} from '../kernel/text-tree.rule.ts'

export type WordPart = Paragraph | Table

/** In twips: how far a list or a quote stands from what it is in. */
const step = 567
const headings = [
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const
const alignments = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const
const mono = 'Courier New'

type Look = { bold?: boolean; italics?: boolean }
type Numbering = { reference: string; levels: ILevelsOptions[] }
type ParagraphLook = Omit<IParagraphOptions, 'children' | 'text'>

/** How far in something stands, and what the lists of the file so far need. */
type Where = { depth: number; numbering: Numbering[] }

/** Draws texts of one Word file; `numbering` then holds what its lists need, each with numbers of its own. */
export function wordText() {
  const numbering: Numbering[] = []
  return {
    draw: (blocks: readonly TextBlock[]) =>
      blocksOf(settleHeadings(blocks), { depth: 0, numbering }),
    numbering,
  }
}

const blocksOf = (blocks: readonly TextBlock[], where: Where): WordPart[] =>
  blocks.flatMap((block) => partsOf(block, where))

const deeper = ({ depth, numbering }: Where): Where => ({ depth: depth + 1, numbering })

const indented = ({ depth }: Where): ParagraphLook =>
  depth === 0 ? {} : { indent: { left: step * depth } }

function partsOf(block: TextBlock, where: Where): WordPart[] {
  switch (block.kind) {
    case 'heading': {
      const heading = headings[Math.min(block.level, headings.length) - 1] ?? headings[0]
      return [
        new Paragraph({
          heading,
          keepNext: true,
          ...indented(where),
          children: linesOf(block.inlines),
        }),
      ]
    }
    case 'paragraph':
      return [
        new Paragraph({
          spacing: { after: 120 },
          ...indented(where),
          children: linesOf(block.inlines),
        }),
      ]
    case 'quote':
      return blocksOf(block.blocks, deeper(where))
    case 'bullets':
      return itemsOf(block.items, where, listOf(where, 'bullet', '•', 1))
    case 'numbers':
      return itemsOf(
        block.items,
        where,
        listOf(where, 'decimal', `%${level(where.depth) + 1}.`, block.start),
      )
    case 'labels':
      return itemsOf(block.items, where, null)
    case 'code':
      return block.text.split('\n').map(
        (line) =>
          new Paragraph({
            ...indented(where),
            children: [new TextRun({ text: line, font: mono })],
          }),
      )
    case 'table':
      return [tableOf(block.head, block.rows, block.align, where.depth), new Paragraph('')]
    case 'rule':
      return [
        new Paragraph({
          ...indented(where),
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '808080', space: 1 } },
        }),
      ]
  }
}

/** A list of its own: its numbers begin where it begins, whatever other lists there are. */
function listOf(
  { depth, numbering }: Where,
  format: 'bullet' | 'decimal',
  text: string,
  start: number,
): string {
  const reference = `list-${numbering.length + 1}`
  const style = { paragraph: { indent: { left: step * (depth + 1), hanging: step } } }
  numbering.push({
    reference,
    levels: [{ level: level(depth), format, text, start, alignment: AlignmentType.LEFT, style }],
  })
  return reference
}

const itemsOf = (items: readonly TextItem[], where: Where, reference: string | null): WordPart[] =>
  items.flatMap((item) => itemOf(item, where, reference))

/** An item; without a reference its label stands as it was typed. */
function itemOf({ label, blocks }: TextItem, where: Where, reference: string | null): WordPart[] {
  const { depth } = where
  const [first, ...rest] = blocks
  const isLine = first?.kind === 'paragraph'
  const look: ParagraphLook =
    reference === null
      ? {
          indent: { left: step * (depth + 1), hanging: step },
          tabStops: [{ type: 'left', position: step * (depth + 1) }],
        }
      : { numbering: { reference, level: level(depth) } }
  const typed = reference === null ? [new TextRun(`${label}\t`)] : []
  return [
    new Paragraph({
      ...look,
      spacing: { after: 60 },
      children: [...typed, ...(isLine ? linesOf(first.inlines) : [])],
    }),
    ...blocksOf(isLine ? rest : blocks, deeper(where)),
  ]
}

/** Word has nine levels; a list in a quote in a list counts as its depth. */
const level = (depth: number): number => Math.min(depth, 8)

function tableOf(
  head: readonly TextCell[],
  rows: readonly (readonly TextCell[])[],
  align: readonly CellAlign[],
  depth: number,
): Table {
  const row = (cells: readonly TextCell[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (cell, n) =>
          new TableCell({
            children: [
              new Paragraph({
                alignment: alignments[align[n] ?? 'start'],
                children: linesOf(cell, { bold: isHead }),
              }),
            ],
          }),
      ),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    indent: { size: step * depth, type: WidthType.DXA },
    rows: [
      ...(head.length > 0 ? [row(head, true)] : []),
      ...rows.map((cells) => row(cells, false)),
    ],
  })
}

/** The words of a line as Word keeps them; after the words of a link its address is seen. */
export const linesOf = (inlines: readonly Inline[], look: Look = {}): ParagraphChild[] =>
  inlines.flatMap((inline): ParagraphChild[] => {
    if (inline.kind !== 'link') return [runOf(inline, look)]
    const address = addressOnPaper(inline)
    const words = inline.parts.map((part) => runOf(part, look, leadsFromPaper(inline.href)))
    const link = leadsFromPaper(inline.href)
      ? [new ExternalHyperlink({ link: inline.href, children: words })]
      : words
    return address === null ? link : [...link, new TextRun({ text: ` (${address})`, ...look })]
  })

function runOf(part: LinkPart, look: Look, isLink = false): TextRun {
  const style = isLink ? { style: 'Hyperlink' } : {}
  switch (part.kind) {
    case 'text':
      return new TextRun({
        ...style,
        text: part.text,
        ...(part.strong || look.bold ? { bold: true } : {}),
        ...(part.emphasis || look.italics ? { italics: true } : {}),
        ...(part.strike ? { strike: true } : {}),
        ...(part.code ? { font: mono } : {}),
      })
    case 'break':
      return new TextRun({ break: 1 })
    case 'image':
      return new TextRun({ ...style, ...look, text: imageText(part) })
  }
}
