import { chownSync, createWriteStream, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type DataFolder, defaultDataFolder, prepareDataFolder } from '../data-folder.ts'
import type { DatabaseAddress } from '../db.ts'
import type { Account } from '../embedded-account.ts'
import { embeddedBinaries } from '../embedded-binaries.ts'
import { draftOf, startEmbedded, stopLeftover } from '../embedded-database.ts'
import { administratorAt, ensureOwner, ownerAt } from '../embedded-owner.ts'
import { lockFolder } from '../folder-lock.ts'
import { UserError } from '../user-error.ts'
import { withClient } from '../with-client.ts'
import { clusterName, isFileName, isFolderName } from './cluster-files.ts'
import { areSameHeads, readState } from './heads.ts'
import { type Manifest, majorOf, platformHere } from './manifest.ts'
import { type Progress, type Receiver, readBackup } from './read-backup.ts'
import { programVersion } from './server-programs.ts'
import { keepNames } from './write-backup.ts'

/** Makes what was read in ready, given its owner's address, before it stands in its place. */
export type Settle = (owner: DatabaseAddress) => Promise<void>

/**
 * Unpacks a backup of an embedded database beside its place, lets PostgreSQL mend it, holds its journals against what the
 * backup says of them, and moves it to its place when all of that is done. Returns the data folder.
 */
export async function restoreEmbedded(
  path: string,
  manifest: Manifest,
  order: { dataDir: string | undefined; tell: Progress; settle: Settle },
): Promise<string> {
  const wanted = resolve(order.dataDir ?? defaultDataFolder())
  refuseFull(wanted)
  const folder = prepareDataFolder(wanted)
  refuseOther(path, manifest, embeddedBinaries(folder.account))
  const release = await lockFolder(folder.path)
  const draft = draftOf(folder)
  try {
    await stopLeftover(draft)
    rmSync(draft, { recursive: true, force: true })
    await readBackup(path, order.tell, unpackInto(draft, folder.account))
    await mend(path, onDraft(folder, draft), manifest, order.settle)
    await rename(draft, folder.pgData)
    await keepNames(folder.pgData)
    return folder.path
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    rmSync(folder.log, { force: true })
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    throw new UserError(
      `Det er ikke plass til det som skal leses inn i ${wanted}: frigjør plass der.`,
    )
  } finally {
    release()
  }
}

/** What a reading that was cut off may have left, beside what is hidden, such as a key that was put there first. */
const leftBehind = ['lock', 'lost+found', 'pg-new', 'postgres.log']

function refuseFull(path: string): void {
  if (!existsSync(path)) return
  const isOther = (name: string) => !leftBehind.includes(name) && !name.startsWith('.')
  const [other] = readdirSync(path).filter(isOther)
  if (other === undefined) return
  throw new UserError(
    other === 'pg'
      ? `${path} har en database fra før, og en kopi leses bare inn der det ikke er noe: velg en annen mappe med --data.`
      : `${path} er ikke tom (der ligger ${other}), og en kopi leses bare inn der det ikke er noe: velg en annen mappe med --data.`,
  )
}

function refuseOther(path: string, { postgres }: Manifest, binaries: string): void {
  const here = programVersion(join(binaries, 'bin/postgres')) ?? 0
  if (postgres.platform !== platformHere)
    throw new UserError(
      `${path} er tatt på ${postgres.platform}, og dette er ${platformHere}: filene til en innebygd database kan bare leses inn på samme slags maskin (docs/bruk/drift.md sier hvordan innholdet flyttes).`,
    )
  if (majorOf(postgres.version) !== majorOf(here))
    throw new UserError(
      `${path} er fra PostgreSQL ${majorOf(postgres.version)}, og Godfot har ${majorOf(here)} med seg: hent utgaven av Godfot som kopien er tatt med, og les den inn der.`,
    )
}

/** Files of the names that PostgreSQL gives them, for whoever runs it. */
function unpackInto(draft: string, account: Account): Receiver {
  const own = (path: string) => {
    if (account) chownSync(path, account.uid, account.gid)
  }
  return {
    folder: async (name) => {
      if (name !== clusterName && !isFolderName(within(name))) throw strange(name)
      const path = join(draft, within(name))
      mkdirSync(path, { mode: 0o700 })
      own(path)
    },
    file: async (name, bytes) => {
      if (!isFileName(within(name))) throw strange(name)
      const path = join(draft, within(name))
      await pipeline(bytes, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
      own(path)
    },
  }
}

const within = (name: string): string =>
  name.startsWith(`${clusterName}/`) ? name.slice(clusterName.length + 1) : ''

const strange = (name: string) =>
  new UserError(
    `Kopien har noe som ikke hører til en database (${name.slice(0, 80)}): bruk en annen.`,
  )

const onDraft = (folder: DataFolder, draft: string): DataFolder => {
  const { asSeenByAccount: seen } = folder
  const pgData = seen.pgData === folder.pgData ? draft : seen.pgData
  return { ...folder, pgData: draft, asSeenByAccount: { ...seen, pgData } }
}

async function mend(path: string, folder: DataFolder, manifest: Manifest, settle: Settle) {
  const database = await startEmbedded(folder)
  try {
    const administrator = { ...administratorAt(folder.socketFolder), database: 'godfot' }
    const { heads } = await withClient(administrator, readState)
    if (!areSameHeads(heads, manifest.heads)) throw otherEnd(path)
    await ensureOwner(folder.socketFolder)
    await settle(ownerAt(folder.socketFolder))
  } finally {
    await database.stop()
  }
}

export const otherEnd = (path: string) =>
  new UserError(
    `Journalen som ble lest inn fra ${path}, slutter ikke der kopien sier at den skal: bruk en annen kopi.`,
  )
