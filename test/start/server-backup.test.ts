import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putToWork } from '../../src/cli/restores/at-work.ts'
import { readBackup } from '../../src/platform/backup/read-backup.ts'
import { findProgram } from '../../src/platform/backup/server-programs.ts'
import { writeBackup } from '../../src/platform/backup/write-backup.ts'
import { openDb, openPool } from '../../src/platform/db.ts'
import { joinDatabase } from '../../src/platform/open-database.ts'
import { hasPostgres15, type Server, startPostgres15 } from '../postgres.ts'
import { endAll, godfot, mayMount, opened, withMounted } from './house.ts'

const home = mkdtempSync(join(tmpdir(), 'godfot-server-backup-'))
afterAll(() => {
  endAll()
  rmSync(home, { recursive: true, force: true })
})

describe('pg_dump', () => {
  const made = (folder: string, said: string) => {
    mkdirSync(join(home, folder))
    writeFileSync(join(home, folder, 'pg_dump'), `#!/bin/sh\n${said}\n`, { mode: 0o755 })
    return join(home, folder)
  }
  const of = (version: string) => `echo 'pg_dump (PostgreSQL) ${version} (Debian)'`

  it('er den av serverens egen versjon, og ellers den nærmeste nyere', () => {
    const folders = [made('14', of('14.9')), made('18', of('18.4')), made('16', of('16.1'))]
    expect(findProgram('pg_dump', 160_004, folders).path).toBe(join(home, '16/pg_dump'))
    expect(findProgram('pg_dump', 170_001, folders)).toEqual({
      path: join(home, '18/pg_dump'),
      version: 180_004,
    })
  })

  it('som mangler eller er for gammel, er en setning som sier hva en skal installere', () => {
    expect(() => findProgram('pg_dump', 150_002, [made('ødelagt', 'exit 1')])).toThrow(
      /^Fant ikke pg_dump, .*apt install postgresql-client-15/,
    )
    expect(() => findProgram('pg_dump', 170_002, [join(home, '14')])).toThrow(
      /^pg_dump er fra PostgreSQL 14, og serveren er 17: installer .*postgresql-client-17/,
    )
  })
})

/** The server's databases, as its administrator or as the houses' owner. */
function on(server: Server, database: string, user?: string): string {
  const url = new URL(server.url)
  url.pathname = `/${database}`
  if (user) url.username = user
  return url.toString()
}

