import { expect, it } from 'vitest'
import { aComponent } from '../../../../test/builders/costs.ts'
import { fractionText } from '../../../kernel/format.model.ts'
import { kroner } from '../../../kernel/money.model.ts'
import type { Component } from '../scheme.model.ts'
import { scopeText, sharingSentences } from './sharing-words.view.ts'

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

const fixed = (amount: number) => aComponent({ kind: 'fixed', amount: kroner(amount) })
const noRate = aComponent({ kind: 'per-inhabitant', rate: kroner(0) })
const rate = aComponent({ kind: 'per-inhabitant', rate: kroner(2) })

it.each<[readonly Component[], string]>([
  [
    [fixed(10_000), rate],
    'Alle 21 kommuner betaler 10 000 kroner hver og 2,00 kroner per innbygger.',
  ],
  [[fixed(0), rate], 'Alle 21 kommuner betaler 2,00 kroner per innbygger.'],
  [[fixed(0)], 'Alle 21 kommuner betaler 0 kroner hver.'],
  [[fixed(10_000), noRate], 'Alle 21 kommuner betaler 10 000 kroner hver.'],
  [
    [
      aComponent({ kind: 'part-equally', numerator: 3, denominator: 10 }),
      aComponent({ kind: 'part-by-inhabitants', numerator: 7, denominator: 10 }),
    ],
    'Alle 21 kommuner deler 30 % av kostnaden likt og 70 % av kostnaden etter innbyggertall.',
  ],
  [
    [
      fixed(10_000),
      aComponent({ kind: 'part-equally', numerator: 1, denominator: 3 }),
      aComponent({ kind: 'rest-by-inhabitants' }),
    ],
    'Alle 21 kommuner betaler 10 000 kroner hver og deler 1/3 av kostnaden likt og resten etter innbyggertall.',
  ],
])(
  'Fordelingen med ord: det ingen betaler, nevnes ikke ved siden av det de betaler',
  (components, expected) => {
    const cost = { gross: null, grants: null, carriedForward: null }
    const told = sharingSentences(
      'nb',
      { components, cost, rounding: 'krone' },
      { parties: [], unnamed: 21 },
    )
    expect(told.replaceAll('\u00a0', ' ')).toBe(expected)
  },
)

it.each([
  [1, 'Én kommune'],
  [2, 'Begge kommunene'],
  [3, 'Alle 3 kommuner'],
])('Når %i deler, heter de «%s»', (unnamed, expected) => {
  expect(scopeText('nb', { who: 'all' }, { parties: [], unnamed })).toBe(expected)
})
