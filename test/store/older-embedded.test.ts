import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { now } from '../../src/platform/clock.ts'
import { prepareDataFolder } from '../../src/platform/data-folder.ts'
import { openDb, openPool, withOwner } from '../../src/platform/db.ts'
import { embeddedBinaries } from '../../src/platform/embedded-binaries.ts'
import { administratorAt } from '../../src/platform/embedded-owner.ts'
import { migrate } from '../../src/platform/migrate.ts'
import { type OpenDatabase, openDatabase } from '../../src/platform/open-database.ts'
import { fillSample } from '../../src/sample.ts'
import { startServer } from '../postgres.ts'

type Ask = (statement: string) => Promise<pg.QueryResult>

/** A data folder as it was made when the owner and the administrator were one, and everyone was let in. */
async function olderFolder(meanwhile: (ask: Ask) => Promise<unknown>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'godfot-test-'))
  const { account } = prepareDataFolder(folder)
  const programs = join(embeddedBinaries(account), 'bin')
  const server = await startServer({ programs, folder, administrator: 'godfot', access: 'trust' })
  const ask: Ask = async (statement) => {
    const client = new pg.Client({ host: folder, user: 'godfot', database: 'postgres' })
    await client.connect()
    const answer = await client.query(statement)
    await client.end()
    return answer
  }
  await ask('create database godfot')
  const owner = { host: folder, user: 'godfot', database: 'godfot' }
  await migrate(owner)
  await withOwner(owner, (db) => fillSample(db, now()))
  await meanwhile(ask)
  await server.stop()
  return folder
}

describe('En innebygd database fra før eieren og administratoren var to', {
  timeout: 180_000,
}, () => {
  const opened: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of opened.splice(0)) await close()
  })

  async function open(folder: string): Promise<OpenDatabase> {
    const database = await openDatabase({ dataDir: folder, lasting: false })
    opened.push(async () => {
      await database.stop()
      rmSync(folder, { recursive: true, force: true })
    })
    return database
  }

  it.each<[string, (ask: Ask) => Promise<unknown>]>([
    ['slik den ble forlatt', async () => {}],
    [
      'der en tidligere start ble drept etter at administratoren fikk nytt navn',
      (ask) =>
        ask(`begin; create role midlertidig superuser; set local session authorization midlertidig;
          alter role godfot rename to postgres; reset session authorization; drop role midlertidig; commit`),
    ],
  ])('blir gjort om ved neste start: %s', async (_how, meanwhile) => {
    const database = await open(await olderFolder(meanwhile))
    const administrator = { ...administratorAt(database.owner.host ?? ''), database: 'godfot' }
    await withOwner(administrator, async (db) => {
      const { rows } = await sql<{ mighty: boolean; left: string[]; owner: string }>`
        with own as (
          select oid from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema')
        select (select rolsuper or rolbypassrls from pg_roles where rolname = 'godfot') as mighty,
          datdba::regrole::text as owner,
          array(
            select relname::text from pg_class where relowner = 10 and relnamespace in (select oid from own)
            union all
            select proname::text from pg_proc where proowner = 10 and pronamespace in (select oid from own)
            union all
            select typname::text from pg_type where typowner = 10 and typnamespace in (select oid from own)
            union all
            select collname::text from pg_collation
              where collowner = 10 and collnamespace in (select oid from own)
            union all
            select nspname::text from pg_namespace where nspowner = 10 and oid in (select oid from own)
          ) as left
        from pg_database where datname = 'godfot'`.execute(db)
      expect(rows).toEqual([{ mighty: false, owner: 'godfot', left: [] }])
    })
    expect(await migrate(database.owner)).toBe(0)
    const app = openDb(openPool(database.app, { max: 1 }))
    const { rows } = await sql<{ user: string; communities: number }>`
      select current_user as user, count(*)::int as communities from community`.execute(app)
    await app.destroy()
    expect(rows[0]).toEqual({ user: database.app.user, communities: 3 })
  })
})
