import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { standingNames } from '../cases.text.ts'
import type { CaseRead } from '../read-before.query.ts'
import { sayNow as say } from './read-before.text.ts'

type Read = NonNullable<CaseRead>

/** What is told of each part of a case that has changed since a form over it was opened. */
export const tellCaseNow = {
  item: ({ locale, to }: CommunityPage, { code, standing }: Read['item']): NewsLine => ({
    text: say(locale, 'item', standingNames[standing][locale].toLowerCase()),
    href: to('caseItem', { case: code }),
  }),
  treatments: ({ locale }: CommunityPage, treatments: Read['treatments']): NewsLine => ({
    text: say(
      locale,
      'treatments',
      treatments.filter(({ withdrawnAt }) => withdrawnAt === null).length,
    ),
  }),
  remarks: ({ locale }: CommunityPage): NewsLine => ({ text: say(locale, 'remarks') }),
  questions: ({ locale }: CommunityPage): NewsLine => ({ text: say(locale, 'questions') }),
  files: ({ locale }: CommunityPage, files: Read['files']): NewsLine => ({
    text: say(locale, 'files', files.length),
  }),
}
