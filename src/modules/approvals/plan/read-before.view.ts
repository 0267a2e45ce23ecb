import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { answeredStates } from '../party-state.model.ts'
import type { PlanRead } from './read-before.model.ts'
import { sayReadBefore as say } from './read-before.text.ts'

export const tellParties = (
  { locale }: CommunityPage,
  parties: NonNullable<PlanRead>['parties'],
): NewsLine | null =>
  parties && {
    text: say(
      locale,
      'parties',
      parties.length,
      listed(
        locale,
        parties.map(({ name }) => name),
      ),
    ),
  }

export const tellAnswers = (
  { locale }: CommunityPage,
  answers: NonNullable<PlanRead>['answers'],
): NewsLine | null => {
  if (!answers) return null
  const decided = answers.states.filter(({ state }) => answeredStates.includes(state))
  return { text: say(locale, 'answers', answers.number, decided.length) }
}
