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
  const span = { first: heads.length, last: heads.length + sheet.rows.length - 1 }
  const rows: SheetCell[][] = [
    ...heads,
    ...sheet.rows.map((row) => row.map((cell) => excelCell(cell, sheet))),
    sheet.total.map((cell, column) =>
      summed(excelCell(cell, sheet, totalLook), cell, sheet, column, span),
    ),
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

/** The total of a column as a formula, where it is what the lines above it come to. */
function summed(
  drawn: SheetCell,
  total: Cell,
  { rows }: Sheet,
  column: number,
  sums: { first: number; last: number },
): SheetCell {
  const sum = rows.reduce((all, row) => all + figureIn(row[column]), 0)
  if (drawn === null || rows.length === 0 || !isFigure(total) || figureIn(total) !== sum) {
    return drawn
  }
  return { ...drawn, sums }
}

const isFigure = (cell: Cell): boolean => cell.kind === 'count' || cell.kind === 'kroner'

function figureIn(cell: Cell | undefined): number {
  if (cell?.kind === 'count') return cell.count
  return cell?.kind === 'kroner' ? cell.amount : 0
}

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
