import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readBackup } from '../../platform/backup/read-backup.ts'
import { openDb, openPool } from '../../platform/db.ts'
import { administratorAt } from '../../platform/embedded-owner.ts'
import { joinDatabase, reachEmbedded } from '../../platform/open-database.ts'
import { withClient } from '../../platform/with-client.ts'
import { newOwnFolder, removeOwnFolder } from '../own-folders.ts'
import { type AtWork, putToWork } from './at-work.ts'
import { type Compared, compare } from './compare.ts'
import { runGodfot, startHouse } from './run-godfot.ts'

/** What became of one copy that was taken while people worked. */
export type Tried = Compared & {
  /** How long the copy and the reading in of it took, in seconds. */
  copySeconds: number
  restoreSeconds: number
  megabytes: number
  acknowledged: number
  /** What a copy that was killed first has left that it should not have. */
  leftByKilled: string[]
}

export type TrialOrder = {
  times: number
  tell(progress: string): void
}

/**
 * Takes copies of a house of its own while people write in it without rest, each after one that is killed on its way, and
 * reads each in: nothing acknowledged may be lost, nothing half, and the journals end where the copy says.
 */
export async function tryRestores({ times, tell }: TrialOrder): Promise<Tried[]> {
  const home = newOwnFolder('restores')
  const livingDir = join(home, 'living')
  const house = await startHouse(livingDir)
  const logins = await joinDatabase({ dataDir: livingDir })
  const db = openDb(openPool(logins.app, { max: 6 }))
  try {
    const communities = await db.selectFrom('community').select('id').execute()
    const work = putToWork(
      db,
      communities.map(({ id }) => id),
    )
    const tried: Tried[] = []
    try {
      await work.more(10)
      let copyMs = 2_000
      for (let n = 1; n <= times; n += 1) {
        tell(`Kopi ${n} av ${times}`)
        const one = await tryOne(join(home, `${n}`), livingDir, work, copyMs)
        copyMs = one.copySeconds * 1_000
        tried.push(one)
      }
    } finally {
      await work.stop()
    }
    return tried
  } finally {
    await db.destroy()
    house.process.kill('SIGTERM')
    await house.ended
    removeOwnFolder(home)
  }
}

async function tryOne(
  place: string,
  livingDir: string,
  work: AtWork,
  copyMs: number,
): Promise<Tried> {
  const [file, restoredDir] = [`${place}.tar.gz`, `${place}-restored`]
  const left = await killOne(file, livingDir, Math.random() * copyMs)
  await work.more(3)
  const copySeconds = await done(['backup', file, '--data', livingDir])
  const parts = readdirSync(dirname(file)).filter((name) => name.endsWith('.part'))
  const manifest = await readBackup(file, () => {})
  await work.more(3)
  const restoreSeconds = await done(['restore', file, '--data', restoredDir])
  const compared = await compare({
    restoredDir,
    livingDir,
    manifest,
    acknowledged: work.acknowledged,
  })
  const { size } = statSync(file)
  rmSync(file)
  rmSync(restoredDir, { recursive: true })
  return {
    ...compared,
    copySeconds,
    restoreSeconds,
    megabytes: size / 1e6,
    acknowledged: work.acknowledged.length,
    leftByKilled: [...left, ...parts],
  }
}

/** Runs a command to its end; how long it took, in seconds. */
async function done(args: readonly string[]): Promise<number> {
  const start = performance.now()
  const run = runGodfot(args)
  if ((await run.ended) !== 0) throw new Error(`${args[0]} failed: ${run.said()}`)
  return (performance.now() - start) / 1_000
}

/**
 * Kills a copy after so long. It stands under its name whole, or not at all, and the database soon knows of no copy; what it
 * had written so far is the next one's to clear away.
 */
async function killOne(file: string, livingDir: string, ms: number): Promise<string[]> {
  const run = runGodfot(['backup', file, '--data', livingDir])
  await Promise.race([sleep(ms), run.ended])
  run.process.kill('SIGKILL')
  await run.ended
  const left: string[] = []
  if (existsSync(file)) {
    await readBackup(file, () => {}).catch(() => left.push('a file that is not whole'))
    rmSync(file)
  }
  return (await hasForgotten(livingDir)) ? left : [...left, 'a backup that is still open']
}

/** Does the database keep nothing for a copy any more? */
async function hasForgotten(dataDir: string): Promise<boolean> {
  const { folder, stop } = await reachEmbedded(dataDir)
  try {
    return await withClient(administratorAt(folder.socketFolder), async (client) => {
      for (let looks = 0; looks < 100; looks += 1) {
        const { rows } = await client.query('select from pg_replication_slots')
        if (rows.length === 0) return true
        await sleep(100)
      }
      return false
    })
  } finally {
    await stop()
  }
}
