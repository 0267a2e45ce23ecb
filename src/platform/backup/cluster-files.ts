import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Where a backup has the database's folder. */
export const clusterName = 'pg'

/** What is read last, since it says from where all the rest is to be mended. */
export const controlFile = 'global/pg_control'

/** Folders whose files are copied. Nothing else that stands beside the database ever is. */
const copied = [
  'base',
  'global',
  'pg_commit_ts',
  'pg_logical',
  'pg_multixact',
  'pg_twophase',
  'pg_xact',
]

/** Folders that PostgreSQL wants, and fills anew. */
const emptied = [
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat',
  'pg_stat_tmp',
  'pg_subtrans',
  'pg_tblspc',
  'pg_wal',
  'pg_wal/archive_status',
  'pg_wal/summaries',
]

const atTheTop = [
  'PG_VERSION',
  'pg_hba.conf',
  'pg_ident.conf',
  'postgresql.auto.conf',
  'postgresql.conf',
]

/** The names that PostgreSQL gives what lasts: not what is temporary, kept for a session, or half made. */
const lasting =
  /^(?:PG_VERSION|pg_control|pg_filenode\.map|replorigin_checkpoint|[0-9A-F]+(?:_(?:fsm|vm|init))?(?:\.\d+)?)$/
const walFile = /^pg_wal\/[0-9A-F]{24}$/

export type ClusterFiles = { folders: string[]; files: { name: string; size: number }[] }

/** What of the database's folder goes into a copy, as it stands at the moment. */
export async function listCluster(pgData: string): Promise<ClusterFiles> {
  const found: ClusterFiles = { folders: [...emptied], files: [] }
  for (const name of atTheTop) await addFile(pgData, name, found)
  for (const name of copied) await addFolder(pgData, name, found)
  return found
}

async function addFolder(pgData: string, name: string, found: ClusterFiles): Promise<void> {
  const inside = await readdir(join(pgData, name), { withFileTypes: true }).catch(ifGone)
  if (inside === null) return
  found.folders.push(name)
  for (const entry of inside) await addEntry(pgData, `${name}/${entry.name}`, entry, found)
}

async function addEntry(pgData: string, name: string, entry: Dirent, found: ClusterFiles) {
  if (entry.isDirectory() && isFolderName(name)) await addFolder(pgData, name, found)
  else if (entry.isFile() && isFileName(name) && name !== controlFile)
    await addFile(pgData, name, found)
}

async function addFile(pgData: string, name: string, found: ClusterFiles): Promise<void> {
  const there = await stat(join(pgData, name)).catch(ifGone)
  if (there?.isFile()) found.files.push({ name, size: there.size })
}

/** What is dropped while we look is no part of what will be restored. */
const ifGone = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null
  throw error
}

/** May a copy bring a folder of this name into the database's folder? */
export const isFolderName = (name: string): boolean =>
  emptied.includes(name) ||
  copied.includes(name) ||
  /^base\/\d+$/.test(name) ||
  /^pg_multixact\/(?:members|offsets)$/.test(name) ||
  /^pg_logical\/(?:mappings|snapshots)$/.test(name)

/** May a copy bring a file of this name into the database's folder? */
export function isFileName(name: string): boolean {
  if (atTheTop.includes(name) || name === 'backup_label' || walFile.test(name)) return true
  const at = name.lastIndexOf('/')
  const folder = name.slice(0, Math.max(at, 0))
  return !emptied.includes(folder) && isFolderName(folder) && lasting.test(name.slice(at + 1))
}
