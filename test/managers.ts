import { now } from '../src/platform/clock.ts'
import { inCommunity } from '../src/platform/db.ts'
import { newId } from '../src/platform/id.ts'
import type { TestDatabase } from './database.ts'

/** Two of the secretariat of the test's community, who see all its drafts and can remove a text together. */
export async function twoManagers({
  db,
  communityId,
}: Pick<TestDatabase, 'db' | 'communityId'>): Promise<[string, string]> {
  const made: [string, string] = [newId(), newId()]
  for (const id of made) {
    const name = 'Prøve'
    await db
      .insertInto('person')
      .values({ id, email: `${id}@godfot.example`, name })
      .execute()
    await inCommunity(db, communityId, async (tx) => {
      const own = { community_id: communityId, person_id: id }
      await tx
        .insertInto('community_person')
        .values({ ...own, name })
        .execute()
      await tx
        .insertInto('role_grant')
        .values({ ...own, id: newId(), role: 'secretariat', granted_at: now() })
        .execute()
    })
  }
  return made
}
