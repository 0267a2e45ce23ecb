import { expect, it } from 'vitest'
import { readEntryNumber } from './entry-number.rule.ts'

it.each<[string, number | string]>([
  ['62', 62],
  [' 62 ', 62],
  ['62.', 62],
  ['nr. 62', 62],
  ['nr.62', 62],
  ['Nr 62', 62],
  ['innslag 62', 62],
  ['Innslag nr. 62', 62],
  ['nummer 62', 62],
  ['#62', 62],
  ['\uff16\uff12', 62],
  ['1 234', 1234],
  ['999999', 999_999],
  ['', 'number-missing'],
  ['\u00a0', 'number-missing'],
  ['NaN', 'not-a-number'],
  ['tull', 'not-a-number'],
  ['nr.', 'not-a-number'],
  ['6b', 'not-a-number'],
  ['-62', 'not-a-number'],
  ['62-63', 'several-numbers'],
  ['62–63', 'several-numbers'],
  ['62, 63', 'several-numbers'],
  ['62 63', 'several-numbers'],
  ['nr. 62 og 63', 'several-numbers'],
  ['0', 'no-such-entry'],
])('Innslaget «%s» er %s', (typed, expected) => {
  const read = readEntryNumber(typed)
  expect(read.ok ? read.number : read.code).toBe(expected)
})
