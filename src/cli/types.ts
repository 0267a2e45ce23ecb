import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { frameOfDatabase } from '../platform/database-frame.ts'
import { withOwner } from '../platform/db.ts'
import { askWithin } from '../platform/footing.ts'
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
      const { frame } = await withOwner(database.owner, (db) =>
        db.transaction().execute((tx) => askWithin(tx)({ frame: frameOfDatabase })),
      )
      await generateFrame(frame)
      console.log('Skrev src/platform/schema.ts og src/platform/built-frame.ts.')
    } finally {
      await database.stop()
      rmSync(dataDir, { recursive: true, force: true })
    }
    return 0
  },
})
