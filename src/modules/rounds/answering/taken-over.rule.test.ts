import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import {
  packagedChanges,
  packagedMunicipalities,
} from '../../parties/packaged/packaged-reference.rule.ts'
import { takenOver } from './taken-over.rule.ts'

const registers = { changes: packagedChanges, municipalities: packagedMunicipalities() }
const askedAll = [
  { place: '1702', name: 'Steinkjer' },
  { place: '1724', name: 'Verran' },
  { place: '1721', name: 'Verdal' },
  { place: '1103', name: 'Stavanger' },
  { place: '1141', name: 'Finnøy' },
  { place: 'hnt', name: 'Helse Nord-Trøndelag HF' },
]
const on = (place: string, when: string, asked = askedAll) =>
  takenOver(registers, asked, place, day(when))

describe('En kommune som er slått sammen med en annen etter at den ble spurt', () => {
  it.each([
    ['1724', '2020-01-02', { by: 'Steinkjer', besides: ['Steinkjer'] }],
    ['1702', '2020-01-02', { by: 'Steinkjer', besides: ['Verran'] }],
    ['1103', '2020-01-02', { by: 'Stavanger', besides: ['Finnøy'] }],
    ['1724', '2018-01-02', null],
    ['1721', '2018-01-02', null],
    ['1721', '2026-01-02', null],
    ['hnt', '2026-01-02', null],
  ])('svares det for for seg: %s den %s', (place, when, expected) =>
    expect(on(place, when)).toEqual(expected),
  )

  it('også der ingen andre av dem er spurt', () =>
    expect(on('1724', '2020-01-02', [{ place: '1724', name: 'Verran' }])).toEqual({
      by: 'Steinkjer',
      besides: [],
    }))
})
