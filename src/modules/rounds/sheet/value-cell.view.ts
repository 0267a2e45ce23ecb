import type { Locale } from '../../../kernel/words.model.ts'
import type { Question } from '../question.model.ts'
import { wordsOf } from '../result/shown.view.tsx'
import {
  notAnswered,
  type ShownAmount,
  type ShownValue,
  signs,
} from '../result/shown-value.model.ts'
import { amountCell, type Cell, textCell } from './sheet.model.ts'

/** A cell with one end of what is shown; of one number both ends are the same. */
export function amountCellOf(shown: ShownAmount, end: 'from' | 'to'): Cell {
  switch (shown.is) {
    case 'number':
      return amountCell(shown.amount)
    case 'range':
      return amountCell(shown[end])
    default:
      return { kind: 'sign', sign: signs[shown.is] }
  }
}

/** A cell with what is shown of an answer. */
export const valueCell = (
  locale: Locale,
  question: Question,
  shown: ShownValue | undefined,
): Cell => endCell(locale, question, shown, 'from')

export function endCell(
  locale: Locale,
  question: Question,
  shown: ShownValue = notAnswered,
  end: 'from' | 'to',
): Cell {
  const words = wordsOf(locale, question, shown)
  return words === null ? amountCellOf(shown as ShownAmount, end) : textCell(words)
}
