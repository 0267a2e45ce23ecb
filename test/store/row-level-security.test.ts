import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day, instant } from '../../src/kernel/day.model.ts'
import { inCommunity, type Question } from '../../src/platform/db.ts'
import type { Read } from '../../src/platform/reading.ts'
import { type Reader, type TestApp, testApp } from '../app.ts'
import type { TestDatabase } from '../database.ts'
import { wholeSample } from '../sample-house.ts'

const communityCondition = /("?\w+"?\.)?"?community_id"?\s*=\s*(\$\d+)(?!::)/g

let base: TestDatabase
let removed = 0
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag', instant('2017-12-01T12:00:00.000Z')))
})
afterAll(() => base.close())

/** Takes the community out of the conditions of a statement; each parameter is still used. */
const withoutCommunity = <Row>(question: Question<Row>): Question<Row> => ({
  read: question.read,
  compile: () => {
    const compiled = question.compile()
    const text = compiled.sql.replace(communityCondition, (_whole, _table, parameter) => {
      removed += 1
      return `${parameter}::uuid is not null`
    })
    return { ...compiled, sql: text }
  },
})

const forgetful =
  (read: Read): Read =>
  (scope, questions) => {
    const changed = Object.entries(questions).map(([name, asked]) => [
      name,
      withoutCommunity(asked),
    ])
    return read(scope, Object.fromEntries(changed))
  }

/** The secretariat of the exercise, where the parties answer and can be reminded. */
async function signInAtExercise(house: TestApp): Promise<Reader> {
  const { communityId } = base
  const { id } = await base.db
    .selectFrom('community')
    .select('id')
    .where('key', '=', 'ovelse')
    .executeTakeFirstOrThrow()
  base.communityId = id
  const reader = await house.signIn('secretariat')
  base.communityId = communityId
  return reader
}

/** Other codes in an address make no other sort of page. */
const sortOf = (path: string) => path.replace(/\b\d{4}\b/g, 'N')

/** An address of every sort of page that a front page leads to, and those lead to. */
async function addressesOf(house: TestApp, start: string, as: Reader): Promise<string[]> {
  const found = new Map([[start, start]])
  for (const address of found.values()) {
    const answer = await house.get(address, as)
    for (const [, href = ''] of (await answer.text()).matchAll(/<a [^>]*href="([^"#]+)/g)) {
      const path = href.replaceAll('&amp;', '&')
      const isPage = !/sprak=|[.](pdf|docx|xlsx|csv|zip)$|\/vedlegg\//.test(path)
      if (path.startsWith(start) && isPage && !found.has(sortOf(path)))
        found.set(sortOf(path), path)
    }
  }
  return [...found.values()]
}

describe('Radsikkerheten i databasen', { timeout: 120_000 }, () => {
  it('gir de samme sidene når alle spørringer glemmer hvilket fellesskap de gjelder', async () => {
    const careful = await testApp(base)
    const careless = await testApp({ ...base, read: forgetful(base.read) })
    const readers: [string, Reader][] = [
      ['/nordre-trondelag', await careful.signIn('secretariat')],
      ['/st-olav', careful.stranger],
      ['/ovelse', await signInAtExercise(careful)],
    ]
    for (const [community, reader] of readers) {
      const addresses = await addressesOf(careful, community, reader)
      expect(addresses.length).toBeGreaterThan(7)
      if (community === '/ovelse') expect(addresses.join()).toContain('/purr')
      for (const address of addresses) {
        const [as, without] = await Promise.all([
          careful.get(address, reader),
          careless.get(address, reader),
        ])
        expect([address, without.status]).toEqual([address, as.status])
        expect(withoutMoment(await without.text())).toBe(withoutMoment(await as.text()))
      }
    }
    expect(removed).toBeGreaterThan(100)
  })

  it('viser bare eget fellesskap i hver eneste tabell, for begge rollene', async () => {
    const tables = await tenantTables()
    expect(tables.length).toBeGreaterThan(10)
    for (const table of tables) {
      const rows = await inCommunity(base.db, base.communityId, (tx) =>
        sql<{
          community_id: string
        }>`select distinct community_id from ${sql.table(table)}`.execute(tx),
      )
      expect([table, rows.rows.filter((row) => row.community_id !== base.communityId)]).toEqual([
        table,
        [],
      ])
    }
  })

  it('viser ingenting uten et fellesskap, og tar ikke imot en rad for et annet', async () => {
    const outside = await base.db.selectFrom('membership').selectAll().execute()
    expect(outside).toEqual([])
    const other = await base.addCommunity('annet')
    await expect(
      inCommunity(base.db, base.communityId, (tx) =>
        tx
          .insertInto('membership')
          .values({
            community_id: other,
            party_code: '5038',
            valid_from: day('2020-01-01'),
            certainty: 'exact',
            standing: 'settled',
            source: 'paper-001',
          })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/)
  })
})

async function tenantTables(): Promise<string[]> {
  const { rows } = await sql<{ table_name: string }>`
    select table_name from information_schema.columns
    where table_schema = 'public' and column_name = 'community_id'
    order by table_name`.execute(base.owner)
  return rows.map((row) => row.table_name)
}

/** Without what differs from one second to the next, and the forms' tokens, which are new each time. */
const withoutMoment = (html: string) =>
  html
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '')
    .replaceAll(/name="(?:_csrf|_en-gang)" value="[^"]*"/g, '')
