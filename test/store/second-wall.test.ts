import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DatabaseLogins, openLogins } from '../../src/platform/database-logins.ts'
import type { DatabaseAddress } from '../../src/platform/db.ts'
import { administratorAt } from '../../src/platform/embedded-owner.ts'
import { migrate } from '../../src/platform/migrate.ts'
import { connectionUrl, openDatabase } from '../../src/platform/open-database.ts'
import { hasPostgres15, startPostgres15 } from '../postgres.ts'

type Server = {
  administrator: DatabaseAddress
  /** The house's own owner, whose name is `owner`. */
  logins: DatabaseLogins
  owner: string
  /** Puts lines first among those that say who is let in. */
  letIn?: (lines: string[]) => void
  stop(): Promise<void>
}

/** As `./godfot start` makes it without DATABASE_URL. */
async function embedded(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'godfot-test-'))
  const { stop, ...logins } = await openDatabase({ dataDir: folder, lasting: false })
  await migrate(logins.owner)
  return {
    administrator: administratorAt(logins.owner.host ?? ''),
    logins,
    owner: 'godfot',
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A server of somebody else's, which DATABASE_URL names with an owner who may make roles. */
async function version15(): Promise<Server> {
  const { url, letIn, stop } = await startPostgres15()
  const administrator = { connectionString: url }
  const { address, owner } = await aDatabase(administrator, 'createrole')
  const logins = await openLogins(address)
  await migrate(logins.owner)
  return { administrator, logins, owner, letIn, stop }
}

async function ask(address: DatabaseAddress, ...statements: string[]): Promise<pg.QueryResult> {
  const client = new pg.Client(address)
  client.on('error', () => {})
  await client.connect()
  try {
    let answer: pg.QueryResult | undefined
    for (const statement of statements) answer = await client.query(statement)
    return answer as pg.QueryResult
  } finally {
    await client.end()
  }
}

/** A new, empty database with an owner of its own, who has these rights on the server. */
async function aDatabase(administrator: DatabaseAddress, rights: string, template = 'template1') {
  const owner = `eier_${randomBytes(4).toString('hex')}`
  await ask(administrator, `create role ${owner} login ${rights} password 'p%'`)
  await ask(administrator, `create database ${owner}_hus owner ${owner} template ${template}`)
  const url = new URL(connectionUrl(administrator))
  url.username = owner
  url.password = 'p%25'
  url.pathname = `/${owner}_hus`
  return { owner, address: { connectionString: url.toString() } }
}

const userIn = (address: DatabaseAddress): string =>
  address.user ?? new URL(address.connectionString ?? '').searchParams.get('user') ?? ''
const passwordIn = (address: DatabaseAddress) =>
  address.password ?? new URL(address.connectionString ?? '').searchParams.get('password')
const isEmbedded = (name: string) => name === 'den innebygde'

describe.each([
  ['den innebygde', embedded],
  ['PostgreSQL 15', version15],
])('Den andre muren i %s', { timeout: 120_000 }, (name, start) => {
  describe.runIf(isEmbedded(name) || hasPostgres15)('med huset', () => {
    let server: Server
    beforeAll(async () => {
      server = await start()
    }, 120_000)
    afterAll(() => server?.stop())

    const logins = ['app', 'reader'] as const

    /** What neither may, whoever it says it is. */
    const refused: [string, (server: Server) => string][] = [
      ['være eieren', ({ owner }) => `set role ${owner}`],
      ['være administratoren', () => 'set role postgres'],
      ['logge inn på nytt som eieren', ({ owner }) => `set session authorization ${owner}`],
      ['slå av utløserne', () => 'alter table journal_entry disable trigger user'],
      ['slå av radvernet', () => 'alter table journal_entry disable row level security'],
      [
        'slå av radvernet for seg selv',
        () => 'alter table journal_entry no force row level security',
      ],
      ['slå av utløserne for økta', () => 'set session_replication_role = replica'],
      ['tømme journalen', () => 'truncate journal_entry cascade'],
      ['endre journalen', () => "update journal_entry set subject = ''"],
      ['slette i journalen', () => 'delete from journal_entry'],
      [
        'lage en funksjon som arbeider som en annen',
        () => 'create function f() returns int language sql security definer as $$ select 1 $$',
      ],
      [
        'legge sin egen funksjon i veien',
        () => 'create function pg_temp.f() returns int language sql as $$ select 1 $$',
      ],
      ['legge sin egen tabell i veien', () => 'create temporary table community (id uuid)'],
      ['lage en tabell', () => 'create table t (i int)'],
      ['lage et skjema', () => 'create schema s'],
      ['endre en funksjon', () => 'alter function enter_page(uuid, bytea) reset all'],
      [
        'bytte ut en funksjon',
        () =>
          'create or replace function current_community() returns uuid language sql as $$ select null::uuid $$',
      ],
      ['lese passordene', () => 'select * from godfot_login'],
      ['lese hvilke endringer basen har fått', () => 'select * from godfot_migration'],
      ['lese køen', () => 'select * from graphile_worker.jobs'],
      ['legge noe i køen selv', () => "select graphile_worker.add_job('refresh-reference')"],
      ['starte et program', () => "copy community to program 'id'"],
      ['ta imot fra et program', () => "copy community from program 'id'"],
      ['skrive en fil', () => "copy community to '/tmp/godfot-ut'"],
      ['lese en fil', () => "select pg_read_file('/etc/passwd')"],
      ['lese en mappe', () => "select pg_ls_dir('.')"],
      ['hente en fil inn', () => "select lo_import('/etc/passwd')"],
      ['laste et bibliotek', () => "load '/tmp/godfot.so'"],
      ['lese det som er lagret av passord', () => 'select * from pg_authid'],
      ['lese det gjennom et utsyn', () => 'select * from pg_shadow'],
      ['gi eieren et annet passord', ({ owner }) => `alter role ${owner} password 'x'`],
      ['bli administrator', () => 'alter role current_user superuser'],
      ['få lage roller', () => 'alter role current_user createrole'],
      ['gå forbi radvernet', () => 'alter role current_user bypassrls'],
      ['lage en rolle', () => 'create role r'],
      ['gi seg eieren', ({ owner }) => `grant ${owner} to current_user`],
      ['gi seg administratoren', () => 'grant postgres to current_user'],
      ['gi bort sin egen gruppe', ({ owner }) => `grant godfot_app to ${owner}`],
      ['få lese servernes filer', () => 'grant pg_read_server_files to current_user'],
      ['gi seg passordene', () => 'grant select on godfot_login to current_user'],
      ['ta over det eieren har', ({ owner }) => `reassign owned by ${owner} to current_user`],
      ['ta bort en tabell', () => 'drop table community cascade'],
      ['ta bort et skjema', () => 'drop schema public cascade'],
      ['ta bort en rolle', ({ owner }) => `drop role ${owner}`],
      ['hente en utvidelse', () => 'create extension file_fdw'],
      ['endre serveren', () => "alter system set log_statement = 'all'"],
      ['endre basen', () => 'alter database postgres set role none'],
      [
        'lage en hendelsesutløser',
        () => 'create event trigger e on ddl_command_start execute function f()',
      ],
      ['lage en publisering', () => 'create publication p for all tables'],
      ['lese posten som står i kø', () => 'select payload from graphile_worker._private_jobs'],
    ]

    /** What was open to all on a server, until its administrator shut it: on the embedded one we do. */
    const shut: [string, string, ((address: DatabaseAddress) => DatabaseAddress)?][] = [
      ['lage et stort objekt', 'select lo_creat(-1)'],
      ['lage et stort objekt med nummer', 'select lo_create(0)'],
      ['lage et stort objekt av noe', "select lo_from_bytea(0, 'x')"],
      ['skrive i et stort objekt', "select lo_put(1, 0, 'x')"],
      ['åpne et stort objekt', 'select lo_open(1, 131072)'],
      ['bruke administratorens base', 'select 1', (from) => ({ ...from, database: 'postgres' })],
      ['bruke malen', 'select 1', (from) => ({ ...from, database: 'template1' })],
    ]
    it
      .runIf(isEmbedded(name))
      .each(
        logins.flatMap((login) => shut.map(([what, how, at]) => [login, what, how, at] as const)),
      )('%s får ikke %s', async (login, _what, how, at = (from) => from) => {
      const refusal = await ask(at(server.logins[login]), how).catch((error) => error)
      expect([refusal instanceof pg.DatabaseError, refusal.code]).toEqual([true, '42501'])
    })

    describe.each(logins)('får ikke %s', (login) => {
      const client = { current: new pg.Client() }
      beforeAll(async () => {
        client.current = new pg.Client(server.logins[login])
        await client.current.connect()
      })
      afterAll(() => client.current.end())

      it.each(refused)('%s', async (_what, how) => {
        for (const word of ['set role none', 'reset role', 'reset session authorization'])
          await client.current.query(word)
        const refusal = await client.current.query(how(server)).catch((error) => error)
        expect([refusal instanceof pg.DatabaseError, refusal.code]).toEqual([true, '42501'])
      })
    })

    it.each(logins)('%s er seg selv, hva den enn sier', async (login) => {
      for (const word of [
        'set role none',
        'reset role',
        'reset session authorization',
        'set session authorization default',
        'discard all',
      ]) {
        const { rows } = await ask(server.logins[login], word, 'select session_user, current_user')
        const user = userIn(server.logins[login])
        expect([word, rows[0]]).toEqual([word, { session_user: user, current_user: user }])
      }
    })

    it('ingen av dem er medlem av eieren eller av hverandre, og ingen har noen annen makt', async () => {
      const { rows } = await ask(
        server.administrator,
        `select role.rolname as login, array(select rolname::text from pg_roles other
            where other.oid <> role.oid and pg_has_role(role.oid, other.oid, 'member') order by 1) as is,
          rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls as mighty
        from pg_roles role where rolname in ('${userIn(server.logins.app)}', '${userIn(server.logins.reader)}')
        order by 1`,
      )
      expect(rows).toEqual([
        { login: userIn(server.logins.app), is: ['godfot_app'], mighty: false },
        { login: userIn(server.logins.reader), is: ['godfot_reader'], mighty: false },
      ])
      const { rows: owner } = await ask(
        server.administrator,
        `select rolsuper, rolbypassrls from pg_roles where rolname = '${server.owner}'`,
      )
      expect(owner).toEqual([{ rolsuper: false, rolbypassrls: false }])
    })

    it('leseren skriver ingenting, og gjør ingenting som eieren som ikke er å lese', async () => {
      for (const statement of [
        "insert into community values (gen_random_uuid(), 'nytt', 'Nytt')",
        "update person set name = 'x'",
        'delete from session',
        'select * from session',
        'select * from sign_in_code',
        "select enqueue_job('send-mail', '{}')",
        'select enqueue_mail(gen_random_uuid())',
        "select clear_exercise('all')",
        'select approve_text_removal(gen_random_uuid(), gen_random_uuid(), now())',
      ]) {
        const refusal = await ask(server.logins.reader, statement).catch((error) => error)
        expect([statement, refusal.code]).toEqual([statement, '42501'])
      }
    })

    it('ingen av dem ser hva de andre spør om', async () => {
      for (const login of logins) {
        const owner = new pg.Client(server.logins.owner)
        await owner.connect()
        await owner.query("select 'hemmelig'")
        const { rows } = await ask(
          server.logins[login],
          'select distinct query from pg_stat_activity where usename <> current_user',
        )
        await owner.end()
        expect(rows).toEqual([{ query: '<insufficient privilege>' }])
      }
    })

    it('passordene er de samme for hver prosess og ved hver start, også når mange starter samtidig', async () => {
      const { address } = await aDatabase(server.administrator, 'createrole')
      await letGiveGroups(server, address)
      const opened = await Promise.all(Array.from({ length: 4 }, () => openLogins(address)))
      const again = await openLogins(address)
      for (const each of opened) expect(each).toEqual(again)
      expect(passwordIn(again.app)).not.toBe(passwordIn(again.reader))
      expect(passwordIn(again.app)?.toString()).toHaveLength(32)
    })

    it('et passord og en innstilling som innloggingen selv har satt, gjelder ikke lenger enn til neste start', async () => {
      const { app } = server.logins
      await ask(
        app,
        "alter role current_user password 'mitt'",
        'alter role current_user set search_path = pg_temp',
      )
      expect(await openLogins(server.logins.owner)).toEqual(server.logins)
      const { rows } = await ask(app, 'show search_path')
      expect(rows).toEqual([{ search_path: '"$user", public' }])
    })

    it('makt som noen har gitt en innlogging, stanser starten, med det som skal til', async () => {
      const app = userIn(server.logins.app)
      await ask(
        server.administrator,
        `alter role ${app} bypassrls`,
        `grant pg_read_all_data to ${app}`,
      )
      const refusal = await openLogins(server.logins.owner).catch((error: Error) => error.message)
      expect(refusal).toContain(`revoke pg_read_all_data from ${app}`)
      for (const statement of statementsIn(refusal)) await ask(inHouse(server), statement)
      expect(await openLogins(server.logins.owner)).toEqual(server.logins)
      const { rows } = await ask(
        server.administrator,
        `select rolbypassrls, pg_has_role('${app}', 'pg_read_all_data', 'member') from pg_roles where rolname = '${app}'`,
      )
      expect(rows).toEqual([{ rolbypassrls: false, pg_has_role: false }])
    })

    it('det som ellers står i adressen, gjelder for dem alle', async () => {
      const { address } = await aDatabase(server.administrator, 'createrole')
      await letGiveGroups(server, address)
      const connectionString = `${address.connectionString}&application_name=mitt%20hus`
      const opened = await openLogins({ connectionString })
      for (const login of logins) {
        const { rows } = await ask(opened[login], 'show application_name')
        expect(rows).toEqual([{ application_name: 'mitt hus' }])
      }
    })

    it('et hus på samme server kommer ikke inn i et annet', async () => {
      const other = await aDatabase(server.administrator, 'createrole')
      await letGiveGroups(server, other.address)
      const theirs = await openLogins(other.address)
      for (const login of logins) {
        const refusal = await ask(
          { ...server.logins[login], ...databaseOf(theirs.owner, server.logins[login]) },
          'select 1',
        ).catch((error) => error)
        expect(refusal.code).toBe('42501')
        expect(userIn(theirs[login])).not.toBe(userIn(server.logins[login]))
      }
    })

    it('en kopi av basen har innlogginger med andre passord', async () => {
      await ask(
        inHouse(server),
        "update godfot_login set server = '1'",
        "insert into godfot_login select 'godfot_app_1', server, 'fra basen som ble kopiert' from godfot_login limit 1",
      )
      const anew = await openLogins(server.logins.owner)
      const { rows: kept } = await ask(inHouse(server), 'select name from godfot_login order by 1')
      expect(kept).toEqual(logins.map((login) => ({ name: userIn(anew[login]) })))
      for (const login of logins) {
        expect(passwordIn(anew[login])).not.toBe(passwordIn(server.logins[login]))
        const refusal = await ask(server.logins[login], 'select 1').catch((error) => error)
        expect(refusal.code).toBe('28P01')
      }
      server.logins = anew
    })

    it('den som kan ta kopi av alle rader, slipper fortsatt inn', async () => {
      const copier = `kopi_${randomBytes(4).toString('hex')}`
      await ask(server.administrator, `create role ${copier} login bypassrls password 'p'`)
      const { address } = await aDatabase(server.administrator, 'createrole')
      await letGiveGroups(server, address)
      await openLogins(address)
      const url = new URL(address.connectionString)
      url.username = copier
      url.password = 'p'
      expect((await ask({ connectionString: url.toString() }, 'select 1')).rowCount).toBe(1)
    })

    it.skipIf(isEmbedded(name))(
      'slipper serveren bare inn dem som systemet kjenner, sies linja som må til',
      async () => {
        const { address, owner } = await aDatabase(server.administrator, 'createrole')
        server.letIn?.([`local ${owner}_hus ${owner} trust`, `local ${owner}_hus all peer`])
        await expect
          .poll(() => openLogins(address).catch((error: Error) => error.message))
          .toMatch(/^Databaseserveren slipper ikke inn godfot_app_\d+ og godfot_reader_\d+, /)
        const refusal = await openLogins(address).catch((error: Error) => error.message)
        expect(refusal).toContain('Peer authentication failed')
        const line = /legg linja «(.+)» først/.exec(String(refusal))?.[1] ?? ''
        expect(line).toBe(`local ${owner}_hus +godfot_app,+godfot_reader scram-sha-256`)
        server.letIn?.([line])
        await expect.poll(() => openLogins(address)).toMatchObject({ owner: address })
      },
    )

    it('en eier som ikke kan lage roller, sier nøyaktig hva en administrator skal kjøre', async () => {
      const { address, owner } = await aDatabase(server.administrator, 'nocreaterole')
      const refusal = await openLogins(address).catch((error: Error) => error.message)
      expect(refusal).toMatch(
        /^Brukeren i DATABASE_URL får ikke lage innloggingene .*: la en administrator kjøre «/,
      )
      const statements = statementsIn(refusal)
      expect(statements).toContain(`grant godfot_app to ${owner}`)
      expect(await openLogins(address).catch((error: Error) => error.message)).not.toBe('')
      const { rows } = await ask(address, 'select password from godfot_login')
      expect(rows).toHaveLength(2)
      for (const { password } of rows) expect(refusal).not.toContain(password)
      for (const statement of statements)
        await ask(
          { ...server.administrator, ...databaseOf(address, server.administrator) },
          statement,
        )
      const made = await openLogins(address)
      expect(await migrate(made.owner)).toBeGreaterThan(20)
      const { rows: seen } = await ask(made.reader, 'select key from community')
      expect(seen).toEqual([])
    })
  })
})

/** On 16 and newer a group is given on by its maker, or by whom the administrator lets. */
async function letGiveGroups(server: Server, { connectionString }: { connectionString: string }) {
  const owner = new URL(connectionString).username
  await ask(server.administrator, `grant godfot_app, godfot_reader to ${owner} with admin option`)
}

const statementsIn = (refusal: DatabaseLogins | string): string[] =>
  (/«(.+);»/.exec(String(refusal))?.[1] ?? '').split('; ')

/** Where another address leads, as whoever this one is. */
function databaseOf(there: DatabaseAddress, who: DatabaseAddress): DatabaseAddress {
  const database = there.database ?? new URL(there.connectionString ?? '').pathname.slice(1)
  if (who.connectionString === undefined) return { database }
  const url = new URL(who.connectionString)
  url.pathname = `/${database}`
  return { connectionString: url.toString() }
}

const inHouse = (server: Server): DatabaseAddress => ({
  ...server.administrator,
  ...databaseOf(server.logins.owner, server.administrator),
})
