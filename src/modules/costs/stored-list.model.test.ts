import { expect, it } from 'vitest'
import { day } from '../../kernel/day.model.ts'
import { type StoredList, titleOf } from './stored-list.model.ts'

const named = (title: string, year: number) =>
  titleOf({ input: { scheme: { title, from: day('2027-01-01') } } as StoredList['input'], year })

const titles = [
  'Kostnadsfordeling 2018',
  'Post 1234',
  'Ordning etter NS 3420',
  'Tillegg til 2027-2030',
  'H 33.3333',
  'Felles kjøp',
  '2026',
]

it.each(titles)('«%s» er det som ble skrevet, og heter det', (title) => {
  expect(named(title, 2027)).toBe(title)
})

it.each(titles)('«%s» for et annet år enn det første sier året ved siden av', (title) => {
  expect(named(title, 2029)).toBe(`${title} (2029)`)
})
