import { shortDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import type { ReadValue } from '../../rounds/index.ts'
import { sayAsking as say } from './asking.text.ts'

/** What was answered to a question about names, as it was written; null where it was left open. */
export function answerText(locale: Locale, value: ReadValue | undefined): string | null {
  switch (value?.kind) {
    case 'text':
      return value.text
    case 'day':
      return shortDay(value.day)
    case 'yes-no':
      return say(locale, value.yes ? 'yes' : 'no')
    case 'words':
      return value.label
    case 'unknown':
      return say(locale, 'unknown')
    case 'not-applicable':
      return say(locale, 'notApplicable')
    default:
      return null
  }
}
