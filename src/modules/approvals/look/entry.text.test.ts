import { expect, it } from 'vitest'
import { ruleText } from './entry.text.ts'

it.each([
  [66.7, '66,7 prosent'],
  [66.6667, '66,6667 prosent'],
  [0.0001, '0,0001 prosent'],
  [50, '50 prosent'],
  [100, '100 prosent'],
])('En andel på %d vises som %s', (percent, expected) => {
  expect(ruleText('nb', { kind: 'share', percent }, 20)).toContain(expected)
})
