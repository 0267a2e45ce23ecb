import { createHmac } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Db } from './db.ts'

/** So many times within so many seconds, counted from the first; the name keeps counts apart. */
export type Limit = { name: string; most: number; seconds: number }

/** Was there room? Where not, in how many seconds there is. */
export type Room = { ok: true } | { ok: false; waitSeconds: number }

/** What is counted, and for whom; `secret` hides whom in the table. */
export type Counted = { limit: Limit; who: string; secret: Buffer }

const limiters = new WeakMap<Db, Map<string, RateLimiterPostgres>>()

/** Counts one time more, in a statement of its own, so that what is asked at once is counted one by one. */
export async function spend(db: Db, counted: Counted): Promise<Room> {
  try {
    await limiterOf(db, counted.limit).consume(keyOf(counted))
    return { ok: true }
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return noRoom(refused)
    throw refused
  }
}

/** Is there room, without taking any? */
export async function hasRoom(db: Db, counted: Counted): Promise<Room> {
  const spent = await limiterOf(db, counted.limit).get(keyOf(counted))
  return spent === null || spent.consumedPoints < counted.limit.most ? { ok: true } : noRoom(spent)
}

const noRoom = ({ msBeforeNext }: RateLimiterRes): Room => ({
  ok: false,
  waitSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
})

const keyOf = ({ limit, who, secret }: Counted): string =>
  createHmac('sha256', secret).update(`${limit.name}:${who}`).digest('base64url')

function limiterOf(db: Db, { name, most, seconds }: Limit): RateLimiterPostgres {
  const known = limiters.get(db) ?? new Map<string, RateLimiterPostgres>()
  limiters.set(db, known)
  const limiter =
    known.get(name) ??
    new RateLimiterPostgres({
      storeClient: asClient(db),
      storeType: 'client',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: name,
      points: most,
      duration: seconds,
    })
  known.set(name, limiter)
  return limiter
}

type Asked = { text: string; values: readonly unknown[] }

const asClient = (db: Db) => ({
  query: async ({ text, values }: Asked) => {
    const { rows } = await db.executeQuery(CompiledQuery.raw(text, [...values]))
    return { rows, rowCount: rows.length }
  },
})
