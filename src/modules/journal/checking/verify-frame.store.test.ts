import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { behindTheHouse, oneOf } from '../../../../test/behind-the-house.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { withOwner } from '../../../platform/db.ts'
import { brought } from '../../../rooms.ts'
import { verifyJournal } from './verify-journal.command.ts'

let base: TestDatabase
beforeAll(async () => {
  ;({ base } = await wholeSample())
})
afterAll(() => base.close())

const { checked, chainAfter, straysAfter } = behindTheHouse(() => base)

describe('Kontrollen av det journalen og radene står i', () => {
  it('finner låser, innslag og tekster som ingen ledd i kjeden har', async () => {
    const loose = [
      'alter table journal_seal drop constraint journal_seal_pkey cascade',
      'alter table journal_seal alter number drop not null',
      'alter table journal_seal drop constraint journal_seal_number_check',
      'alter table journal_entry drop constraint journal_entry_number_check',
    ]
    const of = (number: string, from = 'journal_seal') =>
      `select community_id, ${number}, of_table, row_key, hash from ${from} where community_id = current_community() limit 1`
    const outside = { ok: false, number: 0, code: 'outside-chain' }
    for (const number of ['0', '-1', 'null'])
      expect(await chainAfter(...loose, `insert into journal_seal ${of(number)}`)).toEqual(outside)
    expect(
      await chainAfter(
        ...loose,
        `insert into journal_entry select (jsonb_populate_record(entry, '{"number": 0, "deed": "role-granted"}')).*
          from journal_entry entry where community_id = current_community() and number = 3`,
      ),
    ).toEqual(outside)
    expect(
      await chainAfter(
        ...loose,
        `update journal_seal set number = 0 where number = 2 and community_id = current_community()`,
      ),
    ).toMatchObject({ ok: false })
  })

  it('finner at bytene til en fil er tømt', async () => {
    expect(
      await straysAfter(
        'alter table stored_file alter bytes drop not null',
        `update stored_file set bytes = null where ${oneOf('stored_file')}`,
      ),
    ).toEqual(['stored_file: table-rebuilt', 'stored_file: file-altered'])
  })

  it('sier hvilket innslag som ikke lar seg lese, og kontrollerer det andre', async () => {
    const { chain, rows } = await checked(
      `update journal_entry set at = 'infinity' where number = 3 and community_id = current_community()`,
      `update treatment set state = 'rejected' where ${oneOf('treatment')}`,
    )
    expect(chain).toEqual({ ok: false, number: 3, code: 'entry-altered' })
    expect(rows.strays.map(({ table, code }) => `${table}: ${code}`)).toEqual([
      'treatment: row-altered',
    ])
    expect(
      await chainAfter(
        'alter table journal_entry alter hash drop not null',
        `update journal_entry set hash = null where number = 4 and community_id = current_community()`,
      ),
    ).toEqual({ ok: false, number: 4, code: 'entry-altered' })
  })

  it('lar seg ikke lure av egne funksjoner, regler eller tabeller i tabeller', async () => {
    expect(
      await straysAfter(
        `create function to_jsonb(row_of_it treatment) returns jsonb language sql as 'select ''{}''::jsonb'`,
        `update treatment set remark = 'Forfalsket' where ${oneOf('treatment')}`,
      ),
    ).toEqual(['pg_proc: name-taken', 'treatment: row-altered'])
    expect(
      await straysAfter(
        `create function sha256(bytea) returns bytea language sql as 'select pg_catalog.sha256($1)'`,
        `set local search_path = public, pg_catalog`,
        `update stored_file set bytes = 'A' where ${oneOf('stored_file')}`,
      ),
    ).toEqual(['pg_proc: name-taken', 'stored_file: file-altered'])
    expect(await straysAfter('create table share_line_more () inherits (share_line)')).toEqual([
      'share_line: table-rebuilt',
    ])
    expect(
      await straysAfter(
        `create policy more on membership as restrictive using (party_code <> '9999')`,
      ),
    ).toEqual(['membership: table-rebuilt'])
    expect(
      await straysAfter(`alter policy own_community on membership using (party_code <> '9999')`),
    ).toEqual(['membership: table-rebuilt'])
  })

  it('finner tabeller og funksjoner som er lagt foran husets egne, og innstillinger som får dem lest', async () => {
    const reach = `do $$ begin execute format('alter database %I set search_path = ond, public', current_database()); end $$`
    const shadow = [
      'create table ond.document_version as select * from document_version',
      'create function ond.viewer_sees(text) returns boolean language sql as $$ select true $$',
    ]
    for (const change of shadow)
      expect(await straysAfter('create schema ond', change, reach)).toEqual([
        'pg_proc: name-taken',
        'pg_db_role_setting: setting-made',
      ])
    const { rows } = await checked(reach)
    expect(rows.strays.map(({ key, code }) => [code, key])).toEqual([
      ['setting-made', 'search_path=ond, public'],
    ])
  })

  it.each([
    [
      'en funksjon som avgjør hvem som leser, er byttet ut',
      'create or replace function viewer_sees(audience text) returns boolean language sql stable as $$ select true $$',
      'viewer_sees: function-replaced',
    ],
    [
      'det som låser radene, gjør ingenting',
      'create or replace function touch_row() returns trigger language plpgsql as $$ begin return null; end $$',
      'touch_row: function-replaced',
    ],
    [
      'utløserne er slått av',
      'alter table treatment disable trigger all',
      'treatment: table-rebuilt',
    ],
    [
      'en utløser er tatt bort',
      'drop trigger treatment_stays on treatment',
      'treatment: table-rebuilt',
    ],
    [
      'radene er ikke lenger skjult for andre fellesskap',
      'alter table treatment disable row level security',
      'treatment: table-rebuilt',
    ],
    ['en kolonne er en annen', 'alter table desk_row set unlogged', 'desk_row: table-rebuilt'],
    [
      'en kolonne er lagt til',
      'alter table treatment add column skjult text',
      'treatment: table-rebuilt',
    ],
  ])('finner at %s', async (_title, change, stray) => {
    expect(await straysAfter(change)).toContain(stray)
  })

  it.each([
    'drop table stated_count cascade',
    'drop table journal_details cascade',
    'alter table treatment rename to behandling',
  ])('sier fra, og stopper ikke, når noe av det er borte: %s', async (change) => {
    const { chain, rows } = await checked(change)
    expect(chain).toEqual({ ok: false, number: 0, code: 'frame-gone' })
    expect(rows.strays.map(({ code }) => code)).toContain('table-rebuilt')
  })

  it.each([
    ['row_security', 'off'],
    ['search_path', 'ond'],
    ['default_transaction_read_only', 'on'],
  ])(
    'sier fra om at hele serveren er stilt inn med %s = %s, og kontrollerer likevel alt',
    async (name, value) => {
      const url = new URL(base.logins.owner.connectionString ?? '')
      url.searchParams.set('options', `-c ${name}=${value}`)
      const { chain, rows } = await withOwner({ connectionString: url.toString() }, (owner) =>
        verifyJournal(owner, base.communityId, brought.sealed),
      )
      expect(chain.ok).toBe(true)
      expect(rows.rows).toBeGreaterThan(100)
      expect(rows.strays).toEqual([
        { table: 'pg_settings', key: `${name}=${value}`, code: 'setting-made' },
      ])
    },
  )

  it.each(['owner', 'app'] as const)('trenger ikke mer enn det %s får', async (who) => {
    const { chain, rows } = await withOwner(base.logins[who], (db) =>
      verifyJournal(db, base.communityId, brought.sealed),
    )
    expect(chain.ok).toBe(true)
    expect(rows.strays).toEqual([])
  })

  it('er bygd av det migreringene lager, og ikke noe annet', async () => {
    expect((await checked()).rows.strays).toEqual([])
  })
})
