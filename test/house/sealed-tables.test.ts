import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allUnsealed } from '../../src/platform/sealed-table.ts'
import { brought } from '../../src/rooms.ts'
import { type TestDatabase, testDatabase } from '../database.ts'

/** The tables that a trigger notes every change of, with the columns that it does not look at. */
const noted = sql<{ name: string; leftOut: string[]; isFull: boolean }>`
  select relname as name, array_remove(string_to_array((arguments)[2], ','), '') as "leftOut",
    tgtype & 28 = 28 as "isFull"
  from pg_trigger join pg_class on pg_class.oid = tgrelid
  cross join lateral (select string_to_array(encode(tgargs, 'escape'), '\\000') as arguments) given
  where tgfoid = 'touch_row()'::regprocedure order by 1`

const tables = sql<{ name: string; hasCommunity: boolean }>`
  select relname as name, exists (select from pg_attribute
    where attrelid = pg_class.oid and attname = 'community_id' and not attisdropped) as "hasCommunity"
  from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
    and relname <> 'godfot_migration' order by 1`

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const unsealed = allUnsealed(brought.rooms)

describe('Hver tabell', () => {
  it('låses av journalen, eller det er sagt hvorfor ikke', async () => {
    const { rows } = await tables.execute(database.owner)
    const sealed = brought.sealed.map(({ name }) => name)
    const named = [...sealed, ...Object.keys(unsealed).filter((each) => !each.includes('.'))]
    expect(named.toSorted()).toEqual(rows.map(({ name }) => name))
  })

  it('som låses, får hver endring merket i databasen, i de samme kolonnene som kontrollen ser på', async () => {
    const { rows } = await noted.execute(database.owner)
    const wanted = brought.sealed
      .map(({ name, leftOut }) => ({ name, leftOut: [...leftOut] }))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    expect(rows.map(({ name, leftOut }) => ({ name, leftOut }))).toEqual(wanted)
    expect(rows.filter(({ isFull }) => !isFull).map(({ name }) => name)).toEqual([
      'journal_details',
    ])
  })
})
