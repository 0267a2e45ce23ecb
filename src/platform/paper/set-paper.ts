import { type Instant, instant } from '../../kernel/day.model.ts'
import { paperDocx } from '../paper-docx.ts'
import { paperPdf } from '../paper-pdf.ts'
import { typesetPdf } from '../pdf.ts'
import { excelFile } from './excel-file.ts'
import type { PaperOrder } from './order.ts'
import { readPapers } from './read-paper.ts'

/** Makes the file that is ordered; empty for a trial. Throws where it cannot be made. */
export async function setPaper(order: PaperOrder, madeAt: Instant): Promise<Uint8Array> {
  switch (order.kind) {
    case 'pdf':
      return paperPdf(readPapers(order.papers), madeAt)
    case 'word': {
      const [paper] = readPapers([order.paper])
      return paper ? paperDocx(paper) : nothing
    }
    case 'markup':
      return typesetPdf({ source: order.source, inputs: order.inputs, madeAt })
    case 'excel':
      return excelFile([order, ...(order.beside ?? [])])
    case 'trial': {
      const papers = readPapers(order.papers)
      const [first] = papers
      if (first) await paperDocx(first)
      await paperPdf(papers, madeAt)
      return nothing
    }
  }
}

/** Reads the fonts and libraries, so that the first order takes no longer than the next. */
export const warmUp = async (): Promise<void> => {
  const nobodys = { locale: 'nb', title: 'Godfot', mark: null, blocks: [] } as const
  await setPaper({ kind: 'trial', papers: [nobodys] }, instant('2026-01-01T00:00:00.000Z'))
}

const nothing = new Uint8Array()
