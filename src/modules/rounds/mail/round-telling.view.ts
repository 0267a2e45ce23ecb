import type { MailLanguage } from '../../../kernel/letter.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { MailHouse, RoundTelling } from './round-mail.model.ts'
import { roundMail } from './round-mail.text.ts'

/** How those who are asked are written to from a page; `publicUrl` is where people reach the house. */
export const roundTelling = (
  page: CommunityPage,
  publicUrl: string,
  house: MailHouse,
  language: MailLanguage,
  compose: typeof roundMail = roundMail,
): RoundTelling => ({
  ...house,
  language,
  linkTo: (token) => publicUrl + page.to('answerByLink', { token }),
  compose: compose(page.community.name),
})
