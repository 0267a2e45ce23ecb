import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../../kernel/day.model.ts'
import { UserError } from '../user-error.ts'
import { backupName, momentOf } from './backup-round.ts'
import { type KeptBackup, keepBackup } from './keep-backup.ts'
import type { Progress } from './read-backup.ts'
import type { Source } from './source.ts'

type Order = {
  folder: string
  keep: number
  source: Pick<Source, 'mark' | 'copy'>
  at: Instant
  tell: Progress
}

/** Keeps a new copy in a folder, and then no more than so many of the same database: those that we have named ourselves. */
export async function keepInFolder(
  order: Order,
): Promise<KeptBackup & { path: string; removed: string[] }> {
  const { folder, keep, source, at, tell } = order
  const path = join(folder, backupName(source.mark, at))
  const isOurs = (name: string) => momentOf(name, source.mark) !== null
  const kept = await keepBackup(path, source.copy, tell, isOurs)
  const removed = backupsIn(folder, source.mark)
    .slice(keep)
    .map((name) => join(folder, name))
  for (const each of removed) rmSync(each)
  return { ...kept, path, removed }
}

/** The copies of a database, the newest first. */
const backupsIn = (folder: string, mark: string): string[] =>
  readdirSync(folder)
    .filter((name) => momentOf(name, mark) !== null)
    .toSorted()
    .toReversed()

/** When the last copy of a database was taken; null where there is none, or the folder is away. */
export function lastBackupIn(folder: string, mark: string): Instant | null {
  try {
    const [last] = backupsIn(folder, mark)
    return last === undefined ? null : momentOf(last, mark)
  } catch {
    return null
  }
}

/** Stands in the folder from when a copy failed until one succeeds. */
const failureName = 'godfot-siste-kopi-feilet.txt'

export function noteFailure(folder: string, error: unknown, at: Instant): void {
  const told = error instanceof UserError ? error.message : 'Se loggen til Godfot.'
  try {
    writeFileSync(join(folder, failureName), `${at}\n${told}\n`, { mode: 0o600 })
  } catch {
    // Where nothing can be written, the log alone tells it.
  }
}

export const noteSuccess = (folder: string): void =>
  rmSync(join(folder, failureName), { force: true })

/** Has a copy failed since one succeeded, or is the folder away? */
export function hasFailed(folder: string): boolean {
  try {
    return readdirSync(folder).includes(failureName)
  } catch {
    return true
  }
}
