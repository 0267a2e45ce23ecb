import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { DatabaseAddress } from './db.ts'
import { missingStatements } from './login-statements.ts'
import { scramVerifier } from './scram.ts'
import { UserError } from './user-error.ts'

/** Who works on one database: its owner, and two that are not its members and cannot become it. */
export type DatabaseLogins = {
  /** Migrates, works through the queue and does what the command line asks. */
  owner: DatabaseAddress
  /** Keeps deeds. */
  app: DatabaseAddress
  /** Makes pages. */
  reader: DatabaseAddress
}

export type Login = { name: string; password: string }
type Logins = { app: Login; reader: Login }

const lockKey = 7_245_303

/**
 * Finds the two logins of a database, and makes or mends them where the owner may. Throws a UserError
 * that says what an administrator is to do where it may not, or where the server keeps them out.
 */
export async function openLogins(owner: DatabaseAddress): Promise<DatabaseLogins> {
  const client = new pg.Client({ ...owner, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    const logins = await knownLogins(client)
    await make(client, logins, { renew: false })
    const addresses = {
      owner,
      app: addressFor(owner, logins.app),
      reader: addressFor(owner, logins.reader),
    }
    if (await isWrongPassword(client, addresses, logins)) {
      await make(client, logins, { renew: true })
      if (await isWrongPassword(client, addresses, logins))
        throw await keptOut(client, logins, 'feil passord')
    }
    return addresses
  } finally {
    await client.end()
  }
}

/**
 * Their names are the database's own, since roles belong to the whole server. A password is kept where
 * the owner alone reads it, so that every process gives the same. What a copy of another database
 * brought with it is not used, and goes.
 */
async function knownLogins(client: pg.Client): Promise<Logins> {
  await client.query(`create table if not exists godfot_login (
    name text primary key, server text not null, password text not null)`)
  const { rows } = await client.query<{ server: string; app: string; reader: string }>(
    `select (select system_identifier::text from pg_control_system()) as server,
      'godfot_app_' || oid as app, 'godfot_reader_' || oid as reader
    from pg_database where datname = current_database()`,
  )
  const [here] = rows
  if (!here) throw new Error('The database does not know itself')
  await client.query('delete from godfot_login where server <> $1 or name <> all ($2)', [
    here.server,
    [here.app, here.reader],
  ])
  return {
    app: await knownLogin(client, here.app, here.server),
    reader: await knownLogin(client, here.reader, here.server),
  }
}

async function knownLogin(client: pg.Client, name: string, server: string): Promise<Login> {
  const question = 'select name, password from godfot_login where name = $1'
  const kept = await client.query<Login>(question, [name])
  if (kept.rows[0]) return kept.rows[0]
  const password = randomBytes(24).toString('base64url')
  await client.query('insert into godfot_login (name, server, password) values ($1, $2, $3)', [
    name,
    server,
    password,
  ])
  return { name, password }
}

/** Does what is missing, and asks again: a statement may be obeyed without effect, or overtaken. */
async function make(client: pg.Client, logins: Logins, { renew }: { renew: boolean }) {
  let isToRenew = renew
  let missing: string[] = []
  for (let attempt = 0; attempt < 3; attempt += 1) {
    missing = await listMissing(client, logins, isToRenew)
    if (missing.length === 0) return
    const outcome = await obey(client, missing)
    if (outcome === 'refused') break
    if (outcome === 'done') isToRenew = false
  }
  throw leftToAdministrator(missing)
}

async function listMissing(client: pg.Client, { app, reader }: Logins, renew: boolean) {
  const verifiers = [app, reader].map(({ password }) => scramVerifier(password))
  const { rows } = await client.query<{ statement: string }>(missingStatements, [
    ...verifiers,
    renew,
  ])
  return rows.map(({ statement }) => statement)
}

/** Roles are the whole server's, so that another database's start can be about the same ones. */
async function obey(client: pg.Client, statements: string[]) {
  try {
    await client.query(['begin', ...statements, 'commit'].join(';\n'))
    return 'done'
  } catch (error) {
    await client.query('rollback')
    const { code = '' } = error as { code?: string }
    if (code === '42501') return 'refused'
    if (madeByAnother.includes(code)) return 'overtaken'
    throw error
  }
}

/** There already (42710, 23505), or its row was changed meanwhile (XX000). */
const madeByAnother = ['42710', '23505', 'XX000']

const leftToAdministrator = (statements: string[]) =>
  new UserError(
    `Brukeren i DATABASE_URL får ikke lage innloggingene som Godfot skal bruke i databasen: la en administrator kjøre «${statements.join('; ')};» der, og prøv igjen.`,
  )

/** Does the server let both in, as themselves? Throws where it keeps them out whatever their password is. */
async function isWrongPassword(
  client: pg.Client,
  { app, reader }: DatabaseLogins,
  logins: Logins,
): Promise<boolean> {
  const answers = await Promise.all([
    tryLogin(app, logins.app.name),
    tryLogin(reader, logins.reader.name),
  ])
  const hindrance = answers.find((answer) => answer !== null && answer !== 'wrong-password')
  if (hindrance) throw await keptOut(client, logins, hindrance)
  return answers.includes('wrong-password')
}

/** Null where it comes in, and else what hindered it. */
async function tryLogin(address: DatabaseAddress, name: string): Promise<string | null> {
  const client = new pg.Client({ ...address, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query('select session_user as user')
    return rows[0].user === name ? null : `kom inn som ${rows[0].user}`
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    return code === '28P01' ? 'wrong-password' : message
  } finally {
    await client.end().catch(() => {})
  }
}

async function keptOut(client: pg.Client, { app, reader }: Logins, why: string) {
  const { rows } = await client.query<{ line: string }>(
    `select case when inet_client_addr() is null then 'local' else 'host' end
      || ' ' || quote_ident(current_database()) || ' +godfot_app,+godfot_reader '
      || coalesce(host(inet_client_addr()) || case family(inet_client_addr())
        when 4 then '/32 ' else '/128 ' end, '') || 'scram-sha-256' as line`,
  )
  return new UserError(
    `Databaseserveren slipper ikke inn ${app.name} og ${reader.name}, som Godfot har laget (${why}): legg linja «${rows[0]?.line}» først i pg_hba.conf på serveren, kjør «select pg_reload_conf()» der, og prøv igjen.`,
  )
}

/** The same database as somebody else; all that the owner's address says besides is kept. */
function addressFor(owner: DatabaseAddress, { name, password }: Login): DatabaseAddress {
  if (owner.connectionString === undefined) return { ...owner, user: name, password }
  const url = new URL(owner.connectionString)
  url.searchParams.set('user', name)
  url.searchParams.set('password', password)
  return { connectionString: url.toString() }
}
