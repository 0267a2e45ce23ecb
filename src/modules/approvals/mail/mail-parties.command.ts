import type { Instant } from '../../../kernel/day.model.ts'
import type { MailAbout } from '../../../kernel/mail-story.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { tellPeople } from '../../access/index.ts'
import type { MailMode, PartyReceiver, WrittenMail } from './party-mail.model.ts'

/** Puts each party's mail in the outbox, one for each who is written to, where mail is sent; how many there were for each. */
export async function mailParties<
  Told extends { code: string; contacts: readonly PartyReceiver[] },
>(
  tx: Tx,
  told: readonly Told[],
  order: {
    communityId: string
    versionId: string
    about: MailAbout
    mode: MailMode
    at: Instant
    compose(told: Told): WrittenMail
  },
): Promise<number[]> {
  if (order.mode !== 'send') return told.map(() => 0)
  const { communityId, versionId, about, at } = order
  const people = told.flatMap((party) => {
    const mail = order.compose(party)
    return party.contacts.map((receiver) => ({ ...receiver, partyCode: party.code, ...mail }))
  })
  const subject = `version:${versionId}`
  await tellPeople(tx, { communityId, about, subject, deedAt: at }, people, at)
  return told.map(({ contacts }) => contacts.length)
}
