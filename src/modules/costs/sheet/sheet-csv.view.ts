import { csvField, csvText } from '../../../kernel/csv-text.rule.ts'
import type { Cell, Sheet } from './sheet.model.ts'

/** A table as a file that Norwegian Excel opens rightly: BOM, semicolons, decimal comma, CRLF. What it rests on comes last. */
export function csvOf(sheet: Sheet): string {
  const lines = [
    ...(sheet.exercise ? [[csvField(sheet.exercise)]] : []),
    sheet.head.map(csvField),
    ...sheet.rows.map((row) => row.map((cell) => fieldOf(cell, sheet))),
    sheet.total.map((cell) => fieldOf(cell, sheet)),
    [],
    [sheet.title, sheet.place].map(csvField),
    ...sheet.facts.map(({ term, detail }) => [term, detail].map(csvField)),
  ]
  return csvText(lines)
}

function fieldOf(cell: Cell, { unknown }: Sheet): string {
  switch (cell.kind) {
    case 'text':
      return csvField(cell.text)
    case 'count':
      return String(cell.count)
    case 'kroner':
      return (cell.amount / 100).toFixed(2).replace('.', ',')
    case 'unknown':
      return csvField(unknown)
    default:
      return ''
  }
}
