import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { aText, fields } from '../kernel/row.model.ts'
import { asked } from './ask.ts'
import { type Db, inCommunity, inTransaction } from './db.ts'
import { askWithin } from './footing.ts'
import { keptWeight, ofCommunity, ofRegisters } from './kept-answers.ts'
import type { Scope } from './standings.ts'

const nobody = { communityId: null, sessionHash: null }
const named = fields({ name: aText })

/** The municipalities with one code, whose rows the house keeps. */
const names = (code: string) =>
  ofRegisters(
    asked(named, sql`select name from municipality_code where code = ${code} order by valid_from`),
  )

let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase()
  await sql`insert into reference_source (key, publisher, title, address, edition, retrieved_on, confidence)
    values ('prove', 'Prøve', 'Prøve', 'https://prove.example', '1', '2026-01-01', 'A')`.execute(
    base.owner,
  )
})
afterAll(() => base.close())

const write = (db: Pick<Db, 'executeQuery'>, code: string, name: string) =>
  db.executeQuery(
    sql`insert into municipality_code (code, valid_from, name, label, source)
      values (${code}, '2020-01-01', ${name}, ${name}, 'prove')
      on conflict (code, valid_from) do update set name = excluded.name`.compile(base.owner),
  )

const read = async (code: string): Promise<readonly { name: string }[]> =>
  (await base.read(nobody, { rows: names(code) })).answers.rows
/** The session that a browser's cookie names, as it is stored. */
const sessionOf = (cookie: string): Buffer =>
  createHash('sha256')
    .update(/_okt=([^;]+)/.exec(cookie)?.[1] ?? '')
    .digest()

const namesIn = (rows: readonly { name: string }[]) => rows.map(({ name }) => name)

describe('Det som er likt for alle', () => {
  it('leses én gang, og er det samme for den neste', async () => {
    await write(base.owner, '9901', 'Prøvevik')
    const first = await read('9901')
    expect(namesIn(first)).toEqual(['Prøvevik'])
    expect(await read('9901')).toBe(first)
    expect(await read('9902')).toEqual([])
  })

  it('leses på nytt med det samme noen har skrevet, og blandes ikke med det gamle', async () => {
    await write(base.owner, '9901', 'Prøvevik')
    await read('9901')
    for (const name of ['Nyvik', 'Nyere vik', 'Prøvevik']) {
      await write(base.owner, '9901', name)
      await write(base.owner, '9903', name)
      const { answers } = await base.read(nobody, { one: names('9901'), other: names('9903') })
      expect([namesIn(answers.one), namesIn(answers.other)]).toEqual([[name], [name]])
    }
    await sql`delete from municipality_code where code = '9903'`.execute(base.owner)
    expect(await read('9903')).toEqual([])
  })

  it('er det gamle til den som skriver, er ferdig, og det nye for den som skriver', async () => {
    await write(base.owner, '9901', 'Før')
    await read('9901')
    await inTransaction(base.owner, async (tx) => {
      await write(tx, '9901', 'Etter')
      expect(namesIn(await read('9901'))).toEqual(['Før'])
      expect(namesIn((await askWithin(tx)({ rows: names('9901') })).rows)).toEqual(['Etter'])
      expect(namesIn(await read('9901'))).toEqual(['Før'])
    })
    expect(namesIn(await read('9901'))).toEqual(['Etter'])
  })

  it('er ikke det som noen angret på', async () => {
    await write(base.owner, '9901', 'Står')
    const undone = inTransaction(base.owner, async (tx) => {
      await write(tx, '9901', 'Angret')
      await askWithin(tx)({ rows: names('9901') })
      throw new Error('angret')
    })
    await expect(undone).rejects.toThrow('angret')
    expect(namesIn(await read('9901'))).toEqual(['Står'])
  })

  it('kan ingen endre for de andre', async () => {
    await write(base.owner, '9901', 'Prøvevik')
    const rows = await read('9901')
    expect(() => (rows as unknown[]).pop()).toThrow(TypeError)
    expect(() => Object.assign(rows[0] as object, { name: 'Endret' })).toThrow(TypeError)
  })

  it('er det som sto da sida ble lest, også når mange leser mens noen skriver', async () => {
    const writing = (async () => {
      for (let n = 0; n < 40; n += 1)
        await inTransaction(base.owner, async (tx) => {
          await write(tx, '9904', `Navn ${n}`)
          await write(tx, '9905', `Navn ${n}`)
        })
    })()
    let isDone = false
    writing.finally(() => {
      isDone = true
    })
    let pages = 0
    while (!isDone || pages < 50) {
      const { answers } = await base.read(nobody, { one: names('9904'), other: names('9905') })
      expect(namesIn(answers.one)).toEqual(namesIn(answers.other))
      pages += 1
    }
    await writing
    expect(namesIn(await read('9904'))).toEqual(['Navn 39'])
  })

  it('blir ikke spurt om når det er kjent', async () => {
    await write(base.owner, '9906', 'Prøvevik')
    let rowsRead = 0
    const counted = {
      ...names('9906'),
      read: (row: unknown) => {
        rowsRead += 1
        return row
      },
    }
    for (let n = 0; n < 3; n += 1) await base.read(nobody, { rows: counted })
    expect(rowsRead).toBe(1)
  })
})

