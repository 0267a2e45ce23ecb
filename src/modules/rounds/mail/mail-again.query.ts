import type { MailStory } from '../../../kernel/mail-story.model.ts'
import type { Footing } from '../../../platform/footing.ts'
import type { LinkHolder } from './mail-again.model.ts'
import { linkHoldersOf, mailsOfRound } from './round-mail.query.ts'

/** What sending a mail again, and what is done about its link, stand over: how the mail stands, and whether the link opens. */
type MailRead = { mail: Pick<MailStory, 'id' | 'state' | 'email'> & { isOpen: boolean } } | null

export const roundMailRead = (
  mail: MailStory | undefined,
  links: readonly LinkHolder[],
): MailRead =>
  mail
    ? {
        mail: {
          id: mail.id,
          state: mail.state,
          email: mail.email,
          isOpen: links.some(
            ({ place, personId, isOpen }) =>
              place === mail.partyCode && personId === mail.personId && isOpen,
          ),
        },
      }
    : null

export const readMailBefore: Footing<
  { communityId: string; slug: string; mailId: string },
  MailRead
> = async (ask, { communityId, slug, mailId }) => {
  const { mails, links } = await ask({
    mails: mailsOfRound(communityId, slug),
    links: linkHoldersOf(communityId, slug),
  })
  return roundMailRead(
    mails.find(({ id }) => id === mailId),
    links,
  )
}
