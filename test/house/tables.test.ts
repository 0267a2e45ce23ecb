import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../database.ts'

type TableRow = {
  name: string
  forced: boolean
  has_policy: boolean
  owned_by_app: boolean
  key_leads: boolean
  strays: string[]
  has_edition: boolean
}

/** Tables whose rows belong to the whole house although they may name a community. */
const shared = ['community']

const question = sql<TableRow>`
  select table_.relname as name,
    table_.relrowsecurity and table_.relforcerowsecurity as forced,
    exists (select from pg_policy where polrelid = table_.oid) as has_policy,
    table_.relowner = 'godfot_app'::regrole as owned_by_app,
    exists (
      select from pg_index where indrelid = table_.oid and indisprimary and indkey[0] = column_.attnum
    ) as key_leads,
    array(
      select index_.relname::text from pg_index join pg_class index_ on index_.oid = indexrelid
      where indrelid = table_.oid and indkey[0] <> column_.attnum
    ) as strays,
    exists (select from pg_trigger join pg_proc on pg_proc.oid = tgfoid
      where tgrelid = table_.oid and proname = 'renew_edition' and tginitdeferred and tgenabled = 'A'
        and tgtype & 28 = 28) as has_edition
  from pg_class table_
  join pg_attribute column_ on column_.attrelid = table_.oid and column_.attname = 'community_id'
  where table_.relkind in ('r', 'p') and table_.relnamespace = 'public'::regnamespace
  order by 1`

describe('Hver tabell som hører til et fellesskap', () => {
  let database: TestDatabase
  let tables: TableRow[] = []

  beforeAll(async () => {
    database = await testDatabase()
    const { rows } = await question.execute(database.owner)
    tables = rows.filter(({ name }) => !shared.includes(name))
  })
  afterAll(() => database.close())

  const named = (breaks: (table: TableRow) => boolean) =>
    tables.filter(breaks).map(({ name }) => name)

  it('finnes', () => expect(tables.length).toBeGreaterThan(0))
  it('har radvern som også gjelder eieren', () =>
    expect(named(({ forced, has_policy }) => !forced || !has_policy)).toEqual([]))
  it('eies ikke av applikasjonens rolle', () =>
    expect(named(({ owned_by_app }) => owned_by_app)).toEqual([]))
  it('har fellesskapet først i nøkkelen', () =>
    expect(named(({ key_leads }) => !key_leads)).toEqual([]))
  it('er med i utgaven som det leste hører til', () =>
    expect(named(({ has_edition }) => !has_edition)).toEqual([]))
  it('har fellesskapet først i hver indeks', () =>
    expect(
      tables.flatMap(({ name, strays }) => strays.map((stray) => `${name}: ${stray}`)),
    ).toEqual([]))
})
