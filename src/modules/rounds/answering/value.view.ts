import { decimalNumber, exactNumber, listed, shortDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import type { Question } from '../question.model.ts'
import { sayRounds } from '../rounds.text.ts'
import type { Hundredths, Value } from '../value.model.ts'

/** A number as it is read: `40 000`, `12,5`. */
const amountText = (locale: Locale, amount: Hundredths): string =>
  amount % 100 === 0 ? decimalNumber(locale, amount / 100, 0) : exactNumber(locale, amount / 100, 2)

/** What was answered to a question, in words; for those who may read it as it is. */
export function valueText(locale: Locale, question: Question, value: Value | undefined): string {
  if (value === undefined) return sayRounds(locale, 'open')
  switch (value.kind) {
    case 'unknown':
      return sayRounds(locale, 'unknown')
    case 'not-applicable':
      return sayRounds(locale, 'notApplicable')
    case 'chosen':
      return listed(
        locale,
        value.keys.map((key) => labelOf(question, key)),
      )
    case 'yes-no':
      return sayRounds(locale, value.yes ? 'yes' : 'no')
    case 'number':
      return amountText(locale, value.amount)
    case 'range':
      return `${amountText(locale, value.from)}–${amountText(locale, value.to)}`
    case 'day':
      return shortDay(value.day)
    case 'text':
      return value.text
    case 'file':
      return value.name
  }
}

const labelOf = (question: Question, key: string): string =>
  ('choices' in question && question.choices.find((choice) => choice.key === key)?.label) || key
