import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import type { RecipientsRead } from './read-before.model.ts'
import { sayReadBefore as say } from './read-before.text.ts'

/** Who is written to now. */
export function tellRecipients(
  { locale }: CommunityPage,
  lines: RecipientsRead | null,
): NewsLine | null {
  if (lines === null) return null
  const told = lines.filter(({ refusal }) => refusal === null).map(({ name }) => name)
  return {
    text:
      told.length === 0
        ? say(locale, 'noRecipients')
        : say(locale, 'recipients', listed(locale, told)),
  }
}
