import type { Instant } from '../../../kernel/day.model.ts'
import type { WrittenMail } from '../../../kernel/letter.model.ts'
import type { MailAbout } from '../../../kernel/mail-story.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { type ToldMail, tellPeople } from '../../access/index.ts'
import type { MailMode, PartyReceiver } from './receiver.model.ts'

/** Puts each party's mail in the outbox, one for each who is written to, where mail is sent; which there were for each, in the order of its contacts. */
export async function mailParties<
  Told extends { code: string; contacts: readonly PartyReceiver[] },
>(
  tx: Tx,
  told: readonly Told[],
  order: {
    communityId: string
    /** As in the journal: a kind and a key. */
    subject: string
    about: MailAbout
    mode: MailMode
    at: Instant
    compose(told: Told, receiver: PartyReceiver): WrittenMail
  },
): Promise<(readonly ToldMail[])[]> {
  if (order.mode !== 'send') return told.map(() => [])
  const { communityId, subject, about, at } = order
  const people = told.flatMap((party) =>
    party.contacts.map((receiver) => ({
      ...receiver,
      partyCode: party.code,
      ...order.compose(party, receiver),
    })),
  )
  const mails = await tellPeople(tx, { communityId, about, subject, deedAt: at }, people, at)
  let taken = 0
  return told.map(({ contacts }) => {
    taken += contacts.length
    return mails.slice(taken - contacts.length, taken)
  })
}
