import pg from 'pg'
import type { DatabaseAddress } from './db.ts'
import { UserError } from './user-error.ts'

/** Finds the server that DATABASE_URL names fit for use, or says in a sentence what hinders it. */
export async function findServer(databaseUrl: string): Promise<DatabaseAddress> {
  const found = URL.canParse(databaseUrl) ? new URL(databaseUrl) : null
  if (!found || !/^postgres(ql)?:$/.test(found.protocol)) {
    throw new UserError(
      'DATABASE_URL er ikke en adresse til en PostgreSQL-server: skriv den som postgresql://bruker:passord@server/database, med tegn som @ og / i passordet skrevet %40 og %2F.',
    )
  }
  const address = { connectionString: databaseUrl }
  const hindrance = await hindranceAt(address)
  if (hindrance !== null) throw new UserError(hindrance)
  return address
}

async function hindranceAt(address: DatabaseAddress): Promise<string | null> {
  try {
    const client = new pg.Client({ ...address, connectionTimeoutMillis: 5_000 })
    client.on('error', () => {})
    await client.connect()
    try {
      const { rows } = await client.query('show server_version_num')
      const version = Number(rows[0].server_version_num)
      if (version < 150_000) {
        return `Databaseserveren i DATABASE_URL er PostgreSQL ${Math.floor(version / 10_000)}, og Godfot trenger 15 eller nyere: oppgrader den, eller start uten DATABASE_URL.`
      }
      const rights = await client.query<Rights>(rightsQuestion)
      return rights.rows[0] ? hindranceIn(rights.rows[0]) : null
    } finally {
      await client.end()
    }
  } catch (error) {
    return explain(error as NodeJS.ErrnoException)
  }
}

type Rights = {
  user: string
  database: string
  encoding: string
  has_icu: boolean
  /** Who owns what an earlier start has made, where the user may not act for them. */
  owned_by: string | null
  may_create: boolean
}

const rightsQuestion = `
  select quote_ident(current_user) as "user", quote_ident(current_database()) as database,
    pg_encoding_to_char(encoding) as encoding,
    exists (select from pg_collation where collprovider = 'i') as has_icu,
    (select tableowner from pg_tables where schemaname = 'public' and tablename = 'godfot_migration'
      and not pg_has_role(tableowner, 'member')) as owned_by,
    has_database_privilege(current_database(), 'create')
      and has_schema_privilege('public', 'create') as may_create
  from pg_database where datname = current_database()`

/** Asked before the first migration, so that nothing is left half made. */
function hindranceIn(rights: Rights): string | null {
  const { user, database, encoding, owned_by } = rights
  if (encoding !== 'UTF8') {
    return `Databasen ${database} er satt opp med tegnsettet ${encoding}: lag en ny med «create database … encoding 'UTF8' template template0», og skriv den i DATABASE_URL.`
  }
  if (!rights.has_icu) {
    return 'Databaseserveren i DATABASE_URL er bygget uten ICU og kan ikke sortere norsk: bruk en som har det, eller start uten DATABASE_URL.'
  }
  if (owned_by !== null) {
    return `Godfots tabeller i databasen ${database} tilhører brukeren ${owned_by}: skriv den brukeren i DATABASE_URL, ikke ${user}.`
  }
  if (!rights.may_create) {
    return `Brukeren ${user} får ikke lage tabeller i databasen ${database}: la en administrator kjøre «alter database ${database} owner to ${user}», og prøv igjen.`
  }
  return null
}

function explain({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case '28P01':
    case '28000':
      return 'Databaseserveren i DATABASE_URL slipper ikke brukeren inn: sjekk brukernavnet og passordet.'
    case '3D000':
      return 'Databasen i DATABASE_URL finnes ikke på serveren: lag den med «createdb», eller rett navnet.'
    case '42501':
      return 'Brukeren i DATABASE_URL får ikke bruke databasen: la en administrator gi den rett til å koble seg til.'
    default:
      return `Får ikke brukt databaseserveren i DATABASE_URL (${code ?? message}): sjekk adressen og at serveren kjører, eller start uten DATABASE_URL.`
  }
}
