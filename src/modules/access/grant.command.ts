import type { Instant } from '../../kernel/day.model.ts'
import { isRole } from '../../kernel/deed.model.ts'
import { type Db, inCommunity, type Tx } from '../../platform/db.ts'
import { isId, newId } from '../../platform/id.ts'
import { queueMail } from '../../platform/mail.ts'
import { writeEntry } from '../journal/index.ts'
import {
  type EndRefusal,
  type GrantRefusal,
  isForOneParty,
  judgeEnding,
  judgeGrant,
  type WantedGrant,
} from './grant.rule.ts'
import type { PlaceKind } from './person.model.ts'
import {
  communitiesOf,
  countManagers,
  endGrant,
  findGrant,
  findPersonByEmail,
  insertGrant,
  insertPerson,
} from './person.store.ts'
import { deleteSessionsOf } from './session.store.ts'
import { deleteLinks } from './sign-in.store.ts'

export type GiveRole = {
  communityId: string
  wanted: WantedGrant
  /** Null when the command line gives it. */
  by: string | null
  at: Instant
  /** The mail that tells of the role; null sends none. */
  invitation: { subject: string; body: string } | null
  kindOf(code: string): PlaceKind | null
}

export type GivenRole =
  | { ok: true; personId: string }
  | { ok: false; refusals: { field: string; code: GrantRefusal }[] }

/** Gives a person a role in a community, makes the person known if need be, and sends an invitation. */
export function giveRole(db: Db, order: GiveRole): Promise<GivenRole> {
  return inCommunity(db, order.communityId, async (tx): Promise<GivenRole> => {
    const wanted = {
      ...order.wanted,
      email: order.wanted.email.trim(),
      name: order.wanted.name.trim(),
    }
    const refusals = judgeGrant(wanted, order.kindOf)
    if (refusals.length > 0 || wanted.role === null) return { ok: false, refusals }

    const person = (await findPersonByEmail(tx, wanted.email)) ?? (await addPerson(tx, wanted))
    const partyCode = isForOneParty(wanted.role) ? wanted.partyCode : null
    const id = newId()
    const { communityId, by, at } = order
    const given = { id, communityId, personId: person.id, role: wanted.role, partyCode, by, at }
    if (!(await insertGrant(tx, given))) {
      return { ok: false, refusals: [{ field: 'role', code: 'held-already' }] }
    }
    await writeEntry(tx, {
      communityId,
      deed: 'role-given',
      subject: `role:${id}`,
      by,
      at,
      basis: null,
      details: { person: person.id, role: wanted.role, partyCode },
    })
    if (order.invitation) {
      await queueMail(tx, { recipient: person.email, ...order.invitation }, order.at)
    }
    return { ok: true, personId: person.id }
  })
}

async function addPerson(tx: Tx, { email, name }: WantedGrant) {
  const person = { id: newId(), email, name }
  await insertPerson(tx, person)
  return person
}

export type EndRole = { communityId: string; grantId: string; by: string; at: Instant }

/**
 * Ends a role from this moment; what the person did while holding it stays as it was. With the last role of all ends
 * every session too.
 */
export function endRole(
  db: Db,
  { communityId, grantId, by, at }: EndRole,
): Promise<{ ok: true } | { ok: false; code: EndRefusal }> {
  return inCommunity(db, communityId, async (tx) => {
    const grant = isId(grantId) ? await findGrant(tx, communityId, grantId) : undefined
    if (!grant || !isRole(grant.role)) return { ok: false, code: 'grant-unknown' }
    const verdict = judgeEnding(grant.role, await countManagers(tx, communityId))
    if (!verdict.ok) return { ok: false, code: verdict.code }

    await endGrant(tx, communityId, grantId, by, at)
    if ((await communitiesOf(tx, grant.person_id)).length === 0) {
      await deleteSessionsOf(tx, grant.person_id, null)
      await deleteLinks(tx, grant.person_id)
    }
    await writeEntry(tx, {
      communityId,
      deed: 'role-ended',
      subject: `role:${grantId}`,
      by,
      at,
      basis: null,
      details: { person: grant.person_id, role: grant.role, partyCode: grant.party_code },
    })
    return { ok: true }
  })
}
