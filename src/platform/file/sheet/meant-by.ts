import { longestCell, type SheetCell } from '../../../kernel/sheet.model.ts'

/** What a program for sheets takes for a formula where a cell begins so. */
const formula = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/
/** How our own sheets and others keep a text from being taken for a formula: `'+47 …`; and a code for a number: `="0301"`. */
const guarded = /^'(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/
const keptText = /^="((?:[^"]|"")*)"$/
/** `+47 74 00 00 00`, `-1 000,50`, `-5 %`, `-`. */
const noFormula = /^(?:\+[\d\s()./-]*\d|[+-]\s?\d[\d\s.,]*(?:%|kr\.?)?|[-\s]+)$/i
/** What a formula came to that could not be reckoned out, in English and Norwegian Excel. */
const failed = /^#(?:N\/A|I\/T|REF!|VALUE!|VERDI!|NAME\?|NAVN\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/
/** A longer one is too long whatever it means. */
const longestWritten = 2 * longestCell + '=""'.length

/** What a cell of a text means: a text that was kept from being read as something else is that text. */
export function meantBy(cell: string): SheetCell {
  if (cell.length > longestWritten) return { text: cell, isFormula: false }
  const [, kept] = keptText.exec(cell) ?? []
  if (kept !== undefined) return { text: kept.replaceAll('""', '"'), isFormula: false }
  if (guarded.test(cell)) return { text: cell.slice(1), isFormula: false }
  const bare = cell.trim()
  return {
    text: cell,
    isFormula: (formula.test(bare) && !noFormula.test(bare)) || failed.test(bare),
  }
}
