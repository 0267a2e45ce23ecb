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

  it('sier hva i tabellen det er', async () => {
    expect(
      await keysAfter(
        'create policy more on treatment using (true)',
        'alter policy own_community on circulation using (true)',
        'alter table session disable trigger all',
        `update pg_index set indisvalid = false where indexrelid = 'tile_pkey'::regclass`,
      ),
    ).toEqual([
      'table-rebuilt: policy own_community',
      'table-rebuilt: constraint session_person_id_fkey',
      'table-rebuilt: index tile_pkey',
      'table-rebuilt: policy more',
    ])
  })

  it('en av husets indekser ikke er i bruk', async () => {
    expect(
      await straysAfter(
        `update pg_index set indisvalid = false where indexrelid = 'session_by_person'::regclass`,
      ),
    ).toEqual(['session: table-rebuilt'])
  })
})
