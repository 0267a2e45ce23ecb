import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defaultDataFolder, prepareDataFolder } from './data-folder.ts'
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
  const folder = prepareDataFolder(resolve(dataDir ?? defaultDataFolder()))
  const release = await lockFolder(folder.path)
  try {
    const embedded = await startEmbedded(folder, { lasting })
    const stop = async () => {
      await embedded.stop()
      release()
    }
    try {
      await ensureOwner(embedded.socketFolder)
      return { ...(await openLogins(ownerAt(embedded.socketFolder))), stop }
    } catch (error) {
      await embedded.stop()
      throw error
    }
  } catch (error) {
    release()
    throw error
  }
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

/** The database as it stands, with nothing of it made or mended first; what is not there is said in a sentence. */
export async function lookAtDatabase({
  dataDir,
  databaseUrl,
}: Where): Promise<{ owner: DatabaseAddress; stop: () => Promise<void> }> {
  if (databaseUrl) return { owner: await findServer(databaseUrl), stop: async () => {} }
  const path = resolve(dataDir ?? defaultDataFolder())
  if (!existsSync(join(path, 'pg', 'PG_VERSION'))) {
    throw new UserError(`Det er ingen database i ${path}: velg mappa den ligger i, med --data.`)
  }
  const folder = prepareDataFolder(path)
  const owner = ownerAt(folder.socketFolder)
  try {
    const release = await lockFolder(folder.path)
    try {
      const embedded = await startEmbedded(folder)
      return { owner, stop: () => embedded.stop().finally(release) }
    } catch (error) {
      release()
      throw error
    }
  } catch (error) {
    if (error instanceof FolderInUse) return { owner, stop: async () => {} }
    throw error
  }
}

/** The same address as one line, as other programs want it. */
export function connectionUrl({ connectionString, host, user, database }: DatabaseAddress): string {
  return (
    connectionString ??
    `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(host ?? '')}`
  )
}
