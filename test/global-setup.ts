import { randomBytes } from 'node:crypto'
import { administratorAt } from '../src/platform/embedded-owner.ts'
import { connectionUrl, openDatabase } from '../src/platform/open-database.ts'
import { dropFilled } from './database.ts'
import { openRunFolder, removeLeftovers } from './leftovers.ts'

/**
 * One PostgreSQL for the whole run, on the embedded binaries in a folder that goes away afterwards.
 * Tests find it as a connection URL in GODFOT_TEST_DATABASE. A server named by that variable or by
 * DATABASE_URL beforehand is used instead, and keeps nothing that the run has filled.
 */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.GODFOT_TEST_RUN) return
  const run = randomBytes(6).toString('hex')
  process.env.GODFOT_TEST_RUN = run
  const isGiven = process.env.GODFOT_TEST_DATABASE || process.env.DATABASE_URL
  const stop = isGiven ? () => dropFilled(run) : await startOwn()
  return async () => {
    delete process.env.GODFOT_TEST_RUN
    await stop()
  }
}

async function startOwn(): Promise<() => Promise<void>> {
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
