import { expect, it } from 'vitest'
import { instant } from '../../../kernel/day.model.ts'
import { isUntouched } from './exercise.rule.ts'

const at = instant('2026-11-28T09:00:00.000Z')

it.each([
  ['uten journal', undefined, false],
  ['etter en gjerning', { deed: 'document-created', at }, false],
  ['rett etter nullstillingen', { deed: 'exercise-reset', at }, true],
  ['dagen etter', { deed: 'exercise-reset', at: instant('2026-11-27T22:59:00.000Z') }, false],
  [
    'etter midnatt i Norge',
    { deed: 'exercise-reset', at: instant('2026-11-27T23:00:00.000Z') },
    true,
  ],
])('Øvelsen %s: er den som fra starten?', (_when, last, is) => {
  expect(isUntouched(last, at)).toBe(is)
})
