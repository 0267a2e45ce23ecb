import { mkdtempSync, readdirSync, rmSync, statfsSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareDataFolder } from '../src/platform/data-folder.ts'
import { stopLeftover } from '../src/platform/embedded-database.ts'
import { lockFolder } from '../src/platform/folder-lock.ts'

const prefix = 'godfot-test-'
const beat = 20_000
const staleAfter = 10 * 60_000

const gigabyte = 2 ** 30
const inMemory = '/dev/shm'

/**
 * Where the databases of a run lie: in memory, where there is plenty of it. Each of its hundreds of databases is some 800
 * files, and on a disk it takes twice the processor to make and remove them.
 */
export function homeOfRuns(): string {
  try {
    const { bavail, bsize } = statfsSync(inMemory)
    const isRoomy = bavail * bsize > 4 * gigabyte && process.availableMemory() > 8 * gigabyte
    return isRoomy ? inMemory : tmpdir()
  } catch {
    return tmpdir()
  }
}

/**
 * A folder for the database of a run, which says now and then that it is in use: the lock on it is seen only from the same
 * network namespace, and a run without network has another.
 */
export function openRunFolder(home = homeOfRuns()): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(home, prefix))
  const beating = setInterval(() => {
    const now = new Date()
    utimesSync(folder, now, now)
  }, beat).unref()
  const remove = () => {
    clearInterval(beating)
    rmSync(folder, { recursive: true, force: true })
  }
  return { folder, remove }
}

/** Ends and removes what a run that was killed left behind; a run that goes on holds its lock, and its folder is fresh. */
export async function removeLeftovers(...homes: string[]): Promise<void> {
  const usual = [...new Set([tmpdir(), homeOfRuns()])]
  for (const home of homes.length > 0 ? homes : usual) await removeLeftoversIn(home)
}

async function removeLeftoversIn(home: string): Promise<void> {
  for (const name of readdirSync(home).filter((name) => name.startsWith(prefix))) {
    try {
      if (Date.now() - statSync(join(home, name)).mtimeMs < staleAfter) continue
      const folder = prepareDataFolder(join(home, name))
      const release = await lockFolder(folder.path)
      await stopLeftover(folder.pgData)
      rmSync(folder.path, { recursive: true, force: true })
      release()
    } catch {
      // Another run's, or another user's: theirs to remove.
    }
  }
}
