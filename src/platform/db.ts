import { type CompiledQuery, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { doOnce, isRefusal } from './once.ts'
import type { DB } from './schema.ts'
import { mustHaveCompared } from './stamp.ts'

export type Db = Kysely<DB>
export type Tx = Transaction<DB>

/** Where a database is, and as whom. */
export type DatabaseAddress = Pick<
  pg.PoolConfig,
  'connectionString' | 'host' | 'port' | 'user' | 'password' | 'database'
>

/** Anything that compiles to one SQL statement and knows what its rows are; `read` makes them of what the database tells. */
export type Question<Row = unknown> = {
  compile(): CompiledQuery<Row>
  read?: ((told: unknown) => Row) | undefined
  /** What its answer rests on alone, so that it is kept while that stands: see `ofRegisters`, `ofCommunity` and `ofReader`. */
  rests?: 'on-registers' | 'on-community' | 'on-reader'
}

/** The answers to a question, of what the database tells. */
export const rowsOf = ({ read }: Question, told: readonly unknown[]): readonly unknown[] =>
  read ? told.map(read) : told
export type Answers<Questions extends Record<string, Question>> = {
  [Name in keyof Questions]: Questions[Name] extends Question<infer Row> ? Row[] : never
}

const { DATE, INT8, TIMESTAMPTZ } = pg.types.builtins
pg.types.setTypeParser(DATE, (text) => text)
pg.types.setTypeParser(INT8, (text) => wholeNumber(text))
pg.types.setTypeParser(TIMESTAMPTZ, (text) => instantText(text))

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`Too large for an exact number: ${text}`)
  return number
}

/** What PostgreSQL writes in UTC is cut and joined, which costs a tenth of a Date. */
export function instantText(text: string): string {
  const [, day, time, fraction = ''] = utcText.exec(text) ?? []
  if (!day) return new Date(text).toISOString()
  return `${day}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}Z`
}

const utcText = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/

type PoolShape = {
  max?: number
  pipeline?: boolean
  /** How long a question may wait for its answer; without it, for ever. */
  patienceMs?: number
  /** Can nothing be changed through it? */
  isReadOnly?: boolean
}

/** A pool that survives a lost connection; the next question simply opens a new one. */
export function openPool(
  address: DatabaseAddress,
  { max = 8, pipeline = false, patienceMs, isReadOnly = false }: PoolShape = {},
): pg.Pool {
  const pool = new pg.Pool({
    ...address,
    max,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    ...(pipeline ? { pipeline } : {}),
    ...(patienceMs ? { query_timeout: patienceMs } : {}),
  })
  pool.on('error', () => {})
  pool.on('connect', (client) => {
    client.on('error', () => {})
    if (isReadOnly) void client.query(asOnlooker).catch(() => {})
  })
  return pool
}

/** Nothing is changed, and rows are hidden as the house hides them whatever the server is set to. */
const asOnlooker = 'set default_transaction_read_only = on; set row_security = on'

export const openDb = (pool: pg.Pool): Db => new Kysely({ dialect: new PostgresDialect({ pool }) })

/** Works as the owner, who may write reference data, and closes what it opened. */
export async function withOwner<T>(
  address: DatabaseAddress,
  work: (owner: Db) => Promise<T>,
): Promise<T> {
  const owner = openDb(openPool(address, { max: 2 }))
  try {
    return await work(owner)
  } finally {
    await owner.destroy()
  }
}

/** A community, and the person who does something in it; null is the house itself, which sees all. */
export type Doing = { communityId: string; by: string | null }

/**
 * One transaction in which row-level security sees one community, and what has readers is found as the doer sees it; of
 * the house's own work the community is all that is told. It is done once however often its form is sent.
 */
export const inCommunity = <T>(
  db: Db,
  doing: Doing | string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => inScope(db, asDoing(doing), false, work)

/**
 * The same with nobody else at work in the community: for what takes away what others have read and would write again,
 * and for what begins anew.
 */
export const aloneInCommunity = <T>(
  db: Db,
  doing: Doing | string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => inScope(db, asDoing(doing), true, work)

/** One transaction that sees one community as the house does, at one moment, and can change nothing. */
export const lookInto = <T>(
  db: Db,
  communityId: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  lookAround(db, async (tx) => {
    await scopeTo(tx, communityId)
    return work(tx)
  })

/** One transaction that sees no community yet, at one moment, and can change nothing. */
export const lookAround = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)

const byHouse = (communityId: string): Doing => ({ communityId, by: null })
const asDoing = (doing: Doing | string): Doing =>
  typeof doing === 'string' ? byHouse(doing) : doing

const inScope = <T>(
  db: Db,
  doing: Doing,
  isAlone: boolean,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  undoneWhereRefused(db, async (tx) => {
    await enter(tx, doing, isAlone)
    return doOnce(tx, doing.communityId, async () => {
      const done = await work(tx)
      if (!isRefusal(done)) mustHaveCompared(doing.communityId)
      return done
    })
  })

/** Ends a transaction whose deed was refused, with what it was told. */
class Refused<T> extends Error {
  override name = 'Refused'
  readonly told: T
  constructor(told: T) {
    super('The deed was refused')
    this.told = told
  }
}

/** One transaction; what a deed had written before it was refused is undone with it, so that nothing is half done. */
async function undoneWhereRefused<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await inTransaction(db, async (tx) => {
      const done = await work(tx)
      if (isRefusal(done)) throw new Refused(done)
      return done
    })
  } catch (error) {
    if (error instanceof Refused) return error.told as T
    throw error
  }
}

const enter = (tx: Tx, { communityId, by }: Doing, isAlone: boolean) =>
  sql`select enter_deed(${communityId}, ${by}, ${isAlone})`.execute(tx)

/** From here on the transaction sees one community, as the house does, and no other. */
export async function scopeTo(tx: Tx, communityId: string): Promise<void> {
  await enter(tx, byHouse(communityId), false)
}

/** Lets nobody else hold the name until the transaction ends. What is held in which order: ADR 0036. */
export async function holdName(tx: Tx, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx)
}

/** One transaction outside any community: reference data, people and sessions. */
export const inTransaction = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(work)

/** Does the work, and undoes it where it is not to be kept, so that nobody can tell which by the time it takes. */
export async function keepIf(tx: Tx, isKept: boolean, work: () => Promise<void>): Promise<void> {
  await sql`savepoint before_work`.execute(tx)
  await work()
  await sql`${sql.raw(isKept ? 'release savepoint' : 'rollback to savepoint')} before_work`.execute(
    tx,
  )
}

/** What was found, or null where the database refuses as it is built or as it is set. What else goes wrong, goes on. */
export async function unlessRefused<T>(tx: Tx, find: () => Promise<T>): Promise<T | null> {
  await sql`savepoint before_reading`.execute(tx)
  try {
    return await find()
  } catch (error) {
    const { code } = error as { code?: unknown }
    if (typeof code !== 'string' || !isOfWhatIsThere.test(code)) throw error
    await sql`rollback to savepoint before_reading`.execute(tx)
    return null
  }
}

/** The database's own codes for what is not there, not allowed, no value, raised, or damaged; not for what passes. */
const isOfWhatIsThere = /^(22|2F|38|39|42|P0|XX)...$/
