import { now } from '../src/platform/clock.ts'
import type { TestDatabase } from './database.ts'

/** The last mail to an address, as it stands in the outbox. */
export const lastMailTo = (base: TestDatabase, recipient: string) =>
  base.owner
    .selectFrom('outgoing_mail')
    .selectAll()
    .where('recipient', '=', recipient)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()

/** Lets the last mail to an address be refused by its server, for good. */
export async function failMailTo(base: TestDatabase, recipient: string): Promise<string> {
  const { id } = await lastMailTo(base, recipient)
  await base.owner
    .updateTable('outgoing_mail')
    .set({
      state: 'failed',
      outcome: 'no-such-mailbox',
      attempts: 1,
      tried_at: now(),
      server_answer: '550 5.1.1 No such user here',
    })
    .where('id', '=', id)
    .execute()
  return id
}

/** Lets the mail server take the last mail to an address. */
export async function takeMailTo(base: TestDatabase, recipient: string): Promise<void> {
  const { id } = await lastMailTo(base, recipient)
  const at = now()
  await base.owner
    .updateTable('outgoing_mail')
    .set({ state: 'sent', sent_at: at, tried_at: at, attempts: 1 })
    .where('id', '=', id)
    .execute()
}
