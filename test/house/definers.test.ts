import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../database.ts'

type Definer = { name: string; search_path: string | null; is_for_all: boolean; owned: boolean }

/** Functions that do as the owner what their caller may not. */
const question = sql<Definer>`
  select oid::regprocedure::text as name,
    (select setting from unnest(proconfig) setting where setting like 'search_path=%') as search_path,
    has_function_privilege('public', oid, 'execute') as is_for_all,
    not exists (select from pg_roles where oid = proowner and (rolsuper or rolname like 'godfot_app%'
      or rolname like 'godfot_reader%')) as owned
  from pg_proc where prosecdef and pronamespace <> 'pg_catalog'::regnamespace order by 1`

describe('Hver funksjon som arbeider som eieren', () => {
  let database: TestDatabase
  let definers: Definer[] = []
  beforeAll(async () => {
    database = await testDatabase()
    definers = (await question.execute(database.owner)).rows
  })
  afterAll(() => database.close())

  const named = (breaks: (definer: Definer) => boolean) =>
    definers.filter(breaks).map(({ name }) => name)

  it('finnes', () => expect(definers.length).toBeGreaterThan(5))
  it('leter etter navn i huset selv, og sist blant det midlertidige', () =>
    expect(named(({ search_path }) => search_path !== 'search_path=public, pg_temp')).toEqual([]))
  it('kan bare kalles av dem som har fått den', () =>
    expect(named(({ is_for_all }) => is_for_all)).toEqual([]))
  it('tilhører en eier som ikke er administrator, og ingen av innloggingene', () =>
    expect(named(({ owned }) => !owned)).toEqual([]))
})
