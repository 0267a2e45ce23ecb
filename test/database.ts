import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import { type DatabaseAddress, type Db, openDb, openPool } from '../src/platform/db.ts'
import { newId } from '../src/platform/id.ts'
import { listMigrations, migrate } from '../src/platform/migrate.ts'
import { type Read, readWith } from '../src/platform/reading.ts'

/** A migrated database of the test's own, with one empty community. */
export type TestDatabase = {
  /** The application's role: row-level security holds. */
  db: Db
  /** The owner: may write reference data. */
  owner: Db
  read: Read
  address: DatabaseAddress
  communityId: string
  communityKey: string
  /** Adds another community to the same database; returns its id. */
  addCommunity(key: string, exercise?: boolean): Promise<string>
  close(): Promise<void>
}

/** The server that the run's global setup started, or the one that DATABASE_URL names. */
function serverUrl(): string {
  const url = process.env.GODFOT_TEST_DATABASE ?? process.env.DATABASE_URL
  if (!url) throw new Error('No database for the tests: run them with ./godfot test')
  return url
}

/** A database cloned from a migrated template; give it back with `close`. */
export async function testDatabase(communityKey = 'provefellesskap'): Promise<TestDatabase> {
  const name = `godfot_test_${randomBytes(6).toString('hex')}`
  await administer(async (admin) => {
    const template = await ensureTemplate(admin)
    await admin.query(`create database ${name} template ${template} strategy file_copy`)
  })
  const address = addressOf(name)
  const pools = { ...openPools(address, 4), owner: openPool(address, null, { max: 2 }) }
  const owner = openDb(pools.owner)
  const addCommunity = async (key: string, exercise = false) => {
    const id = newId()
    await owner.insertInto('community').values({ id, key, name: key, exercise }).execute()
    return id
  }
  return {
    db: openDb(pools.app),
    owner,
    read: readWith(pools.reader),
    address,
    communityId: await addCommunity(communityKey),
    communityKey,
    addCommunity,
    close: async () => {
      await Promise.all([pools.app.end(), pools.owner.end(), pools.reader.end()])
      await administer((admin) => admin.query(`drop database if exists ${name} with (force)`))
    },
  }
}

/** The pools of a running house: one that its deeds are done through, and one that its pages are read through. */
export const openPools = (address: DatabaseAddress, max: number) => ({
  app: openPool(address, 'godfot_app', { max }),
  reader: openPool(address, 'godfot_reader', { max: 2, pipeline: true }),
})

async function ensureTemplate(admin: pg.Client): Promise<string> {
  const content = listMigrations()
    .map(({ sha256 }) => sha256)
    .join()
  const name = `godfot_template_${createHash('sha256').update(content).digest('hex').slice(0, 12)}`
  await admin.query('select pg_advisory_lock(7245302)')
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name])
  if (!rowCount) {
    await admin.query(`create database ${name}_making`)
    await migrate(addressOf(`${name}_making`))
    await admin.query(`alter database ${name}_making rename to ${name}`)
  }
  await admin.query('select pg_advisory_unlock(7245302)')
  return name
}

function addressOf(database: string): DatabaseAddress {
  const url = new URL(serverUrl())
  url.pathname = `/${database}`
  return { connectionString: url.toString() }
}

async function administer<T>(work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: serverUrl() })
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}
