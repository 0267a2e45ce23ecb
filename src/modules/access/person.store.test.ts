import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { inTransaction } from '../../platform/db.ts'
import { newId } from '../../platform/id.ts'
import { findPersonByEmail } from './person.store.ts'

const mending = readFileSync(
  new URL('../../platform/migrations/0026-one-address-one-person.sql', import.meta.url),
  'utf8',
)

let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase()
})
afterAll(() => base.close())

const add = (email: string) =>
  base.owner.insertInto('person').values({ id: newId(), email, name: email }).execute()
const find = (email: string) => inTransaction(base.db, (tx) => findPersonByEmail(tx, email))

describe('Adresser som ble lagret før de ble lest', () => {
  it('Den som ble lagret med tegn rundt, finnes igjen når databasen er bragt til nyeste form', async () => {
    const kept = [
      'kontakt@kommune.example;',
      'Kari <kari@kommune.example>',
      'mailto:per@kommune.example',
      'gruppe:ola@kommune.example;',
      'siv@a\u030Alesund.example',
      'liv@kommune.example,',
      'liv@kommune.example',
      'dag@kommune.example;',
      'dag@kommune.example,',
      'uten adresse',
    ]
    for (const email of kept) await add(email)
    await sql.raw(mending).execute(base.owner)

    const now = await base.owner.selectFrom('person').select(['name', 'email']).execute()
    expect(Object.fromEntries(now.map(({ name, email }) => [name, email]))).toEqual({
      'kontakt@kommune.example;': 'kontakt@kommune.example',
      'Kari <kari@kommune.example>': 'kari@kommune.example',
      'mailto:per@kommune.example': 'per@kommune.example',
      'gruppe:ola@kommune.example;': 'ola@kommune.example',
      'siv@a\u030Alesund.example': 'siv@ålesund.example',
      'liv@kommune.example,': 'liv@kommune.example,',
      'liv@kommune.example': 'liv@kommune.example',
      'dag@kommune.example;': 'dag@kommune.example;',
      'dag@kommune.example,': 'dag@kommune.example,',
      'uten adresse': 'uten adresse',
    })
  })

  it('Et domene med å finnes igjen i begge former', async () => {
    await add('tor@xn--lesund-hua.example')
    expect(await find('tor@ålesund.example')).toMatchObject({ name: 'tor@xn--lesund-hua.example' })
    expect(await find('siv@xn--lesund-hua.example')).toMatchObject({ email: 'siv@ålesund.example' })
    expect(await find('ukjent@ålesund.example')).toBeUndefined()
  })
})
