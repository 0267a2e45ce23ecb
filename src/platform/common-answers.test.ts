import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { aText, fields } from '../kernel/row.model.ts'
import { asked } from './ask.ts'
import { common } from './common-answers.ts'
import { type Db, inTransaction } from './db.ts'
import { askWithin } from './footing.ts'

const nobody = { communityId: null, sessionHash: null }
const named = fields({ name: aText })

/** The municipalities with one code, whose rows the house keeps. */
const names = (code: string) =>
  common(
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
