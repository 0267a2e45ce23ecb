import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { tellBody } from '../read-before/read-before.view.ts'
import { sayHolder as say } from './seat-holder.text.ts'
import type { SeatingRead } from './seating.query.ts'

/** What is told of a body that has changed since a form about who has a seat was opened, and of the answer it is filled in from. */
export const tellSeating = {
  ...tellBody,
  answer: ({ locale }: CommunityPage, answer: NonNullable<SeatingRead>['answer']): NewsLine => ({
    text: answer ? say(locale, 'answerChanged', answer.name) : say(locale, 'answerGone'),
  }),
  own: ({ locale }: CommunityPage, own: NonNullable<SeatingRead>['own']): NewsLine => ({
    text: say(locale, own?.stands === false ? 'ownNoNow' : 'ownChanged'),
  }),
}
