import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { builtFrame } from './built-frame.ts'
import { readFrame } from './database-frame.ts'
import { inTransaction } from './db.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase()
})
afterAll(() => base.close())

it('Det som er skrevet ned om databasen, er det migreringene lager: kjør ./godfot types etter en ny', async () => {
  const frame = await inTransaction(base.owner, readFrame)
  expect(Object.fromEntries(frame.map(({ name, hash }) => [name, hash]))).toEqual(builtFrame)
  expect(frame.length).toBeGreaterThan(200)
})
