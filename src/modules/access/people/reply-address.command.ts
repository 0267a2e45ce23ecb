import type { Instant } from '../../../kernel/day.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { readAddress } from '../../../platform/typed-address.ts'
import { writeEntry } from '../../journal/index.ts'
import { holdAccess } from '../person.store.ts'
import { type ReplyProblems, replyForm } from './address.model.ts'
import { replyAddress } from './community-mail.query.ts'
import { insertReplyAddress } from './community-mail.store.ts'

export type SetReplyAddress = {
  communityId: string
  /** Empty for none. */
  email: string
  by: string | null
  at: Instant
}

type Done = { ok: true } | { ok: false; problems: ReplyProblems }

/** Says where answers to the community's mails are to go, from now on. */
export const setReplyAddress = (db: Db, order: SetReplyAddress): Promise<Done> =>
  inCommunity(db, order, (tx) => setReplyAddressWithin(tx, order))

/** The same inside a transaction that does more. */
export async function setReplyAddressWithin(
  tx: Tx,
  { communityId, by, at, ...typed }: SetReplyAddress,
): Promise<Done> {
  const read = readFields(replyForm, { svaradresse: typed.email }, { readAddress })
  if (!read.ok) return { ok: false, problems: read.problems }
  const email = read.values.svaradresse
  await holdAccess(tx, communityId)
  await stillAsRead(tx)
  const { reply } = await askWithin(tx)({ reply: replyAddress(communityId) })
  if ((reply[0]?.email ?? null) === email) return { ok: true }
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
