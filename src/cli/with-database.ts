import { type Db, openDb, openPool, withOwner } from '../platform/db.ts'
import { mustBeOfThisForm } from '../platform/migrate.ts'
import { joinDatabase, lookAtDatabase } from '../platform/open-database.ts'
import { bringUpToDate } from '../up-to-date.ts'

/** Lets a command look at the database as it stands, and change nothing in it. */
export async function lookingAtDatabase<T>(
  dataDir: string | undefined,
  work: (owner: Db) => Promise<T>,
): Promise<T> {
  const database = await lookAtDatabase({ dataDir, databaseUrl: process.env.DATABASE_URL })
  try {
    const owner = openDb(openPool(database.owner, { max: 2, isReadOnly: true }))
    try {
      await mustBeOfThisForm(owner)
      return await work(owner)
    } finally {
      await owner.destroy()
    }
  } finally {
    await database.stop()
  }
}

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
