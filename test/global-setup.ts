import { administratorAt } from '../src/platform/embedded-owner.ts'
import { connectionUrl, openDatabase } from '../src/platform/open-database.ts'
import { openRunFolder, removeLeftovers } from './leftovers.ts'

/**
 * One PostgreSQL for the whole run, on the embedded binaries in a folder that goes away afterwards.
 * Tests find it as a connection URL in GODFOT_TEST_DATABASE. A server named by that variable or by
 * DATABASE_URL beforehand is used instead, and is left as it was found.
 */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.GODFOT_TEST_DATABASE || process.env.DATABASE_URL) return
  await removeLeftovers()
  const { folder, remove } = openRunFolder()
  const { owner, stop } = await openDatabase({ dataDir: folder, lasting: false })
  process.env.GODFOT_TEST_DATABASE = connectionUrl(administratorAt(owner.host ?? ''))
  return async () => {
    delete process.env.GODFOT_TEST_DATABASE
    await stop()
    remove()
  }
}
