import type { Instant } from '../../../kernel/day.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import type { Verdict } from '../../../kernel/verdict.model.ts'
import { type Db, inCommunity, inTransaction, scopeTo, type Tx } from '../../../platform/db.ts'
import { isId } from '../../../platform/id.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { bareAddress, readAddress } from '../../../platform/typed-address.ts'
import { writeEntry } from '../../journal/index.ts'
import {
  changeAddress,
  findPersonByEmail,
  holdAccess,
  holdAddress,
  holdPerson,
  listRolesAnywhere,
} from '../person.store.ts'
import type { MendRefusal } from '../refusal.model.ts'
import { mendForm } from './address.model.ts'
import { judgeMending } from './mend-address.rule.ts'

export type MendAddress = {
  communityId: string
  personId: string
  email: string
  by: string | null
  at: Instant
}

export type Mended = { ok: true } | { ok: false; code: MendRefusal | ReadingProblem }

const readTyped = (email: string) => {
  const read = readFields(mendForm, { epost: email }, { readAddress })
  return read.ok
    ? { email: read.values.epost, problem: null }
    : { email: null, problem: read.problems.epost ?? null }
}

/** Why not; where what was typed is no address, what it is. */
const precisely = (
  verdict: Verdict<MendRefusal>,
  problem: ReadingProblem | null,
): MendRefusal | ReadingProblem => {
  const code = verdict.ok ? 'not-an-address' : verdict.code
  return code === 'not-an-address' && problem !== null ? problem : code
}

/**
 * Gives a person another address to sign in with and be written to at. Mail that waits goes there; what the
 * old address opened is closed. The journal tells whose, and no address.
 */
export const mendAddress = (
  db: Db,
  { communityId, personId, by, at, ...typed }: MendAddress,
): Promise<Mended> =>
  inCommunity(db, { communityId, by }, async (tx) => {
    await holdAccess(tx, communityId)
    const { email, problem } = readTyped(typed.email)
    if (email !== null) await holdAddress(tx, email)
    const person = isId(personId) ? await holdPerson(tx, personId) : undefined
    await stillAsRead(tx)
    if (!person) return { ok: false, code: 'person-unknown' }
    const roles = await listRolesAnywhere(tx, personId)
    const here = roles.filter((held) => held.communityId === communityId)
    const standing = {
      ...person,
      holdsRoleHere: here.length > 0,
      holdsRoleElsewhere: here.length < roles.length,
    }
    const other = email === null ? undefined : await findPersonByEmail(tx, email)
    const isOther = other !== undefined && other.id !== personId
    const isHere =
      isOther &&
      (await listRolesAnywhere(tx, other.id)).some((held) => held.communityId === communityId)
    const takenBy = isOther ? (isHere ? 'one-here' : 'another') : null
    const verdict = judgeMending(standing, email, by, takenBy)
    if (!verdict.ok || email === null) return { ok: false, code: precisely(verdict, problem) }

    await changeAddress(tx, person, email, at)
    await writeAddressChanged(tx, { communityId, personId, by, at }, here)
    return { ok: true }
  })

/** The same by whoever runs the house, wherever the person holds a role; each community's journal tells of it. */
export const mendAddressEverywhere = (
  owner: Db,
  { former, at, ...typed }: { former: string; email: string; at: Instant },
): Promise<Mended> =>
  inTransaction(owner, async (tx) => {
    const { email, problem } = readTyped(typed.email)
    if (email !== null) await holdAddress(tx, email)
    const found = await findPersonByEmail(tx, bareAddress(former))
    const person = found && (await holdPerson(tx, found.id))
    if (!person) return { ok: false, code: 'person-unknown' }
    const other = email === null ? undefined : await findPersonByEmail(tx, email)
    const takenBy = other !== undefined && other.id !== person.id ? 'one-here' : null
    const standing = { ...person, holdsRoleHere: true, holdsRoleElsewhere: false }
    const verdict = judgeMending(standing, email, null, takenBy)
    if (!verdict.ok || email === null) return { ok: false, code: precisely(verdict, problem) }

    const roles = await listRolesAnywhere(tx, person.id)
    await changeAddress(tx, person, email, at)
    for (const communityId of inOrder(roles)) {
      await scopeTo(tx, communityId)
      const here = roles.filter((held) => held.communityId === communityId)
      await writeAddressChanged(tx, { communityId, personId: person.id, by: null, at }, here)
    }
    return { ok: true }
  })

/** The communities of some roles, in the order in which they are held. */
const inOrder = (roles: readonly { communityId: string }[]): string[] =>
  [...new Set(roles.map((held) => held.communityId))].toSorted()

type Held = { role: string; partyCode: string | null }

/** The journal tells whose address, and which roles it opens, never the address itself. */
const writeAddressChanged = (
  tx: Tx,
  { personId, ...done }: Omit<MendAddress, 'email'>,
  roles: readonly Held[],
) =>
  writeEntry(tx, {
    ...done,
    deed: 'address-changed',
    subject: `person:${personId}`,
    basis: 'role-table',
    details: { person: personId, roles: roles.map(({ role, partyCode }) => ({ role, partyCode })) },
  })
