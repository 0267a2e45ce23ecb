import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFrame } from '../platform/database-frame.ts'
import { inTransaction, withOwner } from '../platform/db.ts'
import { generateFrame, generateTypes } from '../platform/generate-types.ts'
import { migrate } from '../platform/migrate.ts'
import { connectionUrl, openDatabase } from '../platform/open-database.ts'
import { command } from './command.ts'

export const run = command({
  run: async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'godfot-types-'))
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
      rmSync(dataDir, { recursive: true, force: true })
    }
    return 0
  },
})