async function ask(url: string, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    let rows: unknown[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}

/** People who write in all communities of a server's house. */
async function peopleAtWork(databaseUrl: string) {
  const { app } = await joinDatabase({ databaseUrl })
  const db = openDb(openPool(app, { max: 6 }))
  const communities = await db.selectFrom('community').select('id').execute()
  const work = putToWork(
    db,
    communities.map(({ id }) => id),
  )
  const stop = async () => {
    await work.stop()
    await db.destroy()
  }
  return { work, stop }
}

describe.runIf(hasPostgres15)('En kopi av en PostgreSQL 15', { timeout: 180_000 }, () => {
  let server: Server
  let DATABASE_URL: string
  let GODFOT_BACKUP_URL: string
  const file = join(home, 'kopi.tar.gz')

  beforeAll(async () => {
    server = await startPostgres15()
    await ask(
      server.url,
      "create role eier login createrole password 'passord'",
      'create database hus owner eier',
      'create database tom owner eier',
    )
    DATABASE_URL = on(server, 'hus', 'eier')
    const house = await opened(godfot(['start', '--port', '0'], { DATABASE_URL }))
    house.process.kill('SIGTERM')
    await house.ended(10_000)
  }, 180_000)
  afterAll(() => server.stop())

  const refused = async (args: string[], env: Record<string, string>, through?: string[]) => {
    const { code, err } = await godfot(args, env, through).ended()
    expect(code).toBe(1)
    expect(err.trim().split('\n')).toHaveLength(1)
    return err.trim()
  }

  it('trenger noen som ser alt, og sier hva en administrator skal kjøre', async () => {
    const said = await refused(['backup', file], { DATABASE_URL })
    expect(said).toMatch(/^Brukeren i DATABASE_URL ser ett fellesskap om gangen/)
    const [, statements = ''] = /kjøre «([^»]+)»/.exec(said) ?? []
    await ask(server.url, statements.replace('ET-LANGT-PASSORD', 'passord'))
    GODFOT_BACKUP_URL = on(server, 'hus', 'godfot_backup')
    expect(
      await refused(['backup', file], {
        DATABASE_URL,
        GODFOT_BACKUP_URL: on(server, 'postgres', 'postgres'),
      }),
    ).toMatch(/^GODFOT_BACKUP_URL og DATABASE_URL er ikke samme database/)
    expect(
      await refused(['backup', file], { DATABASE_URL, GODFOT_BACKUP_URL: DATABASE_URL }),
    ).toMatch(/ser ikke alt i databasen: la en administrator kjøre «alter role eier bypassrls/)
    expect(readdirSync(home).filter((name) => name.includes('kopi'))).toEqual([])
  })

  it.runIf(mayMount)('trenger pg_dump, og sier fra når den ikke er der', async () => {
    const through = withMounted("-t tmpfs none '/usr/lib/postgresql'")
    expect(await refused(['backup', file], { DATABASE_URL, GODFOT_BACKUP_URL }, through)).toMatch(
      /^Fant ikke pg_dump, .*postgresql-client-15/,
    )
    expect(readdirSync(home).filter((name) => name.includes('kopi'))).toEqual([])
  })

  it('tas mens folk skriver, og leses inn i en tom database, med alt som var bekreftet', async () => {
    const { work, stop } = await peopleAtWork(DATABASE_URL)
    await work.more(10)
    const taken = await godfot(['backup', file], { DATABASE_URL, GODFOT_BACKUP_URL }).ended()
    await work.more(10)
    await stop()
    expect(taken.code, taken.err).toBe(0)
    expect(`${taken.out}${taken.err}`).not.toContain('passord')
    const { endedAt, heads, kind, members } = await readBackup(file, () => {})
    expect([kind, members.map(({ name }) => name)]).toEqual(['server', ['godfot.dump']])

    const empty = on(server, 'tom', 'eier')
    expect(await refused(['restore', file], { DATABASE_URL })).toMatch(
      /^Databasen hus i DATABASE_URL er ikke tom \(der er /,
    )
    expect(await refused(['restore', file, '--data', join(home, 'mappe')], {})).toMatch(
      /er tatt av en databaseserver: sett DATABASE_URL/,
    )
    const read = await godfot(['restore', file], { DATABASE_URL: empty }).ended()
    expect(read.code, read.err).toBe(0)
    const question = `select id, number::int, encode(hash, 'hex') as hash from (
      select distinct on (community_id) community_id as id, number, hash from journal_entry
      order by community_id, number desc) last order by id`
    const there = await ask(on(server, 'tom'), question)
    expect(there).toEqual(
      heads
        .map(({ id, number, hash }) => ({ id, number, hash }))
        .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    )
    const titles = new Set(
      (
        (await ask(on(server, 'tom'), 'select title from document_version')) as { title: string }[]
      ).map(({ title }) => title),
    )
    const before = work.acknowledged.filter(({ at }) => at < endedAt)
    expect(before.length).toBeGreaterThanOrEqual(10)
    expect(before.length).toBeLessThan(work.acknowledged.length)
    expect(before.filter(({ title }) => !titles.has(title))).toEqual([])
    expect(await ask(on(server, 'tom'), 'select from godfot_login')).toEqual([])
    const house = await opened(godfot(['start', '--port', '0'], { DATABASE_URL: empty }))
    expect((await fetch(`${house.url}/nordre-trondelag`)).status).toBe(200)
    expect(house.said().err).toMatch(/restore --take-over/)
    const again = join(home, 'igjen.tar.gz')
    const backupOfIt = { DATABASE_URL: empty, GODFOT_BACKUP_URL: on(server, 'tom') }
    expect(await godfot(['backup', again], backupOfIt).ended()).toMatchObject({ code: 0 })
    const over = await godfot(['restore', '--take-over'], { DATABASE_URL: empty }).ended()
    expect(over.code, over.err).toBe(0)
    house.process.kill('SIGTERM')
    await house.ended(10_000)
  })

  it('som ikke lar seg lese inn, etterlater databasen tom', async () => {
    await ask(server.url, 'create database tom2 owner eier')
    const { members: _, ...manifest } = await readBackup(file, () => {})
    const broken = join(home, 'ødelagt.tar.gz')
    const writer = writeBackup(broken)
    const bytes = Buffer.from('PGDMP er ikke dette')
    await writer.addFile(
      'godfot.dump',
      bytes.length,
      (async function* () {
        yield bytes
      })(),
    )
    await writer.finish(manifest)
    const said = await refused(['restore', broken], { DATABASE_URL: on(server, 'tom2', 'eier') })
    expect(said).toMatch(/^pg_restore stoppet \(/)
    expect(
      await ask(
        on(server, 'tom2'),
        "select from pg_class where relnamespace = 'public'::regnamespace",
      ),
    ).toEqual([])
    expect(existsSync(file)).toBe(true)
  })
})
