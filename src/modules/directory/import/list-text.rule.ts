import { csvField } from '../../../kernel/csv-text.rule.ts'
import { columnHeads, sheetColumns } from '../sheet/sheet-column.model.ts'
import type { ListLine } from './list-line.model.ts'
import { lineColumn } from './sheet-head.rule.ts'

/** Lines as a text that a person can mend and that is read again as it was; a formula stays one until it is written over. */
export const listText = (lines: readonly ListLine[]): string =>
  [
    [lineColumn, ...sheetColumns.map((column) => columnHeads[column])],
    ...lines.map(({ line, cells }) => [
      String(line),
      ...sheetColumns.map((column) => {
        const { text, isFormula } = cells[column]
        return isFormula ? formulaField(text) : plainField(text)
      }),
    ]),
  ]
    .map((fields) => fields.join(';'))
    .join('\n')

/** Digits and days stand in a field as they are: no program for sheets opens them from there. */
const plainField = (text: string): string =>
  /^[\d.\-/]+$/.test(text) && !text.startsWith('-') ? text : csvField(text)

function formulaField(text: string): string {
  const formula = text.startsWith('=') ? text : `=${text}`
  return /[";]/.test(formula) ? `"${formula.replaceAll('"', '""')}"` : formula
}
