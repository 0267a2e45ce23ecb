import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { behindTheHouse } from '../../../../test/behind-the-house.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase()
})
afterAll(() => base.close())

const { checked, straysAfter } = behindTheHouse(() => base, [])

const keysAfter = async (...changes: string[]) =>
  (await checked(...changes)).rows.strays.map(({ key, code }) => `${code}: ${key}`)

const nothing = `create function nothing() returns trigger language plpgsql as 'begin return null; end'`

describe('Kontrollen ser at noe er lagt foran eller stilt inn:', () => {
  it.each([
    'create event trigger more on ddl_command_end execute function more()',
    'create event trigger more on sql_drop execute function more(); alter event trigger more enable always',
  ])('%s', async (change) => {
    const more = `create function more() returns event_trigger language plpgsql as 'begin end'`
    expect(await keysAfter(more, change)).toEqual(['setting-made: more'])
    expect(await keysAfter(more, change, 'alter event trigger more disable')).toEqual([])
  })

  const here = (set: string) =>
    `do $$ begin execute format('alter database %I set ${set}', current_database()); end $$`

  it.each([
    'default_transaction_read_only=on',
    'session_replication_role=replica',
    'row_security=off',
    'search_path=ond, public',
  ])('%s', async (set) => {
    expect(await keysAfter(here(set))).toEqual([`setting-made: ${set}`])
  })

  it.each([
    ['som hele databasen leter i', here('search_path = ond, public'), 'ond'],
    [
      'som hele databasen leter i, med store bokstaver',
      here('search_path = "Ond, nok", public'),
      'Ond, nok',
    ],
    ['som en innlogging leter i', 'alter role godfot_test_owner set search_path = ond', 'ond'],
    ['som heter som en innlogging', 'select', 'godfot_test_owner'],
  ])('i et skjema %s', async (_title, set, schema) => {
    expect(
      await keysAfter(
        `create schema "${schema}"`,
        `create table "${schema}".role_audience (role text, audience text)`,
        set,
      ),
    ).toContain(`name-taken: ${schema}.role_audience`)
  })

  it('også når det sier at det hører til plpgsql', async () => {
    expect(
      await keysAfter(
        `create function to_jsonb(treatment) returns jsonb language sql as 'select null::jsonb'`,
        'alter extension plpgsql add function to_jsonb(treatment)',
      ),
    ).toEqual(['name-taken: to_jsonb'])
  })

  it('ved at en verdi gjøres om til en annen', async () => {
    expect(
      await keysAfter(
        `create function as_another(text) returns uuid language sql as $$ select uuid_in(textout($1)) $$`,
        'create cast (text as uuid) with function as_another(text)',
      ),
    ).toEqual(['name-taken: text::uuid'])
  })

  it('i databasens egen katalog, også når den som kontrollerer, ikke får lese det', async () => {
    const { chain, rows } = await checked(
      'create view shadow as select * from role_audience',
      'set local allow_system_table_mods = on',
      `update pg_class set relnamespace = 'pg_catalog'::regnamespace, relname = 'role_audience' where oid = 'shadow'::regclass`,
      'set local role godfot_test_owner',
    )
    expect(chain).toEqual({ ok: false, number: 0, code: 'frame-unreadable' })
    expect(rows.strays).toEqual([
      { table: 'pg_proc', key: 'pg_catalog.role_audience', code: 'name-taken' },
    ])
  })

  it('serveren kan ikke si hva den har, og resten kontrolleres likevel', async () => {
    const { chain, rows } = await checked(
      `update pg_trigger set tgfoid = 1 where tgname = 'treatment_is_sealed'`,
    )
    expect(chain.ok).toBe(true)
    expect(rows.strays).toEqual([{ table: 'pg_catalog', key: '', code: 'catalogue-unreadable' }])
  })

  it.each([
    ['create schema other', 'create table other.document_version (id int)'],
    [
      'create schema other',
      `create function other.sha256(bytea) returns int language sql return 1`,
    ],
    [here('search_path = "$user", public')],
    [here('search_path = public')],
    ['alter role godfot_test_owner set search_path = public'],
    ['create index more on treatment (state)', 'drop index session_by_person'],
    [
      'create table more (id int check (id > 0))',
      `${nothing}`,
      'create trigger more before insert on more for each row execute function nothing()',
      'create unique index more_once on more (id)',
    ],
    ['create table "treatment more" (id int primary key)'],
    ['create table more (id uuid, foreign key (id) references community (id))'],
  ])('men ikke det som ikke rører huset: %s', async (...changes) => {
    expect(await straysAfter(...changes)).toEqual([])
  })
})
