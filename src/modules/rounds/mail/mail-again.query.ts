import type { MailStory } from '../../../kernel/mail-story.model.ts'
import type { Footing } from '../../../platform/footing.ts'
import type { LinkHolder } from './mail-again.model.ts'
import { linkHoldersOf, mailsOfRound } from './round-mail.query.ts'

/**
 * What sending a mail again, and what is done about its link, stand over: how the mail stands, which its receiver was sent
 * last, and whether the link opens.
 */
export type MailRead = {
  mail: Pick<MailStory, 'id' | 'state' | 'email'> & { last: string; isOpen: boolean }
} | null

export function linkMailRead(
  mail: MailStory | undefined,
  mails: readonly MailStory[],
  links: readonly LinkHolder[],
): MailRead {
  if (!mail) return null
  const { id, state, email, partyCode, personId } = mail
  const last = mails.findLast((each) => each.partyCode === partyCode && each.personId === personId)
  const isOpen = links.some(
    (each) => each.place === partyCode && each.personId === personId && each.isOpen,
  )
  return { mail: { id, state, email, last: last?.id ?? id, isOpen } }
}

export const readMailBefore: Footing<
  { communityId: string; slug: string; mailId: string },
  MailRead
> = async (ask, { communityId, slug, mailId }) => {
  const { mails, links } = await ask({
    mails: mailsOfRound(communityId, slug),
    links: linkHoldersOf(communityId, slug),
  })
  return linkMailRead(
    mails.find(({ id }) => id === mailId),
    mails,
    links,
  )
}
