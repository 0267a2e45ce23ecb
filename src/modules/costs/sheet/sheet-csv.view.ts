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

/** Digits that a spreadsheet would open as another number or as a day: `0301`, `1/2`, `1e5`, more than 15 of them. */
const misread = /^(?:0\d+|\d{16,}|\d+e\d+|\d{1,4}[-/.]\d{1,4}(?:[-/.]\d{1,4})?)$/i

/**
 * A text that a spreadsheet would read as a formula gets an apostrophe before it; a code that it would read as a number
 * is written `="0301"`, which stays the text 0301.
 */
export function textField(text: string): string {
  const isFormula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text)
  const safe = isFormula ? `'${text}` : misread.test(text) ? `="${text}"` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
