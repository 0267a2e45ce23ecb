import type { Cell, Sheet } from './sheet.model.ts'

const mark = '\uFEFF'
const newLine = '\r\n'

/** A table as a file that Norwegian Excel opens rightly: BOM, semicolons, decimal comma, CRLF. What it rests on comes last. */
export function csvOf(sheet: Sheet): string {
  const lines = [
    ...(sheet.exercise ? [[textField(sheet.exercise)]] : []),
    sheet.head.map(textField),
    ...sheet.rows.map((row) => row.map((cell) => fieldOf(cell, sheet))),
    sheet.total.map((cell) => fieldOf(cell, sheet)),
    [],
    [sheet.title, sheet.place].map(textField),
    ...sheet.facts.map(({ term, detail }) => [term, detail].map(textField)),
  ]
  return mark + lines.map((fields) => fields.join(';')).join(newLine) + newLine
}

function fieldOf(cell: Cell, { unknown }: Sheet): string {
  switch (cell.kind) {
    case 'text':
      return textField(cell.text)
    case 'count':
      return String(cell.count)
    case 'kroner':
      return (cell.amount / 100).toFixed(2).replace('.', ',')
    case 'unknown':
      return textField(unknown)
    default:
      return ''
  }
}

/** A text that a spreadsheet would read as a formula gets an apostrophe before it. */
export function textField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
