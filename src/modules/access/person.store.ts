import { sql } from 'kysely'
import type { Instant } from '../../kernel/day.model.ts'
import type { AuditedSides, Role } from '../../kernel/deed.model.ts'
import { aText, fields, orNull } from '../../kernel/row.model.ts'
import { asked } from '../../platform/ask.ts'
import { holdName, type Tx } from '../../platform/db.ts'
import { askWithin } from '../../platform/footing.ts'
import { comparedForms } from '../../platform/typed-address.ts'
import type { Person } from './person.model.ts'

/** The person with an address, in whichever form its domain was kept. */
export const findPersonByEmail = (tx: Tx, email: string): Promise<Person | undefined> =>
  tx
    .selectFrom('person')
    .select(['id', 'email', 'name'])
    .where(sql`lower(email)`, 'in', comparedForms(email))
    .orderBy('created_at')
    .executeTakeFirst()

export async function insertPerson(tx: Tx, person: Person, demonstration = false): Promise<void> {
  await tx
    .insertInto('person')
    .values({ ...person, demonstration })
    .execute()
}

export type NewGrant = {
  id: string
  communityId: string
  personId: string
  role: Role
  partyCode: string | null
  sides: AuditedSides | null
  /** What the community calls the person. */
  name: string
  by: string | null
  at: Instant
}

/** Gives a role, under the name that the community has for the person from now on; false when the role is held already. */
export async function insertGrant(tx: Tx, grant: NewGrant): Promise<boolean> {
  await tx
    .insertInto('community_person')
    .values({ community_id: grant.communityId, person_id: grant.personId, name: grant.name })
    .onConflict((conflict) =>
      conflict.columns(['community_id', 'person_id']).doUpdateSet({ name: grant.name }),
    )
    .execute()
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('role_grant')
    .values({
      community_id: grant.communityId,
      id: grant.id,
      person_id: grant.personId,
      role: grant.role,
      party_code: grant.partyCode,
      sides: grant.sides,
      granted_by: grant.by,
      granted_at: grant.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function endGrant(
  tx: Tx,
  communityId: string,
  id: string,
  by: string,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('role_grant')
    .set({ ended_by: by, ended_at: at })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

/** The communities that the person holds a role in. */
export async function communitiesOf(tx: Tx, personId: string): Promise<string[]> {
  const { held } = await askWithin(tx)({
    held: asked(
      fields({ id: aText }),
      sql`select distinct community_id as id from communities_of(${personId}) order by 1`,
    ),
  })
  return held.map(({ id }) => id)
}

/** One deed at a time about who is let into a community, and how the community is answered. */
export const holdAccess = (tx: Tx, communityId: string): Promise<void> =>
  holdName(tx, `access:${communityId}`)

/** Lets nobody else take the address until the transaction ends, in whichever form its domain is written. */
export const holdAddress = (tx: Tx, email: string): Promise<void> =>
  holdName(tx, `address:${comparedForms(email)[0]}`)

/** Holds a person's address and roles, in every community; rows may still be made that point at the person. */
export const holdPerson = (tx: Tx, id: string): Promise<Person | undefined> =>
  tx
    .selectFrom('person')
    .select(['id', 'email', 'name'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()

/** The addresses that people have now, which nobody changes until the transaction ends. */
export async function holdAddressesOf(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'email'])
    .where('id', 'in', ids)
    .orderBy('id')
    .forShare()
    .execute()
  return new Map(rows.map(({ id, email }) => [id, email]))
}

/** The roles that a person holds now, in every community. */
export async function listRolesAnywhere(tx: Tx, personId: string) {
  const { held } = await askWithin(tx)({
    held: asked(
      fields({ communityId: aText, role: aText, partyCode: orNull(aText) }),
      sql`select community_id as "communityId", role, party_code as "partyCode"
        from communities_of(${personId}) order by role, party_code`,
    ),
  })
  return held
}

/** Puts another address in place of a person's, sends there what waits, and ends what the old one opened. */
export async function changeAddress(
  tx: Tx,
  { id, email: former }: Person,
  email: string,
  at: Instant,
): Promise<void> {
  await tx.updateTable('person').set({ email }).where('id', '=', id).execute()
  await tx.deleteFrom('session').where('person_id', '=', id).execute()
  await tx.deleteFrom('sign_in_code').where('person_id', '=', id).execute()
  await tx.deleteFrom('sign_in_link').where('person_id', '=', id).execute()
  await tx.deleteFrom('known_browser').where('person_id', '=', id).execute()
  await tx
    .updateTable('outgoing_mail')
    .set({ state: 'failed', outcome: 'too-old', subject: '', body: '' })
    .where('person_id', '=', id)
    .where('state', '=', 'waiting')
    .where('expires_at', 'is not', null)
    .execute()
  await sql`with moved as (
    update outgoing_mail set recipient = ${email}, body = replace(body, ${former}, ${email}),
        attempts = 0, doubts = 0, outcome = null, server_answer = null, next_attempt_at = ${at}
      where person_id = ${id} and state = 'waiting'
      returning id)
    select enqueue_mail(id) from moved`.execute(tx)
}

const forgottenName = 'Tidligere bruker'

/** Leaves the row, which deeds point at, without name and address, and ends all that the address opened. */
export async function forgetPersonRow(tx: Tx, { id, email }: Person): Promise<void> {
  const isTheirs = (column: string) =>
    sql<boolean>`lower(${sql.ref(column)}) in (${sql.join(comparedForms(email))})`
  await tx.deleteFrom('session').where('person_id', '=', id).execute()
  await tx.deleteFrom('sign_in_code').where(isTheirs('email')).execute()
  await tx.deleteFrom('sign_in_link').where('person_id', '=', id).execute()
  await tx.deleteFrom('known_browser').where('person_id', '=', id).execute()
  await tx
    .deleteFrom('outgoing_mail')
    .where((e) => e.or([isTheirs('recipient'), e('person_id', '=', id)]))
    .execute()
  await tx
    .updateTable('person')
    .set({ name: forgottenName, email: `${id}@fjernet.invalid` })
    .where('id', '=', id)
    .execute()
  await sql`select forget_names(${id}, ${forgottenName})`.execute(tx)
}
