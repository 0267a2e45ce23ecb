import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brought } from '../../src/rooms.ts'
import { type TestDatabase, testDatabase } from '../database.ts'

/** Columns that can hold text; a closed list of codes cannot, nor one that points at another table's row. */
const openColumns = sql<{ name: string }>`
  select table_.relname || '.' || column_.attname as name
  from pg_class table_
  join pg_attribute column_ on column_.attrelid = table_.oid and column_.attnum > 0
    and not column_.attisdropped
  where table_.relkind = 'r' and table_.relnamespace = 'public'::regnamespace
    and exists (select from pg_attribute
      where attrelid = table_.oid and attname = 'community_id' and not attisdropped)
    and format_type(column_.atttypid, null) in ('text', 'text[]', 'jsonb', 'json', 'bytea')
    and not exists (select from pg_constraint where conrelid = table_.oid and (
      (contype = 'f' and column_.attnum = any (conkey)) or
      (contype = 'c' and conkey = array[column_.attnum] and pg_get_constraintdef(oid) ~ '= ANY \\(+ARRAY\\[')))
  order by 1`

const removers = sql<{ name: string }>`
  select replace(substr(proname, 16), '_', '-') as name from pg_proc
  where proname like 'remove\\_text\\_of\\_%' order by 1`

describe('Alt som folk skriver', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterAll(() => database.close())

  it('kan to personer sammen fjerne, eller det er sagt hvorfor ikke', async () => {
    const { rows } = await openColumns.execute(database.owner)
    expect(Object.keys(brought.textColumns).toSorted()).toEqual(
      rows.map(({ name }) => name).toSorted(),
    )
  })

  it('har en fjerning for hvert slag som er nevnt, og ingen andre', async () => {
    const { rows } = await removers.execute(database.owner)
    const named = Object.values(brought.textColumns).flatMap((each) =>
      'removedWith' in each ? each.removedWith : [],
    )
    const kinds = [...new Set(named)].filter((kind) => kind !== 'any')
    expect(rows.map(({ name }) => name)).toEqual(kinds.toSorted())
  })

  it('går når en øvelse nullstilles, eller er med vilje beholdt', async () => {
    const { rows } = await sql<{ name: string; cleared: boolean }>`
      select table_name as name,
        exists (select from cleared_with_exercise cleared
          where cleared.table_name = columns.table_name) as cleared
      from information_schema.columns
      where table_schema = 'public' and column_name = 'community_id' order by 1`.execute(
      database.owner,
    )
    expect(rows.filter(({ cleared }) => !cleared).map(({ name }) => name)).toEqual(
      brought.keptInExercise.toSorted(),
    )
  })
})
