import { readFrame } from '../platform/database-frame.ts'
import { inTransaction, withOwner } from '../platform/db.ts'
import { generateFrame, generateTypes } from '../platform/generate-types.ts'
import { migrate } from '../platform/migrate.ts'
import { connectionUrl, openDatabase } from '../platform/open-database.ts'
import { command } from './command.ts'
import { endAllOwnWithUs, newOwnFolder, removeOwnFolder } from './own-folders.ts'

export const run = command({
  run: async () => {
    endAllOwnWithUs()
    const dataDir = newOwnFolder('types')
    const database = await openDatabase({ dataDir, lasting: false })
    try {
      await migrate(database.owner)
      await generateTypes(connectionUrl(database.owner))
      await generateFrame(
        await withOwner(database.owner, (owner) => inTransaction(owner, readFrame)),
      )
      console.log('Skrev src/platform/schema.ts og src/platform/built-frame.ts.')
    } finally {
      await database.stop()
      removeOwnFolder(dataDir)
    }
    return 0
  },
})
