import { sql } from 'kysely'
import type { Question } from '../../../platform/db.ts'
import { type MailSubjects, mailsTold } from '../people/community-mail.query.ts'
import type { CommunityMail, MailFilter } from './outgoing.model.ts'

export const mailsPerPage = 50

/** The mails of a community, the newest first; one more than fits tells of a next page. */
export const communityMails = (
  subjects: MailSubjects,
  communityId: string,
  filter: MailFilter,
  before: string | null,
): Question<CommunityMail> =>
  mailsTold(
    subjects,
    communityId,
    sql`${before === null ? sql`true` : sql`mail.id < ${before}::uuid`} and ${states[filter]}`,
    mailsPerPage + 1,
  )

const states = {
  feilet: sql`letter.state = 'failed'`,
  venter: sql`letter.state = 'waiting'`,
  alle: sql`true`,
}
