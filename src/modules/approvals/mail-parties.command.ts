import type { Instant } from '../../kernel/day.model.ts'
import type { Tx } from '../../platform/db.ts'
import { queueMail } from '../../platform/mail.ts'
import type { Contact, MailMode, WrittenMail } from './party-mail.model.ts'

/** Puts each party's mail in the outbox, one for each of its contacts, where mail is sent; how many there were for each. */
export async function mailParties<Told extends { contacts: readonly Contact[] }>(
  tx: Tx,
  told: readonly Told[],
  order: { mode: MailMode; at: Instant; compose(told: Told): WrittenMail },
): Promise<number[]> {
  if (order.mode !== 'send') return told.map(() => 0)
  for (const party of told) {
    const mail = order.compose(party)
    for (const { email } of party.contacts) {
      await queueMail(tx, { recipient: email, ...mail }, order.at)
    }
  }
  return told.map(({ contacts }) => contacts.length)
}
