import { expect, it } from 'vitest'
import type { Question } from '../question.model.ts'
import { valueText } from './value.view.ts'

it('et spørsmål som står åpent, er ikke besvart', () => {
  const question: Question = {
    ...{ key: 'a', wording: 'Hvem?', help: null, kind: 'text' },
    ...{ isRequired: false, mayBeUnknown: true, mayNotApply: false },
  }
  expect(valueText('nb', question, undefined)).toBe('Ikke besvart')
  expect(valueText('nn', question, undefined)).toBe('Ikkje svara på')
  expect(valueText('nb', question, { kind: 'unknown' })).toBe('Vet ikke')
})
