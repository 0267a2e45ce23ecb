import { expect, it } from 'vitest'
import { fractionText } from './sharing-words.view.ts'

it.each([
  [1, 2, '50 %'],
  [1, 10_000, '0,01 %'],
  [667, 100_000, '0,667 %'],
  [123_456, 1_000_000, '12,3456 %'],
  [1, 1_000_000, '0,0001 %'],
  [333_333, 1_000_000, '33,3333 %'],
  [3333, 10_000, '33,33 %'],
  [1, 1, '100 %'],
  [1, 3, '1/3'],
  [2, 7, '2/7'],
])('%i av %i vises som %s', (numerator, denominator, expected) => {
  expect(fractionText('nb', numerator, denominator).replace('\u00a0', ' ')).toBe(expected)
})
