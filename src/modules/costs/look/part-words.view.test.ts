import { expect, it } from 'vitest'
import { aComponent, aCost, aSharing } from '../../../../test/builders/costs.ts'
import { day } from '../../../kernel/day.model.ts'
import { calculateShares } from '../calculation/share.rule.ts'
import type { PartyFact } from '../share.model.ts'
import { type PartComponent, partInWords, partTerm } from './part-words.view.ts'

const equally = aComponent({ kind: 'part-equally', numerator: 3, denominator: 10 })
const byInhabitants = aComponent({ kind: 'part-by-inhabitants', numerator: 7, denominator: 10 })
const namdal: readonly PartyFact[] = [
  { code: '5043', name: 'Røyrvik', inhabitants: 100 },
  { code: '5044', name: 'Namsskogan', inhabitants: 300 },
  { code: '5045', name: 'Grong', inhabitants: 600 },
]
/** What the page says of a part, for the last of the parties. */
function told(component: unknown, parties = namdal, cost = aCost(1_000_000)) {
  const sharing = aSharing([equally, byInhabitants], { cost })
  const list = {
    ...calculateShares(sharing, { parties, unnamed: 0 }),
    referenceDay: day('2026-01-01'),
  }
  const line = list.lines.at(-1)
  const part = line?.parts.find(
    (each) => each.component.kind === (component as { kind: string }).kind,
  )
  if (!line || !part) throw new Error('No such part')
  const words = partInWords('nb', list, line, part.component as PartComponent, part)
  const term = partTerm('nb', part.component as PartComponent, list)
  return [term, words].map((text) => text.replaceAll('\u00a0', ' '))
}

it('Namdal: 30 % likt på 3 og 70 % etter innbyggertall', () => {
  expect(told(equally)).toEqual([
    '30 % likt på 3 kommuner, kroner',
    '30 % av kostnaden, 300 000 kroner, deles likt på 3 kommuner. Det blir 100 000 kroner på denne kommunen.',
  ])
  expect(told(byInhabitants)).toEqual([
    '70 % etter innbyggertall, kroner',
    '70 % av kostnaden, 700 000 kroner, deles etter innbyggertall. Med 600 av 1 000 innbyggere blir det 420 000 kroner.',
  ])
})

it('Én kommune alene deler på 1 kommune', () => {
  expect(told(equally, namdal.slice(2))[0]).toBe('30 % likt på 1 kommune, kroner')
})

it('Er kostnaden eller et folketall ukjent, sies det hvilket av dem det er', () => {
  const unknown = { gross: null, grants: null, carriedForward: null }
  expect(told(equally, namdal, unknown)[1]).toBe(
    'Kommunene deler 30 % av kostnaden likt. Kostnaden er ikke kjent, så beløpet kan ikke regnes ut.',
  )
  const uncounted = namdal.map((each, i) => (i === 0 ? { ...each, inhabitants: null } : each))
  expect(told(byInhabitants, uncounted)[1]).toBe(
    'Kommunene deler 70 % av kostnaden etter innbyggertall. Innbyggertallet 1. januar 2026 er ikke kjent for alle, så beløpet kan ikke regnes ut.',
  )
  expect(told(equally, uncounted)[1]).toContain('100 000 kroner')
})
