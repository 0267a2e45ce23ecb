import { expect, it } from 'vitest'
import { type StoredList, titleOf } from './stored-list.model.ts'

it.each([
  ['Kostnadsfordeling 2018', 2027, 'Kostnadsfordeling 2027'],
  ['Kostnadsfordeling 2018', 2018, 'Kostnadsfordeling 2018'],
  ['Felles kjøp fra 2018 av', 2027, 'Felles kjøp fra 2018 av'],
  ['Felles kjøp', 2027, 'Felles kjøp'],
])('«%s» heter for %i: %s', (title, year, expected) => {
  const input = { scheme: { title } } as StoredList['input']
  expect(titleOf({ input, year })).toBe(expected)
})
