import type { Instant } from '../../kernel/day.model.ts'
import { type Db, inCommunity } from '../../platform/db.ts'
import { isId } from '../../platform/id.ts'
import { writeEntry } from '../journal/index.ts'
import { judgeMending, type MendRefusal } from './mend-address.rule.ts'
import {
  changeAddress,
  findPersonByEmail,
  holdAddress,
  holdPerson,
  listRolesAnywhere,
} from './person.store.ts'

export type MendAddress = {
  communityId: string
  personId: string
  email: string
  by: string | null
  at: Instant
}

/**
 * Gives a person another address to sign in with and be written to at. Mail that waits goes there; what the
 * old address opened is closed. The journal tells whose, and no address.
 */
export const mendAddress = (
  db: Db,
  { communityId, personId, by, at, ...typed }: MendAddress,
): Promise<{ ok: true } | { ok: false; code: MendRefusal }> =>
  inCommunity(db, communityId, async (tx) => {
    const email = typed.email.trim()
    await holdAddress(tx, email)
    const person = isId(personId) ? await holdPerson(tx, personId) : undefined
    if (!person) return { ok: false, code: 'person-unknown' }
    const roles = await listRolesAnywhere(tx, personId)
    const here = roles.filter((held) => held.communityId === communityId)
    const standing = {
      ...person,
      holdsRoleHere: here.length > 0,
      holdsRoleElsewhere: here.length < roles.length,
    }
    const other = await findPersonByEmail(tx, email)
    const isTaken = other !== undefined && other.id !== personId
    const verdict = judgeMending(standing, email, by, isTaken)
    if (!verdict.ok) return { ok: false, code: verdict.code }

    await changeAddress(tx, person, email, at)
    await writeEntry(tx, {
      communityId,
      deed: 'address-changed',
      subject: `person:${personId}`,
      by,
      at,
      basis: verdict.basis,
      details: {
        person: personId,
        roles: here.map(({ role, partyCode }) => ({ role, partyCode })),
      },
    })
    return { ok: true }
  })
