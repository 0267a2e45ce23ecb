import { wholeNumber } from '../../kernel/format.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import type { NamedQuestion } from './overview.model.ts'
import { sayParties } from './parties.text.ts'
import type { Inhabitants } from './population.model.ts'

/** The number, or why there is none. */
export function inhabitantsText(locale: Locale, answer: Inhabitants): string {
  if (answer.state === 'known') return wholeNumber(answer.inhabitants)
  return sayParties(locale, answer.why === 'divided' ? 'divided-figure' : answer.why)
}

/** Why a place waits for a decision, in one or two sentences. */
export function questionText(locale: Locale, question: NamedQuestion): string {
  switch (question.kind) {
    case 'source-unsure':
      return sayParties(locale, 'sourceUnsure', question.about)
    case 'joined-outsiders': {
      const { about, day, parties, outsiders } = question
      return sayParties(locale, 'joinedOutsiders', about, day, parties, outsiders)
    }
    case 'divided':
      return sayParties(locale, 'dividedBetween', question.from, question.day, question.into)
  }
}
