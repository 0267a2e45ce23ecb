import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import { sql } from 'kysely'
import pg from 'pg'
import { type DatabaseAddress, type Db, openPool } from './db.ts'
import { projectRoot } from './root.ts'
import { UserError } from './user-error.ts'

export type Migration = { number: number; slug: string; sql: string; sha256: string }

const folder = join(projectRoot, 'src/platform/migrations')
const nameShape = /^(\d{4})-([a-z0-9-]+)\.sql$/
const lockKey = 7_245_301

/** All migrations in order. Throws on a misnamed file or a number used twice. */
export function listMigrations(): Migration[] {
  const migrations = readdirSync(folder)
    .sort()
    .map((file) => {
      const [, number, slug] = nameShape.exec(file) ?? []
      if (!number || !slug) throw new Error(`Not a migration's name: ${file}`)
      const sql = readFileSync(join(folder, file), 'utf8')
      return {
        number: Number(number),
        slug,
        sql,
        sha256: createHash('sha256').update(sql).digest('hex'),
      }
    })
  migrations.forEach((migration, i) => {
    if (migration.number === migrations[i - 1]?.number) {
      throw new Error(`Two migrations have number ${migration.number}`)
    }
  })
  return migrations
}

/**
 * Brings a database to the newest form, each migration in a transaction of its own; returns how many ran.
 * Throws when a migration that has run was changed afterwards, or the database is newer than the code.
 */
export async function migrate(owner: DatabaseAddress): Promise<number> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await client.query(`create table if not exists godfot_migration (
      number int primary key, slug text not null, sha256 text not null,
      applied_at timestamptz not null default now())`)
    const { rows } = await client.query('select number, slug, sha256 from godfot_migration')
    const applied = new Map<number, { slug: string; sha256: string }>(
      rows.map((row) => [row.number, row]),
    )
    const migrations = listMigrations()
    assertKnown(applied, migrations)
    const missing = migrations.filter(({ number }) => !applied.has(number))
    for (const migration of missing) await apply(client, migration)
    await migrateQueue(owner)
    return missing.length
  } finally {
    await client.end()
  }
}

/** Throws a UserError unless the database has the form that the program works on; changes nothing. */
export async function mustBeOfThisForm(owner: Db): Promise<void> {
  const { rows: held } = await sql<{ isHere: boolean }>`
    select to_regclass('public.godfot_migration') is not null as "isHere"`.execute(owner)
  if (!held[0]?.isHere) throw new UserError('Databasen er ikke en Godfot-database: den er tom.')
  const { rows } = await sql<{ number: number; slug: string; sha256: string }>`
    select number, slug, sha256 from godfot_migration`.execute(owner)
  const migrations = listMigrations()
  assertKnown(new Map(rows.map((row) => [row.number, row])), migrations)
  const missing = migrations.length - rows.length
  if (missing > 0) {
    throw new UserError(
      `Databasen har en eldre form enn programmet (${missing} endringer mangler): kjør ./godfot migrate først, helst på en kopi.`,
    )
  }
}

function assertKnown(
  applied: Map<number, { slug: string; sha256: string }>,
  migrations: Migration[],
) {
  for (const [number, { slug, sha256 }] of applied) {
    const migration = migrations.find((each) => each.number === number)
    if (!migration) {
      throw new UserError(
        `Databasen er laget av en nyere utgave av Godfot (endring ${number}, ${slug}): hent den utgaven, eller velg en annen mappe med --data.`,
      )
    }
    if (migration.sha256 !== sha256)
      throw new Error(`Migration ${number} ${slug} was changed after it ran`)
  }
}

async function apply(client: pg.Client, { number, slug, sql, sha256 }: Migration) {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into godfot_migration (number, slug, sha256) values ($1, $2, $3)', [
      number,
      slug,
      sha256,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${number} ${slug} failed`, { cause: error })
  }
}

/** The job queue keeps its own tables, in a schema of its own. */
async function migrateQueue(owner: DatabaseAddress) {
  const pool = openPool(owner, { max: 1 })
  try {
    await runMigrations({ pgPool: pool })
  } finally {
    await pool.end()
  }
}
