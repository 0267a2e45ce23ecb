import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { numberKeys } from './number-key.rule.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase()
})
afterAll(() => base.close())

const written = [
  ['Sak 01-21', '09/16', '10/2016', '2014/15', '2014/2015', '15/14', '1999/2000', '00/99', '99-0'],
  ['PS 49/17', '17/49', 'PS 049/2017', '2017/49', '17/11', '11/17', '11/11', '2011/17', '5/1899'],
  ['2017/7525', '7525/17', 'Sak 007', '7', '0', '00', '2017', '20170', 'eventuelt', '', '3/4/5'],
].flat()

it('Numre som kan leses likt, har de samme delene i databasen', async () => {
  const { rows } = await sql<{ text: string; parts: string | null }>`
    select text, number_parts(text) as parts from unnest(${written}::text[]) as text`.execute(
    base.db,
  )
  expect(rows).toHaveLength(written.length)
  for (const one of rows) {
    expect([one.text, one.parts === null]).toEqual([one.text, numberKeys(one.text).length === 0])
    for (const other of rows) {
      const isAlike = numberKeys(one.text).some((key) => numberKeys(other.text).includes(key))
      if (isAlike)
        expect([one.text, other.text, one.parts]).toEqual([one.text, other.text, other.parts])
    }
  }
})
