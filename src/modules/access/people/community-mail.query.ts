import { type RawBuilder, sql } from 'kysely'
import type { MailStory } from '../../../kernel/mail-story.model.ts'
import { askRaw } from '../../../platform/ask.ts'
import type { Db, Question, Tx } from '../../../platform/db.ts'

/** What became of the community's mails about some subjects; of one that was sent again, only the last. */
const stories = (communityId: string, isWanted: RawBuilder<boolean>): RawBuilder<MailRow> => sql`
  select mail.id, mail.about, mail.subject, mail.party_code as "partyCode",
    mail.person_id as "personId", known.name, person.email, letter.recipient,
    mail.deed_at as "deedAt", letter.queued_at as "queuedAt", letter.tried_at as "triedAt",
    letter.next_attempt_at as "nextTryAt", letter.attempts, letter.state,
    letter.outcome as failure, letter.server_answer as answer
  from community_mail mail
  join outgoing_mail letter on letter.id = mail.id
  join person on person.id = mail.person_id
  join community_person known on known.community_id = mail.community_id
    and known.person_id = mail.person_id
  where mail.community_id = ${communityId} and mail.replaced_by is null and ${isWanted}
  order by mail.id`

type MailRow = MailStory & { subject: string }

/** The mails about one version, which a part of SQL finds by its id. */
export const versionMails = (
  communityId: string,
  versionId: RawBuilder<unknown>,
): Question<MailStory> =>
  askRaw(stories(communityId, sql`mail.subject = 'version:' || (${versionId})::text`))

/** What a party has been written about any version, under all its codes. */
export const mailsToParty = (communityId: string, codes: readonly string[]): Question<MailRow> =>
  askRaw(stories(communityId, sql`mail.about <> 'invitation' and mail.party_code = any (${codes})`))

/** The mails about one version, within a deed. */
export async function listVersionMails(
  tx: Tx,
  communityId: string,
  versionId: string,
): Promise<MailStory[]> {
  const { rows } = await tx.executeQuery(versionMails(communityId, sql`${versionId}`).compile())
  return rows
}

/** One mail, unless it was sent again. */
export const mailById = (communityId: string, mailId: string): Question<MailRow> =>
  askRaw(stories(communityId, sql`mail.id = ${mailId}`))

/** The invitations of a community, each with the role that it told of. */
export const invitationMails = (communityId: string): Question<MailRow> =>
  askRaw(
    stories(
      communityId,
      sql`mail.about = 'invitation' and mail.subject in (
        select 'role:' || held.id from role_grant held
        where held.community_id = ${communityId} and held.ended_at is null)`,
    ),
  )

/** What a person has been written in a community, with the document that it was about, the last first. */
export const personMails = (
  communityId: string,
  personId: string,
): Question<MailRow & { title: string | null; slug: string | null }> =>
  askRaw(sql`
    select story.*, version.title, document.slug
    from (${stories(communityId, sql`mail.person_id = ${personId}`)}) story
    left join (document_version version
      join document on document.community_id = version.community_id
        and document.id = version.document_id and viewer_sees(document.audience))
      on version.community_id = ${communityId} and story.subject = 'version:' || version.id
    order by story.id desc limit 50`)

/** Where answers to the community's mails go; no row where it was never said. */
export const replyAddress = (db: Db, communityId: string) =>
  db
    .selectFrom('secretariat_address')
    .where('community_id', '=', communityId)
    .select('email')
    .orderBy('id', 'desc')
    .limit(1)
