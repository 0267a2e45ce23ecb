import { expect, it } from 'vitest'
import { nextLabel } from './next-label.ts'

it.each([
  ['a)', 'b)'],
  ['(c)', '(d)'],
  ['å)', 'å)'],
  ['B.', 'C.'],
  ['i.', 'ii.'],
  ['iv)', 'v)'],
  ['III.', 'IV.'],
  ['1.2', '1.3'],
  ['5.9.', '5.10.'],
  ['3)', '4)'],
  ['§\u00a02', '§\u00a03'],
  ['§\u00a06-1', '§\u00a06-2'],
  ['–', '–'],
  ['☐', '☐'],
])('etter %s kommer %s', (label, next) => expect(nextLabel(label)).toBe(next))
