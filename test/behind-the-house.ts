import { sql } from 'kysely'
import { verifyWithin } from '../src/modules/journal/index.ts'
import { scopeTo } from '../src/platform/db.ts'
import { brought } from '../src/rooms.ts'
import type { TestDatabase } from './database.ts'

/**
 * What a check of the journal, and of the rows of some tables, says after something was done behind the back of the house, which
 * is then undone.
 */
export function behindTheHouse(of: () => TestDatabase, sealed = brought.sealed) {
  const checked = async (...changes: string[]) => {
    const { owner, communityId } = of()
    const tx = await owner.startTransaction().execute()
    try {
      await sql`set local session_replication_role = replica`.execute(tx)
      await scopeTo(tx, communityId)
      for (const change of changes) await sql.raw(change).execute(tx)
      return await verifyWithin(tx, communityId, sealed)
    } finally {
      await tx.rollback().execute()
    }
  }
  return {
    checked,
    chainAfter: async (...changes: string[]) => (await checked(...changes)).chain,
    straysAfter: async (...changes: string[]) =>
      (await checked(...changes)).rows.strays.map(({ table, code }) => `${table}: ${code}`),
  }
}

/** One row of a table, whichever. */
export const oneOf = (table: string) =>
  `ctid = (select ctid from ${table} where community_id = current_community() limit 1)`
