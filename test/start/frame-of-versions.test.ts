import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtFrame } from '../../src/platform/built-frame.ts'
import { readFrame } from '../../src/platform/database-frame.ts'
import { openLogins } from '../../src/platform/database-logins.ts'
import { inTransaction, withOwner } from '../../src/platform/db.ts'
import { migrate } from '../../src/platform/migrate.ts'
import { hasPostgres15, programsOf15, type Server, startPostgres15 } from '../postgres.ts'

describe.runIf(hasPostgres15)('Det en PostgreSQL 15 er bygd av', { timeout: 60_000 }, () => {
  let server: Server
  beforeAll(async () => {
    server = await startPostgres15()
    const client = new pg.Client({ connectionString: server.url })
    await client.connect()
    await client.query("create role eier login createrole password 'passord'")
    await client.query('create database hus owner eier')
    await client.query('create database kopi owner eier')
    await client.end()
    const owner = { connectionString: on('hus', 'eier') }
    await openLogins(owner)
    await migrate(owner)
  }, 60_000)
  afterAll(() => server.stop())

  function on(database: string, user: string): string {
    const url = new URL(server.url)
    url.pathname = `/${database}`
    url.username = user
    return url.toString()
  }

  const frameOf = (database: string) =>
    withOwner({ connectionString: on(database, 'eier') }, async (owner) => {
      const pieces = await inTransaction(owner, readFrame)
      return Object.fromEntries(pieces.map(({ name, hash }) => [name, hash]))
    })

  it('er det samme som i den som følger med', async () => {
    expect(await frameOf('hus')).toEqual(builtFrame)
  })

  it('og det samme når det er skrevet ut og lest inn igjen', async () => {
    const written = execFileSync(join(programsOf15, 'pg_dump'), ['-d', on('hus', 'postgres')])
    execFileSync(join(programsOf15, 'psql'), ['-q', '-d', on('kopi', 'postgres')], {
      input: written,
    })
    expect(await frameOf('kopi')).toEqual(builtFrame)
  })
})
