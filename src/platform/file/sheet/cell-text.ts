import type { SheetCell } from '../../../kernel/sheet.model.ts'
import type { Book } from './book.ts'
import { isBlank } from './gather-lines.ts'
import { numberText } from './number-text.ts'
import { decoded } from './text-of.ts'

/** A cell as a workbook writes it: its kind, the number of its style, and its value, the kept one of a formula. */
export type FoundCell = { type: string; style: number; value: string; isFormula: boolean }

/** Has a person seen anything there? A formula without a kept value was never reckoned out, so nobody knows. */
export function hasContent({ type, value, isFormula }: FoundCell, book: Book): boolean {
  const kept = type === 's' && value !== '' ? sharedText(value, book) : value
  return !isBlank(kept) || (isFormula && type !== 'str')
}

/** A cell as a person sees it. Throws where it refers to what is not there. */
export function shownCell(cell: FoundCell, book: Book): SheetCell {
  return {
    text: cell.value === '' ? '' : textOf(cell, book),
    // What failed to be reckoned out was a formula once.
    isFormula: cell.isFormula || cell.type === 'e',
  }
}

function textOf({ type, style, value }: FoundCell, book: Book): string {
  switch (type) {
    case 's':
      return sharedText(value, book)
    case 'str':
    case 'inlineStr':
      return decoded(value)
    case 'b':
      return value.trim() === '1' ? 'SANN' : 'USANN'
    case 'd':
      return dayOf(value.trim())
    case 'e':
      return value
    default:
      return numberText(value.trim(), book.looks[style] ?? { as: 'number' }, book.from1904)
  }
}

function sharedText(place: string, { texts }: Book): string {
  const text = texts[Number(place)]
  if (text === undefined) throw new Error('a text is not there')
  return text
}

/** `2026-12-31T00:00:00` as a workbook of the strict form has it. */
function dayOf(value: string): string {
  const [, year, month, dayOfMonth, time = '00:00'] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(value) ?? []
  if (year === undefined) return value
  return `${dayOfMonth}.${month}.${year}${time === '00:00' ? '' : ` ${time}`}`
}
