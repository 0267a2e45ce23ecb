import { mailLanguageOf } from '../../../kernel/letter.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { CandidateTelling } from '../candidate/candidate-mail.model.ts'
import { candidateMail } from '../candidate/candidate-mail.text.ts'

/** How those who are proposed are written to from a page; `publicUrl` is where people reach the house. */
export const candidateTelling = (
  page: CommunityPage,
  publicUrl: string,
  sendsMail: boolean,
  language: string | undefined,
): CandidateTelling => ({
  isExercise: page.community.exercise,
  sendsMail,
  language: mailLanguageOf(language, page.locale),
  linkTo: (token) => publicUrl + page.to('standByLink', { token }),
  bodyAt: ({ key, audience }) =>
    audience === 'public' ? publicUrl + page.to('body', { body: key }) : null,
  compose: candidateMail(page.community.name),
})
