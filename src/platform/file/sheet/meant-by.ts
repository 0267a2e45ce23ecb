import { beginsFormula } from '../../../kernel/csv-text.rule.ts'
import { longestCell, type SheetCell } from '../../../kernel/sheet.model.ts'

/** How our own sheets and others keep a text from being taken for a formula: `'+47 …`; and a code for a number: `="0301"`. */
const guarded = /^'(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/
const keptText = /^="((?:[^"]|"")*)"$/
/** What a formula came to that could not be reckoned out, in English and Norwegian Excel. */
const failed = /^#(?:N\/A|I\/T|REF!|VALUE!|VERDI!|NAME\?|NAVN\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/
/** A longer one is too long whatever it means. */
const longestWritten = 2 * longestCell + '=""'.length

/**
 * What a cell of a text means: a text that was kept from being read as something else is that text, and so is what people
 * begin with another sign than `=`: `- Kari`, `+47 …`.
 */
export function meantBy(cell: string): SheetCell {
  if (cell.length > longestWritten) return { text: cell, isFormula: false }
  const [, kept] = keptText.exec(cell) ?? []
  if (kept !== undefined) return { text: kept.replaceAll('""', '"'), isFormula: false }
  if (guarded.test(cell)) return { text: cell.slice(1), isFormula: false }
  return { text: cell, isFormula: beginsFormula(cell) || failed.test(cell.trim()) }
}
