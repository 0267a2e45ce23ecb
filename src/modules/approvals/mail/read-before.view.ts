import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { type RecipientsRead, recipientsText } from '../../rounds/index.ts'
import { sayNudge } from './nudge.text.ts'

/** Of whom something is told that nobody has confirmed. */
export const tellReported = ({ locale }: CommunityPage, names: readonly string[]): NewsLine => ({
  text:
    names.length === 0
      ? sayNudge(locale, 'nowNoneReported')
      : sayNudge(locale, 'nowReported', listed(locale, names)),
})

/** Who is written to now. */
export const tellRecipients = (
  { locale }: CommunityPage,
  lines: RecipientsRead | null,
): NewsLine | null => (lines === null ? null : { text: recipientsText(locale, lines) })
