import { type RawBuilder, sql } from 'kysely'
import { mailFailures } from '../../../kernel/mail-failure.model.ts'
import { type MailStory, mailAbouts } from '../../../kernel/mail-story.model.ts'
import {
  aNumber,
  anInstant,
  aText,
  aTruth,
  fields,
  oneOf,
  orNull,
  type Shape,
  type Shaped,
} from '../../../kernel/row.model.ts'
import { ask, asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'

/** What became of the community's mails about some subjects; of one that was sent again, only the last. */
const stories = (communityId: string, isWanted: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select mail.id, mail.about, mail.subject, mail.party_code as "partyCode",
    mail.person_id as "personId", mail.holder_id as "holderId", known.name, person.email, letter.recipient,
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

const storyFields = {
  id: aText,
  about: oneOf(...mailAbouts),
  subject: aText,
  partyCode: orNull(aText),
  personId: aText,
  holderId: orNull(aText),
  name: aText,
  email: aText,
  recipient: aText,
  deedAt: anInstant,
  queuedAt: anInstant,
  triedAt: orNull(anInstant),
  nextTryAt: anInstant,
  attempts: aNumber,
  state: oneOf('waiting', 'sent', 'failed'),
  failure: orNull(oneOf(...mailFailures)),
  answer: orNull(aText),
} as const
type MailRow = MailStory & { subject: string }
const mailRow: Shape<MailRow> = fields(storyFields)

/** The mails about one subject, which a part of SQL tells, as the journal names it. */
export const mailsAbout = (
  communityId: string,
  subject: RawBuilder<unknown>,
): Question<MailStory> => asked(mailRow, stories(communityId, sql`mail.subject = ${subject}`))

/** The mails about one version, which a part of SQL finds by its id. */
export const versionMails = (
  communityId: string,
  versionId: RawBuilder<unknown>,
): Question<MailStory> => mailsAbout(communityId, sql`'version:' || (${versionId})::text`)

/** What a party has been written about any version, under all its codes. */
export const mailsToParty = (communityId: string, codes: readonly string[]): Question<MailRow> =>
  asked(
    mailRow,
    stories(
      communityId,
      sql`mail.about in ('put-forward', 'nudge', 'deadline') and mail.party_code = any (${codes})`,
    ),
  )

/** The mails about the version of this id. */
export const mailsOfVersion = (communityId: string, versionId: string): Question<MailStory> =>
  versionMails(communityId, sql`${versionId}`)

/** The mails of the last deed about a subject, as the journal names it. */
export const lastMailsAbout = (communityId: string, subject: string): Question<MailStory> =>
  asked(
    mailRow,
    stories(
      communityId,
      sql`mail.subject = ${subject} and mail.deed_at = (
        select max(last.deed_at) from community_mail last
        where last.community_id = ${communityId} and last.subject = ${subject})`,
    ),
  )

/** One mail, unless it was sent again. */
export const mailById = (communityId: string, mailId: string): Question<MailRow> =>
  asked(mailRow, stories(communityId, sql`mail.id = ${mailId}`))

/** The invitations of a community, each with the role that it told of. */
export const invitationMails = (communityId: string): Question<MailRow> =>
  asked(
    mailRow,
    stories(
      communityId,
      sql`mail.about = 'invitation' and mail.subject in (
        select 'role:' || held.id from role_grant held
        where held.community_id = ${communityId} and held.ended_at is null)`,
    ),
  )

/** What a mail can be about, as a part of SQL that a later room gives: rows with subject, title and slug, of what the reader sees. */
export type MailSubjects = (communityId: string) => RawBuilder<unknown>

const toldMail = fields({
  ...storyFields,
  title: orNull(aText),
  slug: orNull(aText),
  isSeen: aTruth,
})

/**
 * Some mails of a community, each with what it was about, the last first. What is about something that the reader does not see
 * tells no more than where it was sent, when, and what became of it; an invitation is told to all who may see the list.
 */
export const mailsTold = (
  subjects: MailSubjects,
  communityId: string,
  isWanted: RawBuilder<unknown>,
  most: number,
): Question<Shaped<typeof toldMail>> =>
  asked(
    toldMail,
    sql`
    select story.*, told.title, told.slug, seen.yes as "isSeen"
    from (${stories(communityId, isWanted)} desc limit ${sql.lit(most)}) story
    cross join lateral (select story.about = 'invitation'
      or viewer_sees_subject(${communityId}, story.subject) as yes offset 0) seen
    left join ${subjects(communityId)} told on told.subject = story.subject
    order by story.id desc`,
    (mail) => (mail.isSeen ? mail : unseen(mail)),
  )

const unseen = <Mail extends MailStory>(mail: Mail): Mail => ({
  ...mail,
  name: mail.recipient,
  email: mail.recipient,
})

/** What a person has been written in a community, with what it was about, the last first. */
export const personMails = (subjects: MailSubjects, communityId: string, personId: string) =>
  mailsTold(subjects, communityId, sql`mail.person_id = ${personId}`, 50)

/** Where answers to the community's mails go; no row where it was never said. */
export const replyAddress = (communityId: string) =>
  ask
    .selectFrom('secretariat_address')
    .where('community_id', '=', communityId)
    .select('email')
    .orderBy('id', 'desc')
    .limit(1)
