import { describe, expect, it } from 'vitest'
import { aBody, aMandate } from '../../../../test/builders/bodies.ts'
import { day } from '../../../kernel/day.model.ts'
import { isCorrectable, mandateOn, mandateVersions } from './mandate-versions.rule.ts'
import { mandatesShown } from './shown-mandates.rule.ts'

const first = aMandate('første')
const second = aMandate('andre', { from: day('2024-01-01') })
const third = aMandate('tredje', { from: day('2026-01-01') })
const all = [third, first, second]
const on = (text: string, body = aBody()) =>
  mandateOn(mandateVersions(all, body), day(text))?.id ?? null

describe('Versjonene av et mandat', () => {
  it('slutter dagen før den neste gjelder fra, den uten dag er den første', () => {
    expect(mandateVersions(all, aBody()).map(({ id, until }) => [id, until])).toEqual([
      ['tredje', null],
      ['andre', '2026-01-01'],
      ['første', '2024-01-01'],
    ])
    expect(on('2023-12-31')).toBe('første')
    expect(on('2024-01-01')).toBe('andre')
    expect(on('2025-12-31')).toBe('andre')
    expect(on('2026-01-01')).toBe('tredje')
  })

  it('slutter senest sammen med organet', () => {
    const body = aBody({ until: day('2025-06-01') })
    expect(on('2025-05-31', body)).toBe('andre')
    expect(on('2025-06-01', body)).toBeNull()
    expect(on('2026-01-01', body)).toBeNull()
    const shown = mandatesShown(all, body, { on: day('2025-05-31'), today: day('2026-06-01') })
    expect(shown.map(({ standing }) => standing)).toEqual(['never', 'applies', 'applied'])
  })

  it('er før, nå eller kommer, alt etter dagen som vises', () => {
    const today = day('2026-06-01')
    const standing = (text: string) =>
      mandatesShown(all, aBody(), { on: day(text), today }).map((each) => each.standing)
    expect(standing('2026-06-01')).toEqual(['applies', 'applied', 'applied'])
    expect(standing('2024-06-01')).toEqual(['to-come', 'applies', 'applied'])
    expect(standing('2020-01-01')).toEqual(['to-come', 'to-come', 'applies'])
  })

  it('rettes bare mens ingen annen har tatt plassen', () => {
    const may = (text: string) => all.filter((each) => isCorrectable(each, all, day(text)))
    expect(may('2025-12-31').map(({ id }) => id)).toEqual(['tredje', 'andre'])
    expect(may('2026-01-01').map(({ id }) => id)).toEqual(['tredje'])
    expect(isCorrectable(first, [first], day('2026-01-01'))).toBe(true)
  })
})
