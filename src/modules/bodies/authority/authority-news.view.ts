import { listed, shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import type { AuthorityVersion } from './authority.model.ts'
import { sayAuthority } from './authority.text.ts'
import { sayJudgement } from './judgement.text.ts'

/** What is told of each part that has changed since a form was opened. */
export const tellAuthority = {
  versions: ({ locale }: CommunityPage, versions: readonly AuthorityVersion[]): NewsLine => ({
    text: sayAuthority(
      locale,
      'versionsNow',
      listed(
        locale,
        versions.map(
          ({ name, from }) =>
            `${name} (${from === null ? sayAuthority(locale, 'notKnown') : shortDay(from)})`,
        ),
      ),
    ),
  }),
  judgements: ({ locale }: CommunityPage): NewsLine => ({
    text: sayJudgement(locale, 'judgementsChanged'),
  }),
  objections: ({ locale }: CommunityPage): NewsLine => ({
    text: sayJudgement(locale, 'objectionsChanged'),
  }),
  bodies: ({ locale }: CommunityPage): NewsLine => ({
    text: sayJudgement(locale, 'bodiesChanged'),
  }),
}
