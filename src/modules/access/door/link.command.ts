import { createHash, randomBytes } from 'node:crypto'
import type { Instant } from '../../../kernel/day.model.ts'
import { addMinutes } from '../../../platform/clock.ts'
import { type Db, inTransaction, scopeTo, type Tx } from '../../../platform/db.ts'
import { bareAddress } from '../../../platform/typed-address.ts'
import { writeEntry } from '../../journal/index.ts'
import { communitiesOf, findPersonByEmail, holdPerson } from '../person.store.ts'
import { handedLinkLivesMinutes } from './sign-in.rule.ts'
import { insertLink } from './sign-in.store.ts'

export const hashLink = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Makes a link that signs a person in once, until a moment; gives its token, which is kept nowhere. */
export async function makeLink(
  tx: Tx,
  personId: string | null,
  at: Instant,
  expiresAt: Instant,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await insertLink(tx, { tokenHash: hashLink(token), personId, at, expiresAt })
  return token
}

export type HandedLink =
  | { ok: true; token: string; until: Instant }
  | { ok: false; code: 'person-unknown' | 'no-role' }

/**
 * Makes a link for whoever runs the house to hand over, where there is no mail, or none that comes. It is written in
 * the journal of every community where the person holds a role.
 */
export const handOverLink = (owner: Db, email: string, at: Instant): Promise<HandedLink> =>
  inTransaction(owner, async (tx): Promise<HandedLink> => {
    const found = await findPersonByEmail(tx, bareAddress(email))
    const person = found && (await holdPerson(tx, found.id))
    if (!person) return { ok: false, code: 'person-unknown' }
    const communities = await communitiesOf(tx, person.id)
    if (communities.length === 0) return { ok: false, code: 'no-role' }
    const until = addMinutes(at, handedLinkLivesMinutes)
    const token = await makeLink(tx, person.id, at, until)
    for (const communityId of communities) {
      await scopeTo(tx, communityId)
      await writeEntry(tx, {
        communityId,
        deed: 'sign-in-link-made',
        subject: `person:${person.id}`,
        by: null,
        at,
        basis: 'command-line',
        details: { person: person.id },
      })
    }
    return { ok: true, token, until }
  })
