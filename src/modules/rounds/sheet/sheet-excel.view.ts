import type { OrderedSheet, SheetCell } from '../../../platform/paper/order.ts'
import type { Cell, ResultSheet, SheetTable } from './sheet.model.ts'

/** A result as a workbook: the answers, the totals, and what the figures mean. A text stays a text, whatever it begins with. */
export function excelOf(sheet: ResultSheet): OrderedSheet & { beside: OrderedSheet[] } {
  const { exercise, warning, definitions } = sheet
  const marks = [exercise, warning].flatMap((text) => (text === null ? [] : [[bold(text)]]))
  const title: SheetCell[][] = [
    [{ ...titleLook, value: `${sheet.title} – ${sheet.community}` }],
    ...marks,
  ]
  return {
    ...tableSheet(title, sheet.answers),
    beside: [
      tableSheet(title, sheet.totals),
      {
        rows: [
          ...title,
          ...definitions.rows.map(({ term, detail }) => [bold(term), wrapped(detail)]),
        ],
        look: { sheet: definitions.name, columns: [{ width: 44 }, { width: 90 }] },
      },
    ],
  }
}

const bold = (value: string): SheetCell => ({ value, fontWeight: 'bold', format: '@' })
const wrapped = (value: string): SheetCell => ({ value, wrap: true, format: '@' })
const titleLook = { fontWeight: 'bold', fontSize: 14 } as const
const headLook = { fontWeight: 'bold', bottomBorderStyle: 'medium', wrap: true } as const

const tableSheet = (title: SheetCell[][], { name, head, rows }: SheetTable): OrderedSheet => ({
  rows: [
    ...title,
    head.map((value): SheetCell => ({ ...headLook, value })),
    ...rows.map((row) => row.map(excelCell)),
  ],
  look: {
    sheet: name,
    columns: head.map((text) => ({ width: Math.min(40, Math.max(14, text.length + 2)) })),
    stickyRowsCount: title.length + 1,
    orientation: 'landscape',
  },
})

function excelCell(cell: Cell): SheetCell {
  switch (cell.kind) {
    case 'text':
      return { value: cell.text, format: '@' }
    case 'count':
      return { value: cell.count, format: '#,##0' }
    case 'amount':
      return { value: cell.amount / 100, format: cell.amount % 100 === 0 ? '#,##0' : '#,##0.00#' }
    case 'sign':
      return { value: cell.sign, align: 'right' }
    case 'none':
      return null
  }
}
