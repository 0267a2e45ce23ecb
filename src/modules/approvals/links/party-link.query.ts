import { sql } from 'kysely'
import { ask, madeOnce } from '../../../platform/ask.ts'
import type { Footing } from '../../../platform/footing.ts'
import { linkHoldersOfThe, linkMailRead, type MailRead } from '../../rounds/index.ts'
import { boardMails, wantedVersion } from '../board.query.ts'

/** Who was sent links to the version of a document, and whether they open still. */
export const partyLinks = madeOnce((communityId: string, slug: string, number: number | null) =>
  linkHoldersOfThe(
    communityId,
    'version',
    sql`(${ask.selectFrom(wantedVersion(communityId, slug, number)).select('wanted.version_id')})`,
  ),
)

/** What is done about the link of a mail stands over: how the mail stands, and whether the link opens. */
export const readPartyLinkBefore: Footing<
  { communityId: string; slug: string; mailId: string },
  MailRead
> = async (question, { communityId, slug, mailId }) => {
  const { mails, links } = await question({
    mails: boardMails(communityId, slug, null),
    links: partyLinks(communityId, slug, null),
  })
  return linkMailRead(
    mails.find(({ id }) => id === mailId),
    mails,
    links,
  )
}
