import { csvField, csvText } from '../../../kernel/csv-text.rule.ts'
import type { PageCommunity } from '../../../kernel/page.model.ts'
import type { SheetCell } from '../../../platform/paper/order.ts'
import {
  columnHeads,
  type SheetCells,
  type SheetColumn,
  sheetColumns,
} from './sheet-column.model.ts'

/** The list as a CSV file: the names of the columns and the lines, and nothing else, so that it can come back. */
export const contactCsv = (lines: readonly SheetCells[]): string =>
  csvText([
    sheetColumns.map((column) => columnHeads[column]),
    ...lines.map((cells) => sheetColumns.map((column) => csvField(cells[column]))),
  ])

const widths: Readonly<Record<SheetColumn, number>> = {
  kommunenummer: 18,
  funksjon: 30,
  navn: 28,
  epost: 36,
  telefon: 18,
  fra: 13,
  til: 13,
}

/** The list as rows of a spreadsheet. All is text, so that a number keeps its nought when it is written over. */
export function contactExcel(lines: readonly SheetCells[]) {
  const head = sheetColumns.map(
    (column): SheetCell => ({ ...headLook, value: columnHeads[column] }),
  )
  const rows = lines.map((cells) =>
    sheetColumns.map((column): SheetCell => ({ value: cells[column], format: '@' })),
  )
  const look = {
    columns: sheetColumns.map((column) => ({ width: widths[column] })),
    sheet: 'Kontakter',
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }
  return { rows: [head, ...rows], look }
}

const headLook = { fontWeight: 'bold', bottomBorderStyle: 'medium' } as const

/** What a file of the list is called: what it is of, and of which day; an exercise says so. */
export function contactFileName(
  { exercise }: Pick<PageCommunity, 'exercise'>,
  parts: readonly (string | null)[],
  ending: 'csv' | 'xlsx' | 'vcf',
): string {
  return `${[exercise ? 'ovelse' : null, ...parts].filter((part) => part !== null).join('-')}.${ending}`
}
