import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { cleanText } from '../kernel/clean-text.rule.ts'
import type { Paper, ReadBlock } from '../kernel/paper.model.ts'
import { plainInlines } from '../kernel/text-tree.model.ts'
import { linesOf, type WordPart, wordText } from './text-docx.ts'

const languages = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const

/** A paper as a plain Word file, with the receiver's own styles in mind: headings, lists, tables, no ornament. */
export async function paperDocx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const text = wordText()
  const children = paper.blocks.flatMap((block) => partsOf(block, text.draw))
  const document = new Document({
    title: cleanText(paper.title),
    creator: 'Godfot',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: languages[paper.locale] } },
        },
      },
    },
    numbering: { config: text.numbering },
    sections: [
      {
        ...(paper.mark
          ? { headers: { default: new Header({ children: [new Paragraph(paper.mark)] }) } }
          : {}),
        children: [
          new Paragraph({ children: runs(paper.title), heading: HeadingLevel.HEADING_1 }),
          ...children,
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

const runs = (text: string, look: { bold?: boolean; italics?: boolean } = {}) =>
  linesOf(plainInlines(text), look)

function partsOf(block: ReadBlock, draw: ReturnType<typeof wordText>['draw']): readonly WordPart[] {
  switch (block.kind) {
    case 'text':
      return draw(block.blocks)
    case 'facts':
      return block.facts.map(
        ({ term, detail }) =>
          new Paragraph({
            children: [...runs(`${term}:`, { bold: true }), new TextRun(' '), ...runs(detail)],
          }),
      )
    case 'sums':
      return [sumTable(block.rows), new Paragraph('')]
    case 'fill':
      return [new Paragraph({ children: runs(`[${block.text}]`, { italics: true }) })]
    case 'signatures':
      return [
        new Paragraph({ children: runs(block.place), spacing: { before: 600 }, ...together }),
        ...block.by.flatMap((name, at) => [
          new Paragraph({ text: '_'.repeat(40), spacing: { before: 700 }, ...together }),
          new Paragraph({
            children: runs(name),
            keepLines: true,
            keepNext: at < block.by.length - 1,
          }),
        ]),
      ]
  }
}

/** On the same page as what follows. */
const together = { keepNext: true, keepLines: true } as const

const sumTable = (rows: readonly { term: string; amount: string }[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(({ term, amount }, i) => {
      const bold = i === rows.length - 1
      return new TableRow({
        children: [
          new TableCell({ children: [new Paragraph({ children: runs(term, { bold }) })] }),
          new TableCell({
            children: [
              new Paragraph({ alignment: AlignmentType.RIGHT, children: runs(amount, { bold }) }),
            ],
          }),
        ],
      })
    }),
  })
