import type { Instant } from '../../../kernel/day.model.ts'
import type { MailAbout } from '../../../kernel/mail-story.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { queueMails } from '../../../platform/mail.ts'
import { holdAddressesOf } from '../person.store.ts'
import { replyAddress } from './community-mail.query.ts'
import { insertCommunityMails } from './community-mail.store.ts'
import { peopleWith } from './person-with.command.ts'
import type { Receiver } from './receiver.model.ts'

/** A mail that was put in the outbox, and whom it goes to. */
export type ToldMail = { id: string; personId: string }

export type ToldPerson = Receiver & { partyCode: string | null; subject: string; body: string }

/**
 * Puts mails from the community in the outbox, to the addresses that the people have now and with its own to answer to,
 * and keeps what each is about. Somebody known by name and address alone gets no access by it.
 */
export async function tellPeople(
  tx: Tx,
  about: { communityId: string; about: MailAbout; subject: string; deedAt: Instant },
  people: readonly ToldPerson[],
  at: Instant,
): Promise<ToldMail[]> {
  const known = await peopleWith(tx, about.communityId, people)
  const held = await holdAddressesOf(
    tx,
    people.flatMap(({ personId }) => personId ?? []),
  )
  if (people.length === 0) return []
  const { reply } = await askWithin(tx)({ reply: replyAddress(about.communityId) })
  const replyTo = reply[0]?.email ?? null
  const letters = people.map(({ email, partyCode, subject, body: written, ...person }) => {
    const personId = person.personId ?? known(email)
    const recipient = held.get(personId) ?? email
    const body = written.replaceAll(email, () => recipient)
    const holderId = person.personId === null ? person.holderId : null
    return { recipient, personId, subject, body, partyCode, holderId }
  })
  const ids = await queueMails(
    tx,
    letters.map(({ recipient, personId, subject, body }) => ({
      ...{ recipient, personId, subject, body },
      replyTo,
      expiresAt: null,
    })),
    at,
  )
  const told = letters.map(({ personId, partyCode, holderId }, i) => {
    const id = ids[i] ?? ''
    return { ...about, id, partyCode, personId, holderId }
  })
  await insertCommunityMails(tx, told)
  return told.map(({ id, personId }) => ({ id, personId }))
}
