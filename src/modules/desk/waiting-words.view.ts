import type { DeskWords } from '../../kernel/desk.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import type { DueWaiting } from './waiting.model.ts'

/** What is to be done of something that waits, by its party's name, or of all parties that are told of as one. */
export function deedOf(
  words: DeskWords,
  locale: Locale,
  { what, placeName, way, together }: DueWaiting,
): string {
  const word = words[what]
  return together && word?.together
    ? word.together[locale](together)
    : (word?.deed[locale](placeName, way) ?? '')
}
