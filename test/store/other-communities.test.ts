import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { now } from '../../src/platform/clock.ts'
import { type Db, inCommunity, type Question } from '../../src/platform/db.ts'
import type { Read } from '../../src/platform/reading.ts'
import { fillSample } from '../../src/sample.ts'
import { type Reader, type TestApp, testApp } from '../app.ts'
import { type TestDatabase, testDatabase } from '../database.ts'

const key = 'nordre-trondelag'
let removals = 0

/** The same question, no longer naming the community it is about. */
const withoutCommunity = (question: Question): Question => ({
  compile: () => {
    const compiled = question.compile()
    const bare = compiled.sql.replace(/(?:[\w"]+\.)?"?community_id"? = (\$\d+)/g, (_, value) => {
      removals += 1
      return `${value}::uuid is not null`
    })
    return { ...compiled, sql: bare }
  },
})

describe('Uten fellesskapet i spørringene', { timeout: 120_000 }, () => {
  let base: TestDatabase
  let named: TestApp
  let unnamed: TestApp
  let reader: Reader
  let tables: string[] = []

  beforeAll(async () => {
    base = await testDatabase()
    await base.owner.deleteFrom('community').execute()
    await fillSample(base.owner, now())
    const { id } = await base.owner
      .selectFrom('community')
      .select('id')
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
    base = { ...base, communityId: id, communityKey: key }
    named = await testApp(base)
    unnamed = await testApp({ ...base, read: forgetful(base.read) })
    reader = await named.signIn('administrator')
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid
      where attname = 'community_id' and relkind in ('r', 'p')
        and relnamespace = 'public'::regnamespace order by 1`.execute(base.owner)
    tables = rows.map(({ name }) => name)
  }, 120_000)
  afterAll(() => base.close())

  it('ser applikasjonen bare sitt eget i hver tabell', async () => {
    const foreign = await inCommunity(base.db, base.communityId, async (tx) => {
      const seen: string[] = []
      for (const table of tables) {
        const { rows } = await sql`select from ${sql.table(table)}
          where community_id <> ${base.communityId} limit 1`.execute(tx)
        if (rows.length > 0) seen.push(table)
      }
      return seen
    })
    expect(foreign).toEqual([])
  })

  it('ser den ingenting når intet fellesskap er valgt', async () => {
    expect(await tablesSeen(base.db, tables)).toEqual([])
    const own = await inCommunity(base.db, base.communityId, (tx) => tablesSeen(tx, tables))
    expect(own.length).toBeGreaterThan(0)
  })

  it('kan den verken endre eller slette i et annet fellesskap', async () => {
    const { rows } = await sql<{ name: string }>`
      select distinct table_name as name from information_schema.role_table_grants
      where grantee = 'godfot_app' and privilege_type = 'DELETE' and table_name = any(${tables})
    `.execute(base.owner)
    for (const { name } of rows) {
      const result = await inCommunity(base.db, base.communityId, (tx) =>
        sql`delete from ${sql.table(name)} where community_id <> ${base.communityId}`.execute(tx),
      )
      expect(`${name}: ${result.numAffectedRows}`).toBe(`${name}: 0`)
    }
  })

  it('er hver side den samme', async () => {
    const paths = new Set(
      named.app.routes
        .filter(({ method, path }) => method === 'GET' && /^\/:community(?:\/[a-z-]+)*$/.test(path))
        .map(({ path }) => path.replace(':community', key)),
    )
    expect(paths.size).toBeGreaterThan(2)
    for (const path of paths) {
      const asked = await named.get(path, reader)
      const asForgotten = await unnamed.get(path, reader)
      expect(`${path}: ${asForgotten.status}`).toBe(`${path}: ${asked.status}`)
      expect(await asForgotten.text()).toBe(await asked.text())
    }
    expect(removals).toBeGreaterThan(paths.size)
  })
})

const forgetful =
  (read: Read): Read =>
  async (scope, questions) => {
    const bare = Object.entries(questions).map(([name, question]) => [
      name,
      withoutCommunity(question),
    ])
    return read(scope, Object.fromEntries(bare))
  }

/** The tables in which a role finds a row without having chosen a community. */
async function tablesSeen(db: Db, tables: string[]): Promise<string[]> {
  const seen: string[] = []
  for (const table of tables) {
    const { rows } = await sql`select from ${sql.table(table)} limit 1`.execute(db)
    if (rows.length > 0) seen.push(table)
  }
  return seen
}
