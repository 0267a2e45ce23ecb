import type { Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { readAddress } from '../../../platform/typed-address.ts'
import { writeEntry } from '../../journal/index.ts'
import { deleteSessionsOf } from '../door/session.store.ts'
import { deleteLinks } from '../door/sign-in.store.ts'
import type { PlaceKind } from '../person.model.ts'
import {
  communitiesOf,
  endGrant,
  findPersonByEmail,
  holdAccess,
  holdAddress,
  holdPerson,
  insertGrant,
  insertPerson,
} from '../person.store.ts'
import type { EndRefusal } from '../refusal.model.ts'
import type { GrantProblems, TypedGrant } from './grant.model.ts'
import { judgeEnding, readGrant } from './grant.rule.ts'
import { heldRoles } from './people.query.ts'
import { tellPeople } from './tell-people.command.ts'

export type GiveRole = {
  communityId: string
  typed: TypedGrant
  /** Null when the command line gives it. */
  by: string | null
  at: Instant
  /** The mail that tells of the role; null sends none. */
  invitation: { subject: string; body: string } | null
  kindOf(code: string): PlaceKind | null
}

export type GivenRole =
  | { ok: true; personId: string; email: string }
  | { ok: false; problems: GrantProblems }

/** Gives a person a role in a community, makes the person known if need be, and sends an invitation. */
export const giveRole = (db: Db, order: GiveRole): Promise<GivenRole> =>
  inCommunity(db, order, (tx) => giveRoleWithin(tx, order))

/** The same inside a transaction that does more. */
export async function giveRoleWithin(tx: Tx, order: GiveRole): Promise<GivenRole> {
  const read = readGrant(order.typed, { readAddress, kindOf: order.kindOf })
  if (!read.ok) return read
  const { email, name, role, partyCode, sides } = read.wanted
  await holdAccess(tx, order.communityId)
  await holdAddress(tx, email)
  const person = (await holdPersonWith(tx, email)) ?? (await addPerson(tx, { email, name }))
  const id = newId()
  const { communityId, by, at } = order
  const given = { id, communityId, personId: person.id, name, role, partyCode, sides, by, at }
  if (!(await insertGrant(tx, given))) return { ok: false, problems: { rolle: 'held-already' } }
  if (order.invitation) {
    const told = { personId: person.id, email: person.email, partyCode, ...order.invitation }
    const about = { about: 'invitation' as const, subject: `role:${id}`, deedAt: at }
    await tellPeople(tx, { communityId, ...about }, [told], at)
  }
  await writeEntry(tx, {
    communityId,
    deed: 'role-given',
    subject: `role:${id}`,
    by,
    at,
    basis: 'role-table',
    details: { person: person.id, role, partyCode, ...(sides ? { sides } : {}) },
  })
  return { ok: true, personId: person.id, email: person.email }
}

/** The person with an address, held; whoever was given another while this waited has it no more. */
async function holdPersonWith(tx: Tx, email: string) {
  const found = await findPersonByEmail(tx, email)
  const held = found && (await holdPerson(tx, found.id))
  return held?.email === found?.email ? held : undefined
}

async function addPerson(tx: Tx, { email, name }: { email: string; name: string }) {
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
  return inCommunity(db, { communityId, by }, async (tx) => {
    await holdAccess(tx, communityId)
    const { held } = await askWithin(tx)({ held: heldRoles(communityId) })
    const grant = held.find(({ id }) => id === grantId)
    await stillAsRead(tx)
    if (!grant) return { ok: false, code: 'grant-unknown' }
    const verdict = judgeEnding(grant.role, held)
    if (!verdict.ok) return { ok: false, code: verdict.code }

    await holdPerson(tx, grant.personId)
    await endGrant(tx, communityId, grantId, by, at)
    if ((await communitiesOf(tx, grant.personId)).length === 0) {
      await deleteSessionsOf(tx, grant.personId, null)
      await deleteLinks(tx, grant.personId)
    }
    await writeEntry(tx, {
      communityId,
      deed: 'role-ended',
      subject: `role:${grantId}`,
      by,
      at,
      basis: verdict.basis,
      details: { person: grant.personId, role: grant.role, partyCode: grant.partyCode },
    })
    return { ok: true }
  })
}
