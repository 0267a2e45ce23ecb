import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareDataFolder } from '../src/platform/data-folder.ts'
import { stopLeftover } from '../src/platform/embedded-database.ts'
import { administratorAt } from '../src/platform/embedded-owner.ts'
import { lockFolder } from '../src/platform/folder-lock.ts'
import { connectionUrl, openDatabase } from '../src/platform/open-database.ts'

const prefix = 'godfot-test-'

/**
 * One PostgreSQL for the whole run, on the embedded binaries in a folder that goes away afterwards.
 * Tests find it as a connection URL in GODFOT_TEST_DATABASE. A server named by that variable or by
 * DATABASE_URL beforehand is used instead, and is left as it was found.
 */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.GODFOT_TEST_DATABASE || process.env.DATABASE_URL) return
  await removeLeftovers()
  const folder = mkdtempSync(join(tmpdir(), prefix))
  const { owner, stop } = await openDatabase({ dataDir: folder, lasting: false })
  process.env.GODFOT_TEST_DATABASE = connectionUrl(administratorAt(owner.host ?? ''))
  return async () => {
    delete process.env.GODFOT_TEST_DATABASE
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Ends and removes what a run that was killed left behind; a run that goes on holds its lock. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((name) => name.startsWith(prefix))) {
    try {
      if (Date.now() - statSync(join(tmpdir(), name)).mtimeMs < 60_000) continue
      const folder = prepareDataFolder(join(tmpdir(), name))
      const release = await lockFolder(folder.path)
      await stopLeftover(folder.pgData)
      rmSync(folder.path, { recursive: true, force: true })
      release()
    } catch {
      // Another run's, or another user's: theirs to remove.
    }
  }
}
