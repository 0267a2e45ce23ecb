import { sql } from 'kysely'
import type { MailFailure } from '../../kernel/mail-failure.model.ts'
import type { Db } from '../db.ts'

/**
 * Of a database that was read in from a backup: what waited when that was taken may have been sent by the house it was
 * taken of, and is sent by none but who chooses to send it again.
 */
export async function setWaitingMailAside(db: Db): Promise<void> {
  const isOfUse = sql<boolean>`expires_at is null`
  await db
    .updateTable('outgoing_mail')
    .set((e) => ({
      state: 'failed',
      outcome: 'from-backup' satisfies MailFailure,
      claimed_until: null,
      claimed_by: null,
      subject: sql<string>`case when ${isOfUse} then ${e.ref('subject')} else '' end`,
      body: sql<string>`case when ${isOfUse} then ${e.ref('body')} else '' end`,
    }))
    .where('state', '=', 'waiting')
    .execute()
}
