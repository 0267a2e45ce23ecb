import { verifyJournal } from '../src/modules/journal/index.ts'
import type { Db } from '../src/platform/db.ts'
import { brought } from '../src/rooms.ts'

/** What tests make by hand and without a deed: a community, and the people who are signed in. */
const madeByHand = ['community', 'community_person', 'role_grant']

/** How a community's chain stands, and which rows and files are not as it has them. */
export async function wholeJournal(db: Db, communityId: string) {
  const { chain, rows } = await verifyJournal(db, communityId, brought.sealed)
  const strays = rows.strays.filter(
    ({ table, code }) => code !== 'row-untold' || !madeByHand.includes(table),
  )
  return { ...chain, strays, rows: rows.rows }
}
