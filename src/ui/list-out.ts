import { csvField, csvText } from '../kernel/csv-text.rule.ts'
import type { ListCells, ListColumns } from '../kernel/list-sheet.model.ts'
import type { SheetCell } from '../platform/paper/order.ts'

/** What a list is handed out as, so that it is the same file wherever it is kept. */
export const listTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** A list as a CSV file: the names of the columns and the lines, and nothing else, so that it can come back. */
export const listCsv = <Column extends string>(
  { order, heads }: ListColumns<Column>,
  lines: readonly ListCells<Column>[],
): string =>
  csvText([
    order.map((column) => heads[column]),
    ...lines.map((cells) => order.map((column) => csvField(cells[column]))),
  ])

/** The same as rows of a spreadsheet. All is text, so that a number keeps its nought when it is written over. */
export function listExcel<Column extends string>(
  { order, heads, widths }: ListColumns<Column>,
  sheet: string,
  lines: readonly ListCells<Column>[],
) {
  const head = order.map((column): SheetCell => ({ ...headLook, value: heads[column] }))
  const rows = lines.map((cells) =>
    order.map((column): SheetCell => ({ value: cells[column], format: '@' })),
  )
  const look = {
    columns: order.map((column) => ({ width: widths[column] })),
    sheet,
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }
  return { rows: [head, ...rows], look }
}

const headLook = { fontWeight: 'bold', bottomBorderStyle: 'medium' } as const
