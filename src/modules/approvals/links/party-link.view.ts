import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { sayMailLink } from '../../../ui/mail-link.text.ts'

/** That the mail, or the link in it, stands differently now. */
export const tellLink = ({ locale }: CommunityPage): NewsLine => ({
  text: sayMailLink(locale, 'nowMails'),
})
