import { resolve } from 'node:path'
import pg from 'pg'
import { defaultDataFolder, prepareDataFolder } from './data-folder.ts'
import { findServer } from './database-server.ts'
import type { DatabaseAddress } from './db.ts'
import { startEmbedded } from './embedded-database.ts'
import { FolderInUse, lockFolder } from './folder-lock.ts'

export type OpenDatabase = {
  /** Connects as the owner; add `options: '-c role=godfot_app'` to connect as the application. */
  ownerConfig: DatabaseAddress
  stop: () => Promise<void>
}

type Where = { dataDir?: string | undefined; databaseUrl?: string | undefined; lasting?: boolean }

/** The server that databaseUrl names, or else a PostgreSQL of our own on the data folder. */
export async function openDatabase({
  dataDir,
  databaseUrl,
  lasting = true,
}: Where): Promise<OpenDatabase> {
  if (databaseUrl) return { ownerConfig: await findServer(databaseUrl), stop: async () => {} }
  const folder = prepareDataFolder(resolve(dataDir ?? defaultDataFolder()))
  const release = await lockFolder(folder.path)
  try {
    const embedded = await startEmbedded(folder, { lasting })
    const ownerConfig = embeddedAddress(embedded.socketFolder)
    await ensureDatabase(ownerConfig)
    const stop = async () => {
      await embedded.stop()
      release()
    }
    return { ownerConfig, stop }
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
    return { ownerConfig: embeddedAddress(socketFolder), stop: async () => {} }
  }
}

const embeddedAddress = (socketFolder: string) => ({
  host: socketFolder,
  user: 'godfot',
  database: 'godfot',
})

async function ensureDatabase(config: pg.ClientConfig & { database: string }): Promise<void> {
  const client = new pg.Client({ ...config, database: 'postgres' })
  await client.connect()
  try {
    const found = await client.query('select from pg_database where datname = $1', [
      config.database,
    ])
    if (found.rowCount === 0) await client.query(`create database ${config.database}`)
  } finally {
    await client.end()
  }
}

/** The same address as one line, as other programs want it. */
export function connectionUrl({ connectionString, host, user, database }: DatabaseAddress): string {
  return (
    connectionString ??
    `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(host ?? '')}`
  )
}
