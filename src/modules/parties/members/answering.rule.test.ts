import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import type { MunicipalityChange } from '../municipality.model.ts'
import { answersFor } from './answering.rule.ts'

const change = (on: string, from: string, to: string): MunicipalityChange => ({
  day: day(on),
  from,
  to,
  source: 'klass-131',
})
const changes = [
  change('2018-01-01', '1702', '5004'),
  change('2018-01-01', '1724', '5039'),
  change('2018-01-01', '1721', '5038'),
  change('2020-01-01', '5004', '5006'),
  change('2020-01-01', '5039', '5006'),
  change('2020-01-01', '5001', '5001'),
  change('2020-01-01', '5030', '5001'),
  change('2020-01-01', '5012', '5055'),
  change('2020-01-01', '5012', '5056'),
]

describe('Hvem som svarer for en kommune', () => {
  it.each<[string, string, string, string, boolean]>([
    ['Verdal svarer for seg selv under det gamle nummeret', '5038', '1721', '2026-01-01', true],
    ['en rolle gitt under det gamle nummeret gjelder videre', '1721', '5038', '2026-01-01', true],
    ['Steinkjer svarer for Verran etter sammenslåingen', '5006', '1724', '2020-01-01', true],
    ['men ikke før', '5004', '5039', '2019-12-31', false],
    ['Verran svarer ikke for Steinkjer', '1724', '5006', '2020-01-01', false],
    [
      'gamle Steinkjer svarer ikke for den nye uten ny oppnevning',
      '1702',
      '5006',
      '2020-01-01',
      false,
    ],
    [
      'Trondheim tok inn Klæbu under sitt eget nummer, og svarer for seg',
      '5001',
      '5001',
      '2026-01-01',
      true,
    ],
    ['og for Klæbu', '5001', '5030', '2020-01-01', true],
    ['men Klæbu ikke for Trondheim', '5030', '5001', '2020-01-01', false],
    ['ingen svarer for en delt kommune før det er avgjort', '5055', '5012', '2020-01-01', false],
    [
      'en organisasjon svarer for seg selv',
      'ks-nord-trondelag',
      'ks-nord-trondelag',
      '2026-01-01',
      true,
    ],
  ])('%s', (_title, own, other, on, expected) => {
    expect(answersFor(changes, own, other, day(on))).toBe(expected)
  })
})
