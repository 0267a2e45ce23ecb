import { describe, expect, it } from 'vitest'
import { aSeat, someParties } from '../../../test/builders/bodies.ts'
import { day } from '../../kernel/day.model.ts'
import { placeNamesOn } from './look/target-name.rule.ts'
import { representing, seatsFor, speakForUnknown, strayRegions, targetsOn } from './spoken.rule.ts'

const on = day('2026-11-01')
const region = aSeat('v', { speaksFor: ['region.vaernesregionen'] })
const two = aSeat('t', { speaksFor: ['region.vaernesregionen', 'region.innherred'] })
const users = aSeat('b', { speaksFor: ['gruppe.users'] })
const all = aSeat('k', { speaksFor: ['gruppe.all-municipalities'] })

const told = (seats: readonly (typeof region)[], day_ = on) =>
  representing(
    someParties,
    day_,
  )(seats).map(({ name, seats: speaking }) => `${name}: ${speaking.map(({ id }) => id).join()}`)

describe('Hvem plassene taler for', () => {
  it('plassen til Værnesregionen taler for Selbu', () =>
    expect(seatsFor([region, users], '5032', someParties, on)).toEqual([region]))

  it('men Selbu er ikke part, og regnes ikke som representert', () =>
    expect(told([region])).toEqual(['Meråker: v', 'Stjørdal: v', 'Verdal: ']))

  it('en plass kan tale for to regioner', () =>
    expect(told([two])).toEqual(['Meråker: t', 'Stjørdal: t', 'Verdal: t']))

  it('alle kommunene er partene, ikke Selbu', () => {
    expect(told([all])).toEqual(['Meråker: k', 'Stjørdal: k', 'Verdal: k'])
    expect(seatsFor([all], '5032', someParties, on)).toEqual([])
  })

  it('en brukerrepresentant taler ikke for noen kommune', () =>
    expect(told([users])).toEqual(['Meråker: ', 'Stjørdal: ', 'Verdal: ']))

  it('regionen er den den er den dagen', () => {
    const before = day('2019-06-01')
    expect(told([two], before)).toEqual(['Meråker: t', 'Stjørdal: t', 'Verdal: '])
    expect(strayRegions([two], someParties, before)).toEqual([two])
    expect(strayRegions([two], someParties, on)).toEqual([])
  })

  it('er ukjent en dag da ingen kommune er kjent i noen region, og ikke at regionen er tom', () => {
    const early = day('2012-01-01')
    expect(speakForUnknown([two], someParties, early)).toBe(true)
    expect(speakForUnknown([users, all], someParties, early)).toBe(false)
    expect(speakForUnknown([two], someParties, day('2019-06-01'))).toBe(false)
    const gone = (name: string) => `${name} (borte)`
    expect(placeNamesOn(someParties, early, gone)('region.vaernesregionen')).toBe('Værnesregionen')
    const before = placeNamesOn(someParties, day('2019-06-01'), gone)
    expect(before('region.innherred')).toBe('Innherred (borte)')
  })

  it('en region som ikke er der den dagen, kan ikke velges', () => {
    expect(targetsOn(someParties, on)).toContain('region.innherred')
    expect(targetsOn(someParties, day('2019-06-01'))).not.toContain('region.innherred')
  })
})
