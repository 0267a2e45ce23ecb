import type { Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { isId } from '../../../platform/id.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { type Json, writeEntry } from '../../journal/index.ts'
import { holdAccess } from '../person.store.ts'
import type { AgainRefusal } from '../refusal.model.ts'
import { holdCommunityMail, replaceMail } from './community-mail.store.ts'
import { heldRoles } from './people.query.ts'
import type { Receiver } from './receiver.model.ts'
import { judgeSendingAgain } from './send-again.rule.ts'
import { tellPeople } from './tell-people.command.ts'

export type SendAgain = {
  communityId: string
  mailId: string
  /** What the mail is about, so that no other is reached by its number. */
  subject: string
  by: string | null
  at: Instant
  /** Is the person still someone to tell this? */
  isStillDue(mail: { personId: string; partyCode: string | null }): boolean
  /** Who it is now, of one known by name and address alone. */
  receiver?: Receiver | undefined
  details: Json
}

export type SentAgain = { ok: true } | { ok: false; code: AgainRefusal | 'no-longer-due' }

/**
 * Sends a mail that failed once more, to the address that the receiver has now; an address that the text tells
 * of is told anew. The row is held, so that two presses send one.
 */
export async function sendAgainWithin(tx: Tx, order: SendAgain): Promise<SentAgain> {
  const { communityId, subject, at } = order
  const mail = isId(order.mailId)
    ? await holdCommunityMail(tx, communityId, subject, order.mailId)
    : undefined
  const verdict = judgeSendingAgain(mail)
  if (!verdict.ok || !mail) return { ok: false, code: verdict.ok ? 'no-such-mail' : verdict.code }
  await stillAsRead(tx)
  if (!order.isStillDue(mail) || mail.body === '') return { ok: false, code: 'no-longer-due' }

  const { about, personId, partyCode, deedAt, recipient, title } = mail
  const receiver = order.receiver ?? { personId, email: mail.email }
  const body = mail.body.replaceAll(recipient, () => receiver.email)
  const person = { ...receiver, partyCode, subject: title, body }
  const [again] = await tellPeople(tx, { communityId, about, subject, deedAt }, [person], at)
  if (again === undefined) return { ok: false, code: 'no-such-mail' }
  await replaceMail(tx, communityId, order.mailId, again.id)
  const { by, details } = order
  const basis = verdict.basis
  await writeEntry(tx, { communityId, deed: 'mail-sent-again', subject, by, at, basis, details })
  return { ok: true }
}

/** Sends the invitation to a role again, while the role is held. */
export const inviteAgain = (
  db: Db,
  order: {
    communityId: string
    grantId: string
    mailId: string
    by: string | null
    at: Instant
  },
): Promise<SentAgain> =>
  inCommunity(db, order, async (tx) => {
    const { grantId, ...rest } = order
    await holdAccess(tx, order.communityId)
    const { held } = await askWithin(tx)({ held: heldRoles(order.communityId) })
    const grant = held.find(({ id }) => id === grantId)
    if (!grant) return { ok: false, code: 'no-longer-due' }
    return sendAgainWithin(tx, {
      ...rest,
      subject: `role:${grantId}`,
      isStillDue: ({ personId }) => personId === grant.personId,
      details: { person: grant.personId, role: grant.role, partyCode: grant.partyCode },
    })
  })
