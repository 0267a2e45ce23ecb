import { kronerText } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import type { ShareList } from '../share.model.ts'
import { sayList } from './list.text.ts'

/** What a list comes to; where it lacks some, it says so. */
export const sumText = (
  locale: Locale,
  { total, knownTotal }: Pick<ShareList, 'total' | 'knownTotal'>,
): string =>
  sayList(locale, total === null ? 'sumIncomplete' : 'sum', kronerText(locale, knownTotal))
