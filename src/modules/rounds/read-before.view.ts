import type { AttachmentRow } from '../../kernel/kept-file.model.ts'
import type { CommunityPage, NewsLine } from '../../kernel/page.model.ts'
import type { Question } from './question.model.ts'
import type { Round } from './round.model.ts'
import { sayRounds, stateNames } from './rounds.text.ts'

/** How a round stands now. */
export const tellRound = (
  { locale, to }: CommunityPage,
  { slug, title, state }: Round,
): NewsLine => ({
  text: sayRounds(locale, 'nowRound', title, stateNames[state][locale].toLocaleLowerCase('nb')),
  href: to('round', { round: slug }),
})

/** Whom it asks now. */
export const tellPlaces = ({ locale }: CommunityPage, places: readonly string[]): NewsLine => ({
  text: sayRounds(locale, 'nowAsked', places.length),
})

export const tellState = ({ locale }: CommunityPage, state: Round['state']): NewsLine => ({
  text: sayRounds(locale, 'nowState', stateNames[state][locale].toLocaleLowerCase('nb')),
})

/** What it asks now. */
export const tellQuestions = (
  { locale }: CommunityPage,
  questions: readonly Question[],
): NewsLine => ({
  text: sayRounds(
    locale,
    'nowQuestions',
    questions.map(({ wording }) => wording),
  ),
})

/** What follows it now. */
export const tellFiles = (
  { locale }: CommunityPage,
  files: readonly AttachmentRow[],
): NewsLine => ({
  text: sayRounds(
    locale,
    'nowFiles',
    files.map(({ title }) => title),
  ),
})
