import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { DatabaseAddress } from '../db.ts'
import { administratorAt } from '../embedded-owner.ts'
import { reachEmbedded } from '../open-database.ts'
import { withClient } from '../with-client.ts'
import { copyEmbedded } from './copy-embedded.ts'
import { copyServer } from './copy-server.ts'
import type { Copy } from './keep-backup.ts'
import { restoredTable } from './restored-house.ts'
import { findBackupAddress } from './server-rights.ts'

/** The database that backups are taken of. */
export type Source = {
  /** Tells it from every other database. */
  mark: string
  copy: Copy
  close(): Promise<void>
}

export type WhereFrom = {
  dataDir: string | undefined
  databaseUrl: string | undefined
  /** The same database, as somebody who sees all of it. */
  backupUrl: string | undefined
}

/** Reaches what is to be copied, whether or not Godfot is at work on it. It is copied in the form that it has. */
export async function openSource({ dataDir, databaseUrl, backupUrl }: WhereFrom): Promise<Source> {
  if (databaseUrl) {
    const address = await findBackupAddress(databaseUrl, backupUrl)
    return {
      mark: await markOf(address),
      copy: (writer, spare, tell) => copyServer(address, writer, spare, tell),
      close: async () => {},
    }
  }
  const { folder, stop } = await reachEmbedded(dataDir)
  try {
    const administrator = { ...administratorAt(folder.socketFolder), database: 'godfot' }
    return {
      mark: await markOf(administrator),
      copy: (writer, _spare, tell) => copyEmbedded(folder, writer, tell),
      close: stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Tells a database from every other; one that was read in from a copy, and has not taken over, from the one it was taken of. */
export const markOf = (address: DatabaseAddress): Promise<string> =>
  withClient(address, async (client) => {
    const { rows } = await client.query<{ database: string; isRestored: boolean }>(
      `select system_identifier || ' ' || oid as database, to_regclass($1) is not null as "isRestored"
      from pg_control_system(), pg_database where datname = current_database()`,
      [`public.${restoredTable}`],
    )
    const [{ database, isRestored } = { database: '', isRestored: false }] = rows
    const restored = isRestored ? await copiedAt(client) : ''
    return createHash('sha256').update(database).update(restored).digest('hex').slice(0, 8)
  })

async function copiedAt(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ told: string }>(
    `select extract(epoch from copied_at)::text as told from ${restoredTable}`,
  )
  return rows[0]?.told ?? ''
}
