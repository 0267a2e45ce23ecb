import type { MailStory } from '../../../kernel/mail-story.model.ts'
import { type LinkHolder, linkOf } from '../../rounds/index.ts'
import type { BoardLine } from '../board.model.ts'
import { isAwaited } from '../party-state.rule.ts'

/** How the link of each mail stands, and whether a new one may be sent: only to a party that is awaited. */
export type LinksShown = {
  of: Readonly<Record<string, ReturnType<ReturnType<typeof linkOf>>>>
  mayRenew: boolean
}

export function linksShown(
  mails: readonly MailStory[],
  links: readonly LinkHolder[],
  line: BoardLine,
): LinksShown {
  const link = linkOf(links)
  return {
    of: Object.fromEntries(mails.map((mail) => [mail.id, link(mail)])),
    mayRenew: isAwaited(line),
  }
}
