import { existsSync, readdirSync, rmSync } from 'node:fs'
import { rename, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { isAlive } from '../os-process.ts'
import { UserError } from '../user-error.ts'
import type { Manifest } from './manifest.ts'
import type { Progress } from './read-backup.ts'
import { type BackupWriter, keepNames, writeBackup } from './write-backup.ts'

/** What is written with a place beside the backup for what cannot be written at once. */
export type Copy = (
  writer: BackupWriter,
  spare: string,
  tell: Progress,
) => Promise<Omit<Manifest, 'members'>>

export type KeptBackup = { manifest: Omit<Manifest, 'members'>; bytes: number }

/** Names what is being written by who writes it, so that another sees whether it still is. */
const machine = hostname().replace(/[^\w-]/g, '') || 'maskin'
const partOf = (path: string) => `${path}.${machine}-${process.pid}.part`
const partName = /^(?<of>.+?)(?:\.sql)?\.(?<machine>[\w-]+)-(?<pid>\d+)\.part$/

/**
 * Writes a backup that stands under its name once it is whole and on disk. What a copy that was killed has left beside it
 * goes first; `isOurs` says of which copies, where others than this house keep theirs there.
 */
export async function keepBackup(
  path: string,
  copy: Copy,
  tell: Progress,
  isOurs: (name: string) => boolean = () => true,
): Promise<KeptBackup> {
  if (existsSync(path))
    throw new UserError(
      `${path} finnes allerede, og en kopi skrives aldri over en annen: velg et annet navn, eller slett fila først.`,
    )
  try {
    clearLeftovers(dirname(path), isOurs)
    return await writeWhole(path, copy, tell)
  } catch (error) {
    throw toldOf(error, path)
  }
}

async function writeWhole(path: string, copy: Copy, tell: Progress): Promise<KeptBackup> {
  const [part, spare] = [partOf(path), partOf(`${path}.sql`)]
  const writer = writeBackup(part)
  const unsay = whenAsked(() => void writer.abandon(new UserError(brokenOff)))
  try {
    const manifest = await copy(writer, spare, tell)
    await writer.finish(manifest)
    const { size } = await stat(part)
    await rename(part, path)
    await keepNames(path)
    return { manifest, bytes: size }
  } finally {
    await writer.abandon()
    for (const each of [part, spare]) rmSync(each, { force: true })
    unsay()
  }
}

const brokenOff = 'Kopien ble avbrutt, og ingenting av den står igjen.'

/** The first time that somebody asks it to stop, by the keyboard or as the system stops, it does so in order. */
function whenAsked(stop: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.once(signal, stop)
  return () => {
    for (const signal of signals) process.off(signal, stop)
  }
}

function clearLeftovers(folder: string, isOurs: (name: string) => boolean): void {
  for (const name of readdirSync(folder)) {
    const { of = '', machine: by, pid } = partName.exec(name)?.groups ?? {}
    if (by !== machine || !isOurs(of)) continue
    const isWritten = Number(pid) !== process.pid && isAlive(Number(pid))
    if (!isWritten) rmSync(join(folder, name), { force: true })
  }
}

/** What the person can mend, as a sentence. */
function toldOf(error: unknown, path: string): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  const folder = dirname(path)
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code))
    return new UserError(
      `Det er ikke plass til kopien i ${folder}: frigjør plass der, eller velg en annen mappe.`,
    )
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return new UserError(
      `Får ikke skrevet i ${folder}: gi skriverett der, eller velg en annen mappe.`,
    )
  if (['ENOENT', 'ENOTDIR'].includes(code) && !existsSync(folder))
    return new UserError(`Fant ikke mappa ${folder}: lag den, eller velg en annen.`)
  if (['57P01', '57P02', '57P03'].includes(code) || /^Connection terminated/.test(message))
    return new UserError('Databasen stoppet mens kopien ble tatt: start den, og ta kopien på nytt.')
  return error
}
