import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { aNumber, anything, aText, fields } from '../kernel/row.model.ts'
import { ask, asked, madeOnce } from './ask.ts'

it('lager SQL én gang og setter inn hver lesers verdier', () => {
  let times = 0
  const tiles = madeOnce((key: string, row: number) => {
    times += 1
    return ask
      .selectFrom('tile')
      .where('community_key', '=', key)
      .where('row_number', '=', row)
      .select('code')
      .limit(3)
  })
  expect(tiles('nord', 1).compile().parameters).toEqual(['nord', 1, 3])
  expect(tiles('sor', 2).compile().parameters).toEqual(['sor', 2, 3])
  expect(tiles('nord', 1).compile().sql).toBe(tiles('sor', 2).compile().sql)
  expect(times).toBe(1)
})

it('lager en annen SQL når en verdi mangler', () => {
  const numbered = madeOnce((slug: string, number: number | null) =>
    asked(
      anything,
      number === null ? sql`select ${slug}::text` : sql`select ${slug}::text, ${number}::int`,
    ),
  )
  expect(numbered('a', null).compile().parameters).toEqual(['a'])
  expect(numbered('b', 2).compile().parameters).toEqual(['b', 2])
  expect(numbered('c', null).compile()).toMatchObject({ sql: 'select $1::text', parameters: ['c'] })
})

it('ser ikke på verdiene selv, for da ble den feil for neste leser', () => {
  const nosy = madeOnce((slug: string) => asked(anything, sql`select ${`/${slug}`}`))
  expect(() => nosy('avtale').compile()).toThrow('may not look at its values')
})

it('leser raden etter formen sin, også der SQL-en lages én gang', () => {
  const tile = fields({ code: aText, row: aNumber })
  const tiles = madeOnce((key: string) =>
    asked(
      tile,
      sql`select code, row_number as "row" from tile where community_key = ${key}`,
      (told) => `${told.code} i rad ${told.row}`,
    ),
  )
  expect(tiles('nord').read?.({ code: '1721', row: 2 })).toBe('1721 i rad 2')
  expect(() => tiles('nord').read?.({ code: '1721', row: '2' })).toThrow('row is no whole number')
})
