import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'
import { comparedForms } from '../../../platform/typed-address.ts'
import type { Person } from '../person.model.ts'

/** Lets nobody else take the addresses until the transaction ends, one after the other; as `holdAddress` does with one. */
export async function holdAddresses(tx: Tx, emails: readonly string[]): Promise<void> {
  const names = emails.map((email) => `address:${comparedForms(email)[0]}`)
  await sql`select pg_advisory_xact_lock(hashtextextended(name, 0)) from unnest(${names}::text[]) as name`.execute(
    tx,
  )
}

/** Everybody who has one of the addresses, in whichever form its domain was kept; the first known first. */
export const listPeopleByEmail = (tx: Tx, emails: readonly string[]): Promise<Person[]> =>
  tx
    .selectFrom('person')
    .select(['id', 'email', 'name'])
    .where(
      sql<boolean>`lower(email) = any (${emails.flatMap((email) => comparedForms(email))}::text[])`,
    )
    .orderBy('created_at')
    .execute()

/** Makes those that are new persons, and sees to it that the community has a name for all. */
export async function insertReceivers(
  tx: Tx,
  communityId: string,
  people: readonly (Person & { isNew: boolean })[],
): Promise<void> {
  const added = people.filter(({ isNew }) => isNew)
  if (added.length > 0) {
    const rows = added.map(({ id, email, name }) => ({ id, email, name, demonstration: false }))
    await tx.insertInto('person').values(rows).execute()
  }
  await tx
    .insertInto('community_person')
    .values(people.map(({ id, name }) => ({ community_id: communityId, person_id: id, name })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
