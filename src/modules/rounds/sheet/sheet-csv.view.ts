import { csvField, csvText } from '../../../kernel/csv-text.rule.ts'
import type { Cell, ResultSheet, SheetTable } from './sheet.model.ts'

/** A result as a CSV file that Norwegian Excel opens rightly: the answers, the totals, and what the figures mean. */
export function csvOf(sheet: ResultSheet): string {
  const { exercise, warning, definitions } = sheet
  return csvText([
    ...[exercise, warning].flatMap((text) => (text === null ? [] : [[csvField(text)]])),
    ...linesOf(sheet.answers),
    [],
    ...linesOf(sheet.totals),
    [],
    [sheet.title, sheet.community].map(csvField),
    ...definitions.rows.map(({ term, detail }) => [term, detail].map(csvField)),
  ])
}

const linesOf = ({ head, rows }: SheetTable): string[][] => [
  head.map(csvField),
  ...rows.map((row) => row.map(fieldOf)),
]

function fieldOf(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return csvField(cell.text)
    case 'count':
      return String(cell.count)
    case 'amount':
      return String(cell.amount / 100).replace('.', ',')
    case 'sign':
      return csvField(cell.sign)
    case 'none':
      return ''
  }
}
