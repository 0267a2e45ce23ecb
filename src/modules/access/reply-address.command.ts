import type { Instant } from '../../kernel/day.model.ts'
import { isMailAddress } from '../../kernel/mail-address.rule.ts'
import { type Db, inCommunity, type Tx } from '../../platform/db.ts'
import { newId } from '../../platform/id.ts'
import { writeEntry } from '../journal/index.ts'
import { findReplyAddress, insertReplyAddress } from './community-mail.store.ts'

export type SetReplyAddress = {
  communityId: string
  /** Empty for none. */
  email: string
  by: string | null
  at: Instant
}

type Done = { ok: true } | { ok: false; code: 'not-an-address' }

/** Says where answers to the community's mails are to go, from now on. */
export const setReplyAddress = (db: Db, order: SetReplyAddress): Promise<Done> =>
  inCommunity(db, order.communityId, (tx) => setReplyAddressWithin(tx, order))

/** The same inside a transaction that does more. */
export async function setReplyAddressWithin(
  tx: Tx,
  { communityId, by, at, ...typed }: SetReplyAddress,
): Promise<Done> {
  const email = typed.email.trim() || null
  if (email !== null && !isMailAddress(email)) return { ok: false, code: 'not-an-address' }
  if ((await findReplyAddress(tx, communityId)) === email) return { ok: true }
  const id = newId()
  await insertReplyAddress(tx, { communityId, id, email, at, by })
  await writeEntry(tx, {
    communityId,
    deed: 'reply-address-set',
    subject: `secretariat-address:${id}`,
    by,
    at,
    basis: 'role-table',
    details: { address: email },
  })
  return { ok: true }
}
