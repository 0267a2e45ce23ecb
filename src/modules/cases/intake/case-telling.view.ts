import { mailLanguageOf } from '../../../kernel/letter.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { mailMode } from '../../rounds/index.ts'
import type { CaseTelling } from './case-mail.model.ts'
import { caseMail } from './case-mail.text.ts'

/** How those who raise cases are written to from a page; `publicUrl` is where people reach the house. */
export const caseTelling = (
  page: CommunityPage,
  publicUrl: string,
  sendsMail: boolean,
): CaseTelling => ({
  mode: mailMode({ isExercise: page.community.exercise, sendsMail }),
  language: mailLanguageOf(undefined, page.locale),
  linkTo: (token) => publicUrl + page.to('caseByLink', { token }),
  compose: caseMail(page.community.name),
})
