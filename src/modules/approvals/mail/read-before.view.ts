import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { type RecipientsRead, recipientsText } from '../../rounds/index.ts'

/** Who is written to now. */
export const tellRecipients = (
  { locale }: CommunityPage,
  lines: RecipientsRead | null,
): NewsLine | null => (lines === null ? null : { text: recipientsText(locale, lines) })
