import { type Db, withOwner } from '../platform/db.ts'
import { joinDatabase } from '../platform/open-database.ts'
import { bringUpToDate } from '../up-to-date.ts'

/** Lets a command work on the database, whether or not Godfot is running on it. */
export async function withDatabase<T>(
  dataDir: string | undefined,
  work: (owner: Db) => Promise<T>,
): Promise<T> {
  const database = await joinDatabase({ dataDir, databaseUrl: process.env.DATABASE_URL })
  try {
    await bringUpToDate(database.owner)
    return await withOwner(database.owner, work)
  } finally {
    await database.stop()
  }
}
