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
const flag = (set: string) => `update pg_class set ${set} where oid = 'treatment'::regclass`

describe('Kontrollen av funksjonene ser at', () => {
  it.each([
    [
      'en funksjon gjør det en annen kropp sier',
      `create function everybody(text) returns boolean language sql stable begin atomic select true; end;
      update pg_proc set prosqlbody = (select prosqlbody from pg_proc where proname = 'everybody')
        where proname = 'viewer_sees'`,
    ],
    [
      'en funksjon er skrevet i et annet språk',
      `update pg_proc set prolang = (select oid from pg_language where lanname = 'plpgsql') where proname = 'viewer_sees'`,
    ],
    ['en funksjon eies av en annen', 'alter function viewer_sees owner to pg_monitor'],
    ['en funksjon lover ikke å røpe noe', 'alter function viewer_sees leakproof'],
    ['en funksjon gjør ingenting uten verdier', 'alter function viewer_sees strict'],
    ['en funksjon kan kjøres side om side', 'alter function viewer_sees parallel safe'],
    ['en funksjon setter en innstilling', 'alter function viewer_sees set search_path = ond'],
    ['en funksjon har rettene til eieren', 'alter function viewer_sees security definer'],
    [
      'en funksjon har en verdi for det som ikke blir sagt',
      `create or replace function viewer_sees(audience text default 'public') returns boolean language sql stable
        as $$ select audience = any (string_to_array(
    coalesce(nullif(current_setting('godfot.audiences', true), ''), 'public'), ',')) $$`,
    ],
    [
      'en funksjon til tar det en annen tar, som noe annet',
      `create function viewer_sees(audience name) returns boolean language sql as 'select true'`,
    ],
  ])('%s', async (_title, change) => {
    expect(await straysAfter(change)).toEqual(['viewer_sees: function-replaced'])
  })
})

describe('Kontrollen av tabellene ser at', () => {
  it.each([
    ['en regel for rader gjelder bare noen', 'alter policy own_community on TABLE to pg_monitor'],
    [
      'en regel for rader gjelder bare noen gjerninger',
      `update pg_policy set polcmd = 'r' where polrelid = 'TABLE'::regclass`,
    ],
    [
      'en utløser sier at den er databasens egen',
      `${nothing}; create trigger unseen before insert on TABLE for each row execute function nothing();
      update pg_trigger set tgisinternal = true where tgname = 'unseen'`,
    ],
    [
      'en utløser gjør det en funksjon med samme navn et annet sted gjør',
      `create schema ond;
      create function ond.touch_row() returns trigger language plpgsql as 'begin return null; end';
      update pg_trigger set tgfoid = 'ond.touch_row'::regproc where tgname = 'treatment_is_sealed'`,
    ],
    [
      'en utløser ser bare noen rader',
      `drop trigger treatment_emptied on TABLE; create trigger treatment_emptied before truncate on TABLE
        for each statement when (false) execute function refuse_change()`,
    ],
    ['det ikke sies at den har utløsere', flag('relhastriggers = false')],
    ['det ikke sies at den har indekser', flag('relhasindex = false')],
    ['det ikke sies hvor mange krav den har', flag('relchecks = 0')],
    [
      'ingenting passer på en fremmednøkkel',
      `delete from pg_trigger where tgisinternal and tgrelid = 'TABLE'::regclass`,
    ],
    [
      'en fremmednøkkel er borte',
      `do $$ begin execute (select format('alter table TABLE drop constraint %I', conname) from pg_constraint
        where contype = 'f' and conrelid = 'TABLE'::regclass limit 1); end $$`,
    ],
    [
      'et krav er et annet',
      'alter table TABLE drop constraint treatment_state_check, add constraint treatment_state_check check (true)',
    ],
    [
      'et krav ikke er prøvd',
      `update pg_constraint set convalidated = false where conname = 'treatment_state_check'`,
    ],
    ['et krav er lagt til', 'alter table TABLE add check (true)'],
    ['nøkkelen er borte', 'alter table TABLE drop constraint treatment_pkey cascade'],
    ['en kolonne kan være tom', 'alter table TABLE alter state drop not null'],
    ['en kolonne fylles av seg selv', `alter table TABLE alter state set default 'accepted'`],
    ['en kolonne ordnes annerledes', 'alter table TABLE alter state type text collate "C"'],
    [
      'noe annet kan bare stå én gang',
      'create unique index once on TABLE (community_id) where false',
    ],
    [
      'nøkkelen ikke holder noe unikt',
      `update pg_index set indisunique = false where indexrelid = 'treatment_pkey'::regclass`,
    ],
    [
      'nøkkelen ikke holdes ved like',
      `update pg_index set indisready = false where indexrelid = 'treatment_pkey'::regclass`,
    ],
    ['den har en annen eier', 'alter table TABLE owner to pg_monitor'],
    ['en annen leses med den', 'create table more () inherits (TABLE)'],
    ['en regel gjør noe annet', 'create rule nowhere as on insert to TABLE do instead nothing'],
  ])('%s', async (_title, change) => {
    expect(await straysAfter(change.replaceAll('TABLE', 'treatment'))).toContain(
      'treatment: table-rebuilt',
    )
  })

  it.each([
    'create table more () inherits (role_audience)',
    'create rule nowhere as on delete to session do instead nothing',
    `${nothing}; create trigger more before insert on sign_in_code for each row execute function nothing()`,
    'alter table population drop constraint population_pkey',
    'create policy more on audited_audience using (true)',
    'alter table house_address add column more text',
    'alter table person_community add check (true)',
  ])('en tabell som ikke er låst, er bygd om: %s', async (change) => {
    const strays = await straysAfter(change)
    expect(strays).toHaveLength(1)
    expect(strays[0]).toMatch(
      /^(role_audience|session|sign_in_code|population|audited_audience|house_address|person_community): table-rebuilt$/,
    )
  })

  it.each([
    ['role_audience', `insert into role_audience values ('party-contact', 'secretariat')`],
    ['role_audience', `delete from role_audience where role = 'secretariat'`],
    ['role_audience', 'delete from role_audience'],
    [
      'audited_audience',
      `update audited_audience set audience = 'secretariat' where sides = 'trust'`,
    ],
    ['cleared_with_exercise', `delete from cleared_with_exercise where table_name = 'document'`],
  ])('radene som er en del av programmet, er andre: %s, %s', async (table, change) => {
    expect(await straysAfter(change)).toEqual([`${table}: program-rows-altered`])
  })

  it('en av husets indekser ikke er i bruk', async () => {
    expect(
      await straysAfter(
        `update pg_index set indisvalid = false where indexrelid = 'session_by_person'::regclass`,
      ),
    ).toEqual(['session: table-rebuilt'])
  })
})

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
    ['i databasen', here('search_path = ond, public'), 'ond'],
    ['i databasen, med store bokstaver', here('search_path = "Ond, nok", public'), 'Ond, nok'],
    ['hos en innlogging', 'alter role godfot_test_owner set search_path = ond', 'ond'],
    ['ved at den heter som en innlogging', 'select', 'godfot_test_owner'],
  ])('i et skjema som letes i %s', async (_title, set, schema) => {
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
