import { createHash, randomBytes } from 'node:crypto'
import type { Instant } from '../../../kernel/day.model.ts'
import type { WrittenMail } from '../../../kernel/letter.model.ts'
import type { MailAbout } from '../../../kernel/mail-story.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { type ToldMail, tellPeople } from '../../access/index.ts'
import { insertLinks, revokeLinksOf } from './link.store.ts'
import type { LinkedThing, LinkOwner } from './mail-link.model.ts'
import type { MailMode, PartyReceiver } from './receiver.model.ts'

const tokenBytes = 24

/** What is kept of the token in a link. */
export const hashLinkToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/**
 * Puts each party's mail in the outbox, one for each who is written to, where mail is sent; which there were for each, in the
 * order of its contacts. Each mail has a link of its own, and the token of the link stands in the mail alone.
 */
export async function mailParties<
  Told extends {
    code: string
    contacts: readonly PartyReceiver[]
    /** The party that the mail is told of with, where what it is about is no party's. */
    partyCode?: string | null
  },
>(
  tx: Tx,
  told: readonly Told[],
  order: {
    communityId: string
    thing: LinkedThing
    about: MailAbout
    mode: MailMode
    at: Instant
    /** Where the link with a token leads. */
    linkTo(token: string): string
    compose(told: Told, link: string): WrittenMail
  },
): Promise<(readonly ToldMail[])[]> {
  if (order.mode !== 'send') return told.map(() => [])
  const of = ({ code, partyCode }: Told) => (partyCode === undefined ? code : partyCode)
  const { communityId, thing, about, at } = order
  const letters = told.flatMap((party) =>
    party.contacts.map((receiver) => {
      const token = randomBytes(tokenBytes).toString('base64url')
      const written = order.compose(party, order.linkTo(token))
      return {
        token,
        place: party.code,
        person: { ...receiver, partyCode: of(party), ...written },
      }
    }),
  )
  const mails = await tellPeople(
    tx,
    { communityId, about, subject: `${thing.kind}:${thing.id}`, deedAt: at },
    letters.map(({ person }) => person),
    at,
  )
  const links = letters.flatMap(({ token, place }, i) => {
    const mail = mails[i]
    return mail
      ? [{ tokenHash: hashLinkToken(token), place, personId: mail.personId, mailId: mail.id }]
      : []
  })
  await insertLinks(tx, communityId, thing, links, at)
  let taken = 0
  return told.map(({ contacts }) => {
    taken += contacts.length
    return mails.slice(taken - contacts.length, taken)
  })
}

/** Takes back all links that one receiver has to a round or a version; how many there were. */
export const takeBackLinks = (
  tx: Tx,
  communityId: string,
  owner: LinkOwner,
  at: Instant,
): Promise<number> => revokeLinksOf(tx, communityId, owner, at)
