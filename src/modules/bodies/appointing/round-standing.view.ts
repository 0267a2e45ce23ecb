import { shortDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { type ListedRound, stateNames } from '../../rounds/index.ts'
import { sayAppointing as say } from './appointing.text.ts'

/** How a round about names stands, and by when it is to be answered. */
export const roundStanding = (
  locale: Locale,
  { state, deadline }: Pick<ListedRound, 'state' | 'deadline'>,
): string =>
  [
    stateNames[state][locale],
    deadline === null ? null : say(locale, 'deadline', shortDay(deadline)),
  ]
    .filter((each) => each !== null)
    .join('. ')
