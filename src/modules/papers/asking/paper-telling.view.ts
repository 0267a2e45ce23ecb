import { mailLanguageOf } from '../../../kernel/letter.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { PaperTelling } from './paper-mail.model.ts'
import { paperMail } from './paper-mail.text.ts'

/** How those who are asked to read or write are written to from a page; `publicUrl` is where people reach the house. */
export const paperTelling = (
  page: CommunityPage,
  publicUrl: string,
  sendsMail: boolean,
): PaperTelling => ({
  sends: sendsMail && !page.community.exercise,
  linkTo: (code, what) =>
    publicUrl + page.to(what === 'read' ? 'paper' : 'writePaper', { case: code }),
  language: mailLanguageOf(undefined, page.locale),
  compose: paperMail(page.community.name),
})
