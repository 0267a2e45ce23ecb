import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import { type DatabaseLogins, openLogins } from '../src/platform/database-logins.ts'
import { type DatabaseAddress, type Db, openDb, openPool } from '../src/platform/db.ts'
import { newId } from '../src/platform/id.ts'
import { listMigrations, migrate } from '../src/platform/migrate.ts'
import { type Read, readWith } from '../src/platform/reading.ts'
import { keepingWhatItMay } from './kept-questions.ts'

/** A migrated database of the test's own, with one empty community. */
export type TestDatabase = {
  /** The application's login: row-level security holds. */
  db: Db
  /** The server's administrator, who sees and changes all: the hand that makes a test's facts. */
  owner: Db
  read: Read
  /** The product's own owner and its two logins. */
  logins: DatabaseLogins
  administrator: DatabaseAddress & { connectionString: string }
  communityId: string
  communityKey: string
  /** Adds another community to the same database; returns its id. */
  addCommunity(key: string, exercise?: boolean): Promise<string>
  close(): Promise<void>
}

/** The server that the run's global setup started, or the one that DATABASE_URL names, as its administrator. */
function serverUrl(): string {
  const url = process.env.GODFOT_TEST_DATABASE ?? process.env.DATABASE_URL
  if (!url) throw new Error('No database for the tests: run them with ./godfot test')
  return url
}

/** A database without communities, or with those that its filling brought. */
export type BareDatabase = Omit<TestDatabase, 'communityId' | 'communityKey'>

/** What a template holds beside the migrated tables. It is made once in a run, where somebody first asks for it. */
export type Filling = { name: string; fill(owner: Db): Promise<unknown> }

/** A database cloned from a migrated template; give it back with `close`. */
export async function testDatabase(communityKey = 'provefellesskap'): Promise<TestDatabase> {
  const base = await bareDatabase()
  return { ...base, communityId: await base.addCommunity(communityKey), communityKey }
}

/** A database cloned from a template, migrated or filled too; give it back with `close`. */
export async function bareDatabase(filling?: Filling): Promise<BareDatabase> {
  const name = `godfot_test_${randomBytes(6).toString('hex')}`
  await administer(async (admin) => {
    const template = await ensureTemplate(admin, filling)
    await admin.query(
      `create database ${name} template ${template} strategy file_copy owner ${ownerName}`,
    )
  })
  const logins = await openLogins(ownerOf(name))
  const administrator = { connectionString: urlOf(name).toString() }
  const pools = { ...openPools(logins, 4), owner: openPool(administrator, { max: 2 }) }
  const owner = openDb(pools.owner)
  return {
    db: openDb(pools.app),
    owner,
    read: keepingWhatItMay(readWith(pools.reader)),
    logins,
    administrator,
    addCommunity: async (key, exercise = false) => {
      const id = newId()
      await owner.insertInto('community').values({ id, key, name: key, exercise }).execute()
      return id
    },
    close: async () => {
      await Promise.all([pools.app.end(), pools.owner.end(), pools.reader.end()])
      await administer((admin) => drop(admin, name))
    },
  }
}

/** The pools of a running house: one that its deeds are done through, and one that its pages are read through. */
export const openPools = (
  { app, reader }: Pick<DatabaseLogins, 'app' | 'reader'>,
  max: number,
) => ({
  app: openPool(app, { max }),
  reader: openPool(reader, { max: 2, pipeline: true }),
})

async function ensureTemplate(admin: pg.Client, filling?: Filling): Promise<string> {
  const content = listMigrations()
    .map(({ sha256 }) => sha256)
    .join()
  const migrated = `godfot_template_${fingerprint(`${ownerName} ${content}`).slice(0, 12)}`
  await admin.query('select pg_advisory_lock(7245302)')
  await ensureMade(admin, migrated, async (making) => {
    await ensureTestOwner(admin)
    await admin.query(`create database ${making} owner ${ownerName}`)
    await migrate(ownerOf(making))
  })
  const filled = filling && `${filledBy(testRun())}${filling.name}`
  if (filled)
    await ensureMade(admin, filled, async (making) => {
      await admin.query(`create database ${making} template ${migrated} owner ${ownerName}`)
      const pool = openPool({ connectionString: urlOf(making).toString() }, { max: 2 })
      await filling.fill(openDb(pool)).finally(() => pool.end())
    })
  await admin.query('select pg_advisory_unlock(7245302)')
  return filled ?? migrated
}

/** A template stands under its name when it is whole. */
async function ensureMade(
  admin: pg.Client,
  name: string,
  make: (making: string) => Promise<void>,
): Promise<void> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name])
  if (rowCount) return
  const making = `${name}_making`
  await drop(admin, making)
  await make(making)
  await admin.query(`alter database ${making} rename to ${name}`)
}

/** A filling is made of the code, its data and the day: what a run has filled is of no use to another. */
const filledBy = (run: string) => `godfot_filled_${run}_`

function testRun(): string {
  const run = process.env.GODFOT_TEST_RUN
  if (!run) throw new Error('No run of tests: run them with ./godfot test')
  return run
}

/** Takes away what a run has filled, on a server that stays. */
export const dropFilled = (run: string): Promise<void> =>
  administer(async (admin) => {
    const { rows } = await admin.query<{ name: string }>(
      'select datname as name from pg_database where starts_with(datname, $1)',
      [filledBy(run)],
    )
    for (const { name } of rows) await drop(admin, name)
  })

/** As whoever owns a house on a server: no administrator, but allowed to make roles. */
const ownerName = 'godfot_test_owner'
const ownerPassword = () => fingerprint(`${ownerName} ${serverUrl()}`)

async function ensureTestOwner(admin: pg.Client): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [ownerName])
  if (!rowCount) await admin.query(`create role ${ownerName} login createrole`)
  await admin.query(`alter role ${ownerName} password '${ownerPassword()}'`)
  const groups = await admin.query<{ group: string }>(
    "select rolname as group from pg_roles where rolname in ('godfot_app', 'godfot_reader')",
  )
  for (const { group } of groups.rows)
    await admin.query(`grant ${group} to ${ownerName} with admin option`)
}

/** A database with the logins that it was given. */
async function drop(admin: pg.Client, name: string): Promise<void> {
  const { rows } = await admin.query<{ login: string }>(
    `select rolname as login from pg_roles, pg_database
      where datname = $1 and rolname in ('godfot_app_' || pg_database.oid, 'godfot_reader_' || pg_database.oid)`,
    [name],
  )
  await admin.query(`drop database if exists ${name} with (force)`)
  for (const { login } of rows) await admin.query(`drop role ${login}`)
}

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex')

function urlOf(database: string): URL {
  const url = new URL(serverUrl())
  url.pathname = `/${database}`
  return url
}

function ownerOf(database: string): DatabaseAddress {
  const url = urlOf(database)
  url.username = ownerName
  url.password = ownerPassword()
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
