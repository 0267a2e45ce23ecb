import type { SheetCell } from '../../../platform/paper/order.ts'
import type { Cell, Sheet } from './sheet.model.ts'

/** A table as rows of a spreadsheet, with numbers as numbers and its heading standing still. */
export function excelSheet(sheet: Sheet) {
  const bold = (value: string): SheetCell => ({ value, fontWeight: 'bold' })
  const heads = [
    [{ ...titleLook, value: `${sheet.title} – ${sheet.place}` }],
    ...(sheet.exercise ? [[bold(sheet.exercise)]] : []),
    sheet.head.map(
      (value, i): SheetCell => ({ ...headLook, value, align: i < textColumns ? 'left' : 'right' }),
    ),
  ]
  const rows: SheetCell[][] = [
    ...heads,
    ...sheet.rows.map((row) => row.map((cell) => excelCell(cell, sheet))),
    sheet.total.map((cell) => excelCell(cell, sheet, totalLook)),
    [],
    ...sheet.facts.map(({ term, detail }) => [bold(term), { value: detail }]),
  ]
  const look = {
    columns: sheet.head.map((head, i) => ({ width: i === 1 ? 28 : Math.max(18, head.length + 2) })),
    sheet: 'Andeler',
    stickyRowsCount: heads.length,
    orientation: 'landscape' as const,
  }
  return { rows, look }
}

/** The municipality's number and name; the rest are figures. */
const textColumns = 2
const titleLook = { fontWeight: 'bold', fontSize: 14 } as const
const headLook = {
  fontWeight: 'bold',
  bottomBorderStyle: 'medium',
  wrap: true,
} as const
const totalLook = { fontWeight: 'bold', topBorderStyle: 'medium' } as const

function excelCell(
  cell: Cell,
  { unknown }: Sheet,
  look: Partial<typeof totalLook> = {},
): SheetCell {
  switch (cell.kind) {
    case 'text':
      return { ...look, value: cell.text }
    case 'count':
      return { ...look, value: cell.count, format: '#,##0' }
    case 'kroner':
      return { ...look, value: cell.amount / 100, format: '#,##0.00' }
    case 'unknown':
      return { ...look, value: unknown, align: 'right' }
    default:
      return null
  }
}
