import type { Instant } from '../../../kernel/day.model.ts'
import { type MailAbout, mailAbouts } from '../../../kernel/mail-story.model.ts'
import { oneOf, shaped } from '../../../kernel/row.model.ts'
import type { Tx } from '../../../platform/db.ts'

export type NewCommunityMail = {
  id: string
  communityId: string
  about: MailAbout
  /** As in the journal: a kind and a key. */
  subject: string
  partyCode: string | null
  personId: string
  /** Who it is in the directory; null for one that has a role. */
  holderId: string | null
  deedAt: Instant
}

export async function insertCommunityMails(
  tx: Tx,
  mails: readonly NewCommunityMail[],
): Promise<void> {
  await tx
    .insertInto('community_mail')
    .values(
      mails.map((mail) => ({
        community_id: mail.communityId,
        id: mail.id,
        about: mail.about,
        subject: mail.subject,
        party_code: mail.partyCode,
        person_id: mail.personId,
        holder_id: mail.holderId,
        deed_at: mail.deedAt,
      })),
    )
    .execute()
}

/** A mail about a subject with its letter, held until the transaction ends; the address is the person's now. */
export async function holdCommunityMail(tx: Tx, communityId: string, subject: string, id: string) {
  await tx
    .selectFrom('community_mail')
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .select('id')
    .forUpdate()
    .execute()
  await tx.selectFrom('outgoing_mail').where('id', '=', id).select('id').forUpdate().execute()
  const mail = await tx
    .selectFrom('community_mail as mail')
    .innerJoin('outgoing_mail as letter', 'letter.id', 'mail.id')
    .innerJoin('person', 'person.id', 'mail.person_id')
    .where('mail.community_id', '=', communityId)
    .where('mail.id', '=', id)
    .where('mail.subject', '=', subject)
    .select(['mail.about', 'mail.party_code as partyCode', 'mail.person_id as personId'])
    .select('mail.holder_id as holderId')
    .select(['mail.deed_at as deedAt', 'mail.replaced_by as replacedBy', 'person.email'])
    .select(['letter.state', 'letter.recipient', 'letter.subject as title', 'letter.body'])
    .executeTakeFirst()
  return mail && { ...mail, about: shaped(oneOf(...mailAbouts), mail.about) }
}

/** The old mail now points at the new one, and its text goes. */
export async function replaceMail(tx: Tx, communityId: string, id: string, by: string) {
  await tx
    .updateTable('community_mail')
    .set({ replaced_by: by })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
  await tx.updateTable('outgoing_mail').set({ body: '' }).where('id', '=', id).execute()
}

export async function insertReplyAddress(
  tx: Tx,
  row: { communityId: string; id: string; email: string | null; at: Instant; by: string | null },
): Promise<void> {
  await tx
    .insertInto('secretariat_address')
    .values({
      community_id: row.communityId,
      id: row.id,
      email: row.email,
      set_at: row.at,
      set_by: row.by,
    })
    .execute()
}
