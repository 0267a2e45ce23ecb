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
import type { Paper, PaperBlock } from '../kernel/paper.model.ts'
import { plainBlocks } from './paper-pdf.ts'

const languages = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const

/** A paper as a plain Word file, with the receiver's own styles in mind: headings, lists, no ornament. */
export async function paperDocx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: paper.title,
    creator: 'Godfot',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: languages[paper.locale] } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: 'numbers',
          levels: [{ level: 0, format: 'decimal', text: '%1.', alignment: AlignmentType.LEFT }],
        },
      ],
    },
    sections: [
      {
        ...(paper.mark
          ? { headers: { default: new Header({ children: [new Paragraph(paper.mark)] }) } }
          : {}),
        children: [
          new Paragraph({ text: paper.title, heading: HeadingLevel.HEADING_1 }),
          ...plainBlocks(paper.blocks).flatMap((block, place) => partsOf(block, place)),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function partsOf(block: PaperBlock, place: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })]
    case 'list':
      return block.items.map(
        (text) =>
          new Paragraph(
            block.ordered
              ? { text, numbering: { reference: 'numbers', level: 0, instance: place } }
              : { text, bullet: { level: 0 } },
          ),
      )
    case 'facts':
      return block.facts.map(
        ({ term, detail }) =>
          new Paragraph({
            children: [new TextRun({ text: `${term}: `, bold: true }), new TextRun(detail)],
          }),
      )
    case 'sums':
      return [sumTable(block.rows), new Paragraph('')]
    case 'fill':
      return [
        new Paragraph({ children: [new TextRun({ text: `[${block.text}]`, italics: true })] }),
      ]
    case 'quote':
      return [new Paragraph({ text: block.text, indent: { left: 500 } })]
    case 'signatures':
      return [
        new Paragraph({ text: block.place, spacing: { before: 600 } }),
        ...block.by.flatMap((name) => [
          new Paragraph({ text: '_'.repeat(40), spacing: { before: 700 } }),
          new Paragraph(name),
        ]),
      ]
    default:
      return [new Paragraph({ text: block.text, spacing: { after: 120 } })]
  }
}

const sumTable = (rows: readonly { term: string; amount: string }[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(({ term, amount }, i) => {
      const bold = i === rows.length - 1
      return new TableRow({
        children: [
          new TableCell({
            children: [new Paragraph({ children: [new TextRun({ text: term, bold })] })],
          }),
          new TableCell({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({ text: amount, bold })],
              }),
            ],
          }),
        ],
      })
    }),
  })
