import { openDatabase } from '../platform/open-database.ts'
import { bringUpToDate } from '../up-to-date.ts'
import { command } from './command.ts'

export const run = command({
  options: { data: { type: 'string' } },
  run: async ({ values }) => {
    const database = await openDatabase({
      dataDir: values.data,
      databaseUrl: process.env.DATABASE_URL,
    })
    try {
      const count = await bringUpToDate(database.owner)
      console.log(
        count === 0 ? 'Databasen har allerede nyeste form.' : `${count} endringer utført.`,
      )
    } finally {
      await database.stop()
    }
    return 0
  },
})
