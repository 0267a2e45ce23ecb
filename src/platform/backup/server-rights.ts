import { findServer } from '../database-server.ts'
import type { DatabaseAddress } from '../db.ts'
import { UserError } from '../user-error.ts'
import { withClient } from '../with-client.ts'

type Standing = { place: string; user: string; database: string; sees_all: boolean; reads: boolean }

const question = `
  select system_identifier || ' ' || here.oid as place, quote_ident(current_user) as "user",
    quote_ident(current_database()) as database, rolsuper or rolbypassrls as sees_all,
    rolsuper or pg_has_role(current_user, 'pg_read_all_data', 'usage') as reads
  from pg_control_system(), pg_database here, pg_roles
  where here.datname = current_database() and rolname = current_user`

/**
 * Whoever copies a server's database: row-level security shows its owner one community at a time, so it is somebody who is
 * let past that. Throws a UserError that says what an administrator is to run where nobody of the kind is named.
 */
export async function findBackupAddress(
  databaseUrl: string,
  backupUrl: string | undefined,
): Promise<DatabaseAddress> {
  const owner = await findServer(databaseUrl)
  const here = await standingOf(owner)
  const address = backupUrl ? { connectionString: asAddress(backupUrl) } : owner
  const who = backupUrl ? await standingOf(address).catch(notLetIn) : here
  if (who.place !== here.place)
    throw new UserError(
      'GODFOT_BACKUP_URL og DATABASE_URL er ikke samme database: skriv adressen til den samme i begge.',
    )
  if (who.sees_all && who.reads) return address
  const { user, database } = who
  throw new UserError(
    backupUrl
      ? `Brukeren ${user} i GODFOT_BACKUP_URL ser ikke alt i databasen: la en administrator kjøre «alter role ${user} bypassrls; grant pg_read_all_data to ${user}».`
      : `Brukeren i DATABASE_URL ser ett fellesskap om gangen og kan ikke ta kopi: la en administrator kjøre «create role godfot_backup login bypassrls password 'ET-LANGT-PASSORD'; grant pg_read_all_data to godfot_backup; grant connect on database ${database} to godfot_backup», og skriv adressen med den brukeren i GODFOT_BACKUP_URL.`,
  )
}

const standingOf = (address: DatabaseAddress): Promise<Standing> =>
  withClient(address, async (client) => {
    const { rows } = await client.query<Standing>(question)
    if (!rows[0]) throw new Error('The server does not know who asks')
    return rows[0]
  })

function asAddress(text: string): string {
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return text
  throw new UserError(
    'GODFOT_BACKUP_URL er ikke en adresse til en PostgreSQL-server: skriv den som postgresql://bruker:passord@server/database.',
  )
}

function notLetIn(error: unknown): never {
  const { code = 'uten forklaring' } = error as { code?: string }
  throw new UserError(
    `Databaseserveren slipper ikke inn brukeren i GODFOT_BACKUP_URL (${code}): sjekk navnet og passordet, og at brukeren har «connect» på databasen.`,
  )
}
