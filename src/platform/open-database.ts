import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type DataFolder, defaultDataFolder, prepareDataFolder } from './data-folder.ts'
import { type DatabaseLogins, openLogins } from './database-logins.ts'
import { findServer } from './database-server.ts'
import type { DatabaseAddress } from './db.ts'
import { startEmbedded } from './embedded-database.ts'
import { ensureOwner, ownerAt } from './embedded-owner.ts'
import { FolderInUse, lockFolder } from './folder-lock.ts'
import { UserError } from './user-error.ts'

export type OpenDatabase = DatabaseLogins & { stop: () => Promise<void> }

type Where = { dataDir?: string | undefined; databaseUrl?: string | undefined; lasting?: boolean }

/** The server that databaseUrl names, or else a PostgreSQL of our own on the data folder. */
export async function openDatabase({
  dataDir,
  databaseUrl,
  lasting = true,
}: Where): Promise<OpenDatabase> {
  if (databaseUrl) {
    return { ...(await openLogins(await findServer(databaseUrl))), stop: async () => {} }
  }
  const { folder, stop } = await startOn(dataDir, lasting)
  try {
    return { ...(await openLogins(ownerAt(folder.socketFolder))), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The embedded database at work, with its owner made unless it is to stay as it is, on a folder that nobody else has open. */
async function startOn(
  dataDir: string | undefined,
  lasting: boolean,
  mends = true,
): Promise<Reached> {
  const folder = prepareDataFolder(resolve(dataDir ?? defaultDataFolder()))
  const release = await lockFolder(folder.path)
  try {
    const embedded = await startEmbedded(folder, { lasting })
    try {
      if (mends) await ensureOwner(embedded.socketFolder)
    } catch (error) {
      await embedded.stop()
      throw error
    }
    const stop = async () => {
      await embedded.stop()
      release()
    }
    return { folder, stop }
  } catch (error) {
    release()
    throw error
  }
}

/** The embedded database on a folder. */
export type Reached = { folder: DataFolder; stop: () => Promise<void> }

/** Reaches an embedded database that is there, as it is, whether or not Godfot is at work on it. */
export async function reachEmbedded(
  dataDir: string | undefined,
  { mends = true } = {},
): Promise<Reached> {
  const path = resolve(dataDir ?? defaultDataFolder())
  if (!existsSync(join(path, 'pg')))
    throw new UserError(`Fant ingen database i ${path}: si hvilken mappe med --data.`)
  try {
    return await startOn(path, true, mends)
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error
    return { folder: prepareDataFolder(path), stop: async () => {} }
  }
}

/** Reaches a database as its owner, as it is. */
export async function reachOwner({ dataDir, databaseUrl }: Where, how?: { mends: boolean }) {
  if (databaseUrl) return { owner: await findServer(databaseUrl), stop: async () => {} }
  const { folder, stop } = await reachEmbedded(dataDir, how)
  return { owner: ownerAt(folder.socketFolder), stop }
}

/** Opens the database, or joins the Godfot that has it open already; `stop` then leaves it running. */
export async function joinDatabase(where: Where): Promise<OpenDatabase> {
  try {
    return await openDatabase(where)
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error
    const { socketFolder } = prepareDataFolder(resolve(where.dataDir ?? defaultDataFolder()))
    return { ...(await openLogins(ownerAt(socketFolder))), stop: async () => {} }
  }
}

/** The database as it stands, with nothing of it made or mended first. */
export const lookAtDatabase = (where: Where) => reachOwner(where, { mends: false })

/** The same address as one line, as other programs want it. */
export function connectionUrl({ connectionString, host, user, database }: DatabaseAddress): string {
  return (
    connectionString ??
    `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(host ?? '')}`
  )
}
