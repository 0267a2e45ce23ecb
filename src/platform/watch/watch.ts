import { sql } from 'kysely'
import type { Pool } from 'pg'
import type { Db } from '../db.ts'
import { listMigrations } from '../migrate.ts'
import { type Kept, tellBackups, tellPools, tellStored, watchProcess } from './figures.ts'
import { family, type Meter, openMeter } from './meter.ts'

/** What those who watch over the house may ask it. */
export type Watch = {
  meter: Meter
  /** Does the database answer, in the form that this edition knows? */
  isReady(): Promise<boolean>
  /** All figures in the text form of Prometheus. */
  tellFigures(): Promise<string>
  /** What the figures are asked for with; null where only the machine itself may ask. */
  metricsToken: string | null
  /** May the machine itself ask without one? */
  isAlone: boolean
  /** Where a hole in the security is told of. */
  securityContact: string | null
  /** The communities that are for practice, by key. */
  exercises(): readonly string[]
}

export type WatchOrder = Pick<
  Watch,
  'metricsToken' | 'isAlone' | 'securityContact' | 'exercises'
> & {
  pools: Readonly<Record<string, Pool>>
  owner: Db
  /** Where the house takes copies of itself; null where it takes none. */
  backups: Kept | null
}

/** So long the database gets to answer who watches. */
const patienceMs = 3_000

/** So long an answer stands, however often it is asked. */
const readyForMs = 1_000

export function openWatch({ pools, owner, backups, ...told }: WatchOrder): Watch {
  const meter = openMeter()
  const tellProcess = watchProcess()
  const newest = listMigrations().at(-1)?.number
  let asked = { at: Number.NEGATIVE_INFINITY, isReady: Promise.resolve(false) }
  const look = async () => {
    const question = sql<{ newest: number }>`select max(number) as newest from godfot_migration`
    return (await question.execute(owner)).rows[0]?.newest === newest
  }
  return {
    ...told,
    meter,
    isReady: () => {
      if (performance.now() - asked.at > readyForMs)
        asked = { at: performance.now(), isReady: within(look()).catch(() => false) }
      return asked.isReady
    },
    tellFigures: async () => {
      const stored = await within(tellStored(owner)).catch(() => null)
      const isUp = [['', stored === null ? 0 : 1]] as const
      return (
        meter.tell() +
        tellPools(pools) +
        family('godfot_database_up', 'gauge', 'Does the database answer?', isUp) +
        (stored ?? '') +
        (backups ? await within(tellBackups(backups)).catch(() => '') : '') +
        tellProcess()
      )
    },
  }
}

const within = <T>(answer: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database did not answer')), patienceMs)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
