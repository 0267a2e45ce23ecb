import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { DataFolder } from '../data-folder.ts'
import { administratorAt } from '../embedded-owner.ts'
import { UserError } from '../user-error.ts'
import { clusterName, controlFile, listCluster } from './cluster-files.ts'
import { readState, type State } from './heads.ts'
import { type Manifest, newestFormat, platformHere } from './manifest.ts'
import { beAlone } from './one-at-a-time.ts'
import type { Progress } from './read-backup.ts'
import { openFile, readSteady } from './read-file.ts'
import type { BackupWriter } from './write-backup.ts'

/**
 * Copies the embedded database while it is at work, as PostgreSQL wants it done: the files as they are found, torn or not,
 * and the log from before the first to after the last, by which they are mended when the copy is opened.
 */
export async function copyEmbedded(
  { pgData, socketFolder }: DataFolder,
  writer: BackupWriter,
  tell: Progress,
): Promise<Omit<Manifest, 'members'>> {
  const keeper = await connect(socketFolder)
  const holder = await connect(socketFolder)
  try {
    await beAlone(keeper)
    const begun = await begin(keeper)
    await copyFiles(pgData, writer, tell)
    const end = await finish(keeper, holder)
    await addBytes(writer, 'backup_label', Buffer.from(end.label))
    await copyLog(pgData, begun, end, writer)
    const { heads, at, migration, version } = end.state
    return {
      format: newestFormat,
      kind: 'embedded',
      migration,
      postgres: { version, platform: platformHere, program: null },
      begunAt: begun.at,
      endedAt: at,
      heads,
    }
  } finally {
    await Promise.all([keeper, holder].map((client) => client.end().catch(() => {})))
  }
}

/** Sees every row, and may ask for a backup. */
async function connect(socketFolder: string): Promise<pg.Client> {
  const client = new pg.Client({ ...administratorAt(socketFolder), database: 'godfot' })
  client.on('error', () => {})
  await client.connect()
  return client
}

type Begun = { at: string; wal: string }

/** The log is kept from here on for as long as the connection lasts. A server that loses it ends the backup by itself. */
async function begin(keeper: pg.Client): Promise<Begun> {
  await readState(keeper)
  await keeper.query(
    "select pg_create_physical_replication_slot('godfot_backup_' || pg_backend_pid(), true, true)",
  )
  const { rows } = await keeper.query<{ at: Date; wal: string }>(
    "select clock_timestamp() as at, pg_walfile_name(pg_backup_start('godfot', true)) as wal",
  )
  const [begun] = rows
  if (!begun) throw new Error('No backup was begun')
  return { at: new Date(begun.at).toISOString(), wal: begun.wal }
}

async function copyFiles(pgData: string, writer: BackupWriter, tell: Progress): Promise<void> {
  const { folders, files } = await listCluster(pgData)
  const tablespaces = await readdir(join(pgData, 'pg_tblspc'))
  if (tablespaces.length > 0)
    throw new UserError('Databasen har filer utenfor datamappa, som Godfot ikke kopierer.')
  for (const name of [clusterName, ...folders.map((name) => `${clusterName}/${name}`)].toSorted())
    await writer.addFolder(name)
  const whole = files.reduce((sum, { size }) => sum + size, 1)
  let done = 0
  for (const { name, size } of files) {
    await copyFile(pgData, name, writer)
    done += size
    tell(done / whole)
  }
  await addBytes(writer, controlFile, await readSteady(join(pgData, controlFile)))
}

/** One that is gone meanwhile was dropped, which the log tells as well. */
async function copyFile(pgData: string, name: string, writer: BackupWriter): Promise<void> {
  const file = await openFile(join(pgData, name))
  if (file === null) return
  try {
    await writer.addFile(`${clusterName}/${name}`, file.size, file.pieces())
  } finally {
    await file.close()
  }
}

const addBytes = (writer: BackupWriter, name: string, bytes: Buffer): Promise<void> =>
  writer.addFile(`${clusterName}/${name}`, bytes.length, Readable.from([bytes]))

type End = { state: State; label: string; wal: string }

/** How often it is tried to hold those who write in a journal, each try for as long as they may wait behind it. */
const mostTries = 20
const waitMs = 2_000

/**
 * Ends the backup while nobody writes in any journal, so that where the journals end is where the copy does. Whoever has
 * begun to write is waited for, and whoever begins waits for us, both for as long as PostgreSQL takes to end it.
 */
async function finish(keeper: pg.Client, holder: pg.Client): Promise<End> {
  for (let tries = 1; ; tries += 1) {
    await holder.query(
      `begin; set local lock_timeout = ${waitMs}; set local idle_in_transaction_session_timeout = '30s'`,
    )
    try {
      await holder.query('lock table public.journal_entry in share mode')
    } catch (error) {
      await holder.query('rollback')
      if ((error as { code?: string }).code !== '55P03') throw error
      if (tries === mostTries)
        throw new UserError(
          'Noen skriver i journalen uten opphold, så kopien fikk ingen ende: prøv igjen senere.',
        )
      await sleep(waitMs)
      continue
    }
    const state = await readState(holder)
    const { rows } = await keeper.query<{ label: string; wal: string }>(
      `select labelfile as label, pg_walfile_name(lsn - 1) as wal from pg_backup_stop(false)`,
    )
    await holder.query('rollback')
    const [end] = rows
    if (!end) throw new Error('The backup did not end')
    return { state, ...end }
  }
}

/** The log from the first to the last file that the copy needs, and nothing that was done after its end. */
async function copyLog(pgData: string, begun: Begun, end: End, writer: BackupWriter) {
  const names = (await readdir(join(pgData, 'pg_wal')))
    .filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= begun.wal && name <= end.wal)
    .toSorted()
  if (names[0] !== begun.wal || names.at(-1) !== end.wal)
    throw new Error('The log of the backup is not there')
  for (const name of names) await copyFile(pgData, `pg_wal/${name}`, writer)
}
