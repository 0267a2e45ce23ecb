import { mailLanguageOf } from '../../../kernel/letter.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { ReviewTelling } from './review-mail.model.ts'
import { reviewMail } from './review-mail.text.ts'

/** How those who are asked to read are written to from a page; `publicUrl` is where people reach the house. */
export const reviewTelling = (
  page: CommunityPage,
  publicUrl: string,
  sendsMail: boolean,
): ReviewTelling => ({
  sends: sendsMail && !page.community.exercise,
  linkTo: (code) => publicUrl + page.to('paper', { case: code }),
  language: mailLanguageOf(undefined, page.locale),
  compose: reviewMail(page.community.name),
})
