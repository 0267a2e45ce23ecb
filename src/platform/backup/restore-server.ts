import type pg from 'pg'
import { findServer } from '../database-server.ts'
import { UserError } from '../user-error.ts'
import { withClient } from '../with-client.ts'
import { areSameHeads, readState } from './heads.ts'
import { type Manifest, majorOf } from './manifest.ts'
import { type Progress, readBackup } from './read-backup.ts'
import { otherEnd, type Settle } from './restore-embedded.ts'
import { beginRestored, restoredTable, takeOver } from './restored-house.ts'
import { runProgram } from './run-program.ts'
import { findProgram } from './server-programs.ts'

/** Reads a backup into a server's empty database, with PostgreSQL's own program, all or nothing. */
export async function restoreServer(
  path: string,
  manifest: Manifest,
  order: { databaseUrl: string; tell: Progress; settle: Settle },
): Promise<void> {
  const owner = await findServer(order.databaseUrl)
  const version = await withClient(owner, async (client) => {
    await refuseFull(client)
    await makeGroups(client)
    return serverVersion(client)
  })
  if (majorOf(version) < majorOf(manifest.postgres.version))
    throw new UserError(
      `${path} er fra PostgreSQL ${majorOf(manifest.postgres.version)}, og serveren i DATABASE_URL er ${majorOf(version)}: les kopien inn på en server som er like ny eller nyere.`,
    )
  const wanted = Math.max(version, manifest.postgres.program ?? 0)
  const { path: program } = findProgram('pg_restore', wanted)
  await beginRestored(owner, manifest.endedAt)
  try {
    await readBackup(path, order.tell, {
      folder: async () => {},
      file: (_name, from) =>
        runProgram({ path: program, args: allOrNothing, address: owner, from }),
    })
  } catch (error) {
    await takeOver(owner)
    throw error
  }
  const heads = await withClient(owner, async (client) => {
    await client.query('begin')
    return (await readState(client)).heads
  })
  if (!areSameHeads(heads, manifest.heads)) throw otherEnd(path)
  await order.settle(owner)
}

const allOrNothing = ['--no-owner', '--single-transaction', '--exit-on-error']

async function refuseFull(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ database: string; has: string }>(
    `select quote_ident(current_database()) as database, relation.oid::regclass::text as has
    from pg_class relation join pg_namespace on pg_namespace.oid = relnamespace
    where nspname !~ '^pg_' and nspname <> 'information_schema' and relkind in ('r', 'p', 'v', 'm', 'S')
      and (relname <> $1 or nspname <> 'public') limit 1`,
    [restoredTable],
  )
  if (!rows[0]) return
  throw new UserError(
    `Databasen ${rows[0].database} i DATABASE_URL er ikke tom (der er ${rows[0].has}), og en kopi leses bare inn der det ikke er noe: lag en ny med «createdb», og skriv den i DATABASE_URL.`,
  )
}

const serverVersion = async (client: pg.Client): Promise<number> => {
  const { rows } = await client.query('show server_version_num')
  return Number(rows[0].server_version_num)
}

/** The two that the tables of a backup give rights to. */
async function makeGroups(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select name from unnest(array['godfot_app', 'godfot_reader']) name
    where not exists (select from pg_roles where rolname = name)`,
  )
  const statements = rows.map(({ name }) => `create role ${name}`)
  try {
    for (const statement of statements) await client.query(statement)
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    throw new UserError(
      `Brukeren i DATABASE_URL får ikke lage rollene som kopien nevner: la en administrator kjøre «${statements.join('; ')}», og prøv igjen.`,
    )
  }
}
