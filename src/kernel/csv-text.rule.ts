const mark = '\uFEFF'
const newLine = '\r\n'

/** A table as the text of a file that Norwegian Excel opens rightly: BOM, semicolons, CRLF. A cell is what `csvField` made. */
export const csvText = (lines: readonly (readonly string[])[]): string =>
  mark + lines.map((cells) => cells.join(';')).join(newLine) + newLine

/** Does a cell of a text say that it is a formula? */
export const beginsFormula = (text: string): boolean => /^\s*[=\uff1d]/.test(text)

/** Digits that a spreadsheet would open as another number or as a day: `0301`, `1/2`, `1e5`, more than 15 of them. */
const misread = /^(?:0\d+|\d{16,}|\d+e\d+|\d{1,4}[-/.]\d{1,4}(?:[-/.]\d{1,4})?)$/i

/**
 * A text that a spreadsheet would read as a formula gets an apostrophe before it; a code that it would read as a number
 * is written `="0301"`, which stays the text 0301.
 */
export function csvField(text: string): string {
  const isFormula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text)
  const safe = isFormula ? `'${text}` : misread.test(text) ? `="${text}"` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
