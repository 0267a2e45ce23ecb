import type { Instant } from '../../../kernel/day.model.ts'
import type { AuditedSides, Role } from '../../../kernel/deed.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { findPersonByEmail, insertGrant, insertPerson } from '../person.store.ts'

/** A stand-in for a role, named by the role and never as a person. */
export type StandIn = {
  key: string
  name: string
  role: Role
  partyCode: string | null
  sides?: AuditedSides
}

/**
 * Adds a community's stand-ins, for a trial where one picks a role; those already there stay as they are.
 * The transaction must be scoped to the community.
 */
export async function addDemonstrationPeople(
  tx: Tx,
  community: { id: string; key: string },
  standIns: readonly StandIn[],
  at: Instant,
): Promise<void> {
  for (const { key, name, role, partyCode, sides = null } of standIns) {
    const email = `${key}@${community.key}.example`
    if (await findPersonByEmail(tx, email)) continue
    const person = { id: newId(), email, name }
    await insertPerson(tx, person, true)
    const grant = {
      id: newId(),
      communityId: community.id,
      personId: person.id,
      role,
      partyCode,
      sides,
      name,
    }
    await insertGrant(tx, { ...grant, by: null, at })
  }
}
