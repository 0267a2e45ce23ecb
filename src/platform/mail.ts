import { sql } from 'kysely'
import type { Instant } from '../kernel/day.model.ts'
import type { Db, Tx } from './db.ts'
import { newId } from './id.ts'
import type { Settings } from './settings.ts'

export type Mail = { recipient: string; subject: string; body: string }

/** Puts a mail in the outbox, to be sent once the transaction is kept. */
export async function queueMail(tx: Tx, mail: Mail, at: Instant): Promise<void> {
  const id = newId()
  await tx
    .insertInto('outgoing_mail')
    .values({ id, ...mail, queued_at: at, next_attempt_at: at })
    .execute()
  await sql`select enqueue_job('send-mail', ${JSON.stringify({ id })}::json)`.execute(tx)
}

/** Hands one mail to the mail server. Throws what the server said, so that the queue tries again. */
export type SendMail = (mail: Mail) => Promise<void>

export function mailSender({ smtpUrl, mailFrom }: Settings): SendMail | null {
  if (smtpUrl === null) return null
  return async ({ recipient, subject, body }) => {
    const { createTransport } = await import('nodemailer')
    const transport = createTransport(smtpUrl)
    await transport.sendMail({ from: mailFrom, to: recipient, subject, text: body })
  }
}

/** Sends one mail from the outbox, if it still waits, and empties it; a failure is kept and thrown. */
export async function deliverMail(db: Db, send: SendMail, id: string, at: Instant): Promise<void> {
  const mail = await db
    .selectFrom('outgoing_mail')
    .select(['recipient', 'subject', 'body', 'attempts'])
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .executeTakeFirst()
  if (!mail) return
  try {
    await send(mail)
    await db
      .updateTable('outgoing_mail')
      .set({ sent_at: at, body: '' })
      .where('id', '=', id)
      .execute()
  } catch (error) {
    const last_error = error instanceof Error ? error.message : String(error)
    await db
      .updateTable('outgoing_mail')
      .set({ attempts: mail.attempts + 1, last_error })
      .where('id', '=', id)
      .execute()
    throw error
  }
}