describe('Det som er lest i et fellesskap', () => {
  let other: string
  beforeAll(async () => {
    other = await base.addCommunity('annet-fellesskap')
  })

  const functionNames = (communityId: string) =>
    ofCommunity(
      asked(
        named,
        sql`select name_nb as name from contact_function where community_id = ${communityId} order by key`,
      ),
    )
  const shared = (communityId: string) =>
    ofCommunity(
      asked(
        named,
        sql`select name from external_organisation
          where community_id = ${communityId} and viewer_sees(audience) order by name`,
      ),
    )
  const scope = (communityId = base.communityId, sessionHash: Buffer | null = null): Scope => ({
    communityId,
    sessionHash,
  })
  const list = async (communityId = base.communityId) =>
    (await base.read(scope(communityId), { rows: functionNames(communityId) })).answers.rows

  const addFunction = (db: Pick<Db, 'insertInto'>, key: string, communityId = base.communityId) =>
    db
      .insertInto('contact_function')
      .values({
        community_id: communityId,
        key,
        name_nb: key,
        name_nn: key,
        name_en: key,
        holders: 'one',
        held_in: ['municipality'],
        position: 1,
      })
      .execute()

  it('leses én gang, og ikke igjen før noe i fellesskapet er endret', async () => {
    await inCommunity(base.db, base.communityId, (tx) => addFunction(tx, 'a-forste'))
    const first = await list()
    expect(namesIn(first)).toEqual(['a-forste'])
    expect(await list()).toBe(first)
    await inCommunity(base.db, other, (tx) => addFunction(tx, 'annen', other))
    expect(await list()).toBe(first)
    await inCommunity(base.db, base.communityId, (tx) => addFunction(tx, 'b-andre'))
    expect(namesIn(await list())).toEqual(['a-forste', 'b-andre'])
    expect(namesIn(await list(other))).toEqual(['annen'])
  })

  it('er nytt også når det ble endret utenom huset, av en administrator', async () => {
    await list()
    await sql`update contact_function set name_nb = 'Rettet' where community_id = ${base.communityId}
      and key = 'a-forste'`.execute(base.owner)
    expect(namesIn(await list())).toContain('Rettet')
  })

  it('sees ikke før den som endrer, er ferdig, og ikke om det ble angret på', async () => {
    const before = await list()
    const undone = inCommunity(base.db, base.communityId, async (tx) => {
      await addFunction(tx, 'c-angret')
      expect(await list()).toBe(before)
      throw new Error('angret')
    })
    await expect(undone).rejects.toThrow('angret')
    expect(await list()).toBe(before)
  })

  it('ses av gjerningen som endret det', async () => {
    await list()
    await inCommunity(base.db, base.communityId, async (tx) => {
      await addFunction(tx, 'd-egen')
      const { rows } = await askWithin(tx)({ rows: functionNames(base.communityId) })
      expect(namesIn(rows)).toContain('d-egen')
    })
  })

  it('gis ikke til noen som ser noe annet, heller ikke når en innlogging er slutt', async () => {
    const organisation = (key: string, audience: 'public' | 'community') => ({
      community_id: base.communityId,
      key,
      name: key,
      kind: 'ks' as const,
      audience,
    })
    await base.owner
      .insertInto('external_organisation')
      .values([organisation('for-alle', 'public'), organisation('for-oss', 'community')])
      .execute()
    const house = await testApp(base)
    const { cookie } = await house.signIn('body-member')
    const session = sessionOf(cookie)
    const seenBy = async (hash: Buffer | null) =>
      namesIn(
        (await base.read(scope(base.communityId, hash), { rows: shared(base.communityId) })).answers
          .rows,
      )
    for (let n = 0; n < 2; n += 1) {
      expect(await seenBy(null)).toEqual(['for-alle'])
      expect(await seenBy(session)).toEqual(['for-alle', 'for-oss'])
      expect(await seenBy(Buffer.alloc(32, 1))).toEqual(['for-alle'])
    }
    await sql`delete from session where id_hash = ${session}`.execute(base.owner)
    expect(await seenBy(session)).toEqual(['for-alle'])
  })

  it('er det samme for to som leser mens flere endrer, og ingen står i veien for hverandre', async () => {
    await sql`update contact_function set name_nb = 'fra først av' where community_id = ${base.communityId}`.execute(
      base.owner,
    )
    const changed = Array.from({ length: 4 }, async (_, who) => {
      for (let n = 0; n < 10; n += 1)
        await inCommunity(base.db, base.communityId, async (tx) => {
          const name = `${who} ${n}`
          await sql`update contact_function set name_nb = ${name} where community_id = ${base.communityId}
            and key = 'a-forste'`.execute(tx)
          await sql`update contact_function set name_nb = ${name} where community_id = ${base.communityId}
            and key = 'b-andre'`.execute(tx)
        })
    })
    let isDone = false
    const all = Promise.all(changed).finally(() => {
      isDone = true
    })
    let pages = 0
    while (!isDone || pages < 50) {
      const [one, two] = namesIn(await list())
      expect(one).toBe(two)
      pages += 1
    }
    await all
  })

  const most = 12_000_000
  const many = (of: string, rows: number, length: number) =>
    ofCommunity(
      asked(
        named,
        sql`select ${of} || repeat('x', ${length}) || n::text as name from generate_series(1, ${rows}) n`,
      ),
    )

  it('tar ikke mer plass enn det får, hvor mange som enn spør om noe nytt', async () => {
    for (let n = 0; n < 60; n += 1)
      await base.read(scope(), { rows: many(`${n}`, 4_000, 50), none: many(`${n}`, 0, 0) })
    expect(keptWeight()).toBeLessThanOrEqual(most)
    expect(keptWeight()).toBeGreaterThan(most / 2)
    const last = await base.read(scope(), { rows: many('59', 4_000, 50) })
    expect(await base.read(scope(), { rows: many('59', 4_000, 50) })).toEqual(last)
  })

  it('heller ikke når det endres om og om igjen, eller er langt', async () => {
    for (let n = 0; n < 40; n += 1) {
      await inCommunity(base.db, base.communityId, (tx) => addFunction(tx, `mange-${n}`))
      await base.read(scope(), { rows: many('lang', 20, 50_000) })
    }
    expect(keptWeight()).toBeLessThanOrEqual(most)
    const before = keptWeight()
    await base.read(scope(), { rows: many('for lang', 20, 100_000) })
    expect(keptWeight()).toBe(before)
  })

  it('er nytt når en tabell tømmes, og når en rad flyttes til et annet fellesskap', async () => {
    await list()
    await list(other)
    await inTransaction(base.owner, async (tx) => {
      await sql`update contact_function set community_id = ${other} where community_id = ${base.communityId}
        and key = 'mange-1'`.execute(tx)
    })
    expect(namesIn(await list())).not.toContain('mange-1')
    expect(namesIn(await list(other))).toContain('mange-1')
    await sql`truncate contact_function cascade`.execute(base.owner)
    expect(await list()).toEqual([])
    expect(await list(other)).toEqual([])
  })
})
