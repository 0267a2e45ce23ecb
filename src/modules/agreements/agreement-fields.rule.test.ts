import { expect, it } from 'vitest'
import { fillFields } from './agreement-fields.rule.ts'

const template =
  'Avtale mellom [[avtalepart]] og [[kommune]]. [[vertskommune]] tar på seg arbeidsgiveransvaret.'

it('KS, kommunen og vertskommunen er tre ulike felt', () => {
  const fields = {
    counterparty: 'KS Nord-Trøndelag',
    party: 'Verdal kommune',
    host: 'Steinkjer kommune',
  }
  expect(fillFields(template, fields)).toBe(
    'Avtale mellom KS Nord-Trøndelag og Verdal kommune. Steinkjer kommune tar på seg arbeidsgiveransvaret.',
  )
})

it('Et felt ingen kjenner, står som i malen', () => {
  const fields = { counterparty: 'KS Nord-Trøndelag', party: 'Verdal kommune', host: null }
  expect(fillFields(template, fields)).toContain('x kommune tar på seg')
})

it('Andre klammer i teksten røres ikke', () => {
  expect(fillFields('[[fritekst]]', { counterparty: null, party: null, host: null })).toBe(
    '[[fritekst]]',
  )
})
