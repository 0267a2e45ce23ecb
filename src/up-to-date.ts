import { now } from './platform/clock.ts'
import { type DatabaseAddress, withOwner } from './platform/db.ts'
import { migrate } from './platform/migrate.ts'
import { brought } from './rooms.ts'

/** Brings a database to the newest form, and what stands in it to what the rooms' rules now say; how many migrations ran. */
export async function bringUpToDate(database: DatabaseAddress): Promise<number> {
  const count = await migrate(database)
  await withOwner(database, async (owner) => {
    for (const { id } of await owner.selectFrom('community').select('id').execute()) {
      for (const room of brought.rooms)
        await room.catchUp?.(owner, id, { at: now(), sealed: brought.sealed })
    }
  })
  return count
}
