import { describe, expect, it } from 'vitest'
import { aSeat } from '../../../../test/builders/bodies.ts'
import { day } from '../../../kernel/day.model.ts'
import { isLonger, opensUnseen } from './opened-side.rule.ts'

const all = { municipal: true, trust: true }
const trustOnly = { municipal: false, trust: true }
const own = aSeat('egen', { preMeeting: 'none' })

describe('En plass som slipper noen inn i en sides formøte', () => {
  it('gis bare av den som selv leser der', () => {
    expect(opensUnseen(aSeat('1', { preMeeting: 'municipal' }), [], trustOnly)).toBe(true)
    expect(opensUnseen(aSeat('1', { preMeeting: 'municipal' }), [], all)).toBe(false)
    expect(opensUnseen(aSeat('1', { preMeeting: 'trust' }), [], trustOnly)).toBe(false)
  })

  it('gis av alle når den ikke er med i noe formøte', () =>
    expect(opensUnseen(own, [], { municipal: false, trust: false })).toBe(false))

  it('regnes med dem som følger den', () => {
    const follower = aSeat('2', { body: 'psu', follows: 'egen', preMeeting: 'municipal' })
    expect(opensUnseen(own, [own, follower], trustOnly)).toBe(true)
    expect(opensUnseen(own, [own, { ...follower, follows: null }], trustOnly)).toBe(false)
  })
})

describe('Hvor lenge noen er sluppet inn', () => {
  const known = { from: day('2026-01-01'), until: day('2027-01-01') }
  const open = { from: null, until: null }
  it.each<[string, object, object, boolean, boolean]>([
    ['er det samme', known, known, false, false],
    ['er kortere når en dag settes', known, open, false, false],
    ['er lengre når dagene tas bort', open, known, true, true],
    ['er lengre når det begynner før', { ...known, from: day('2025-12-31') }, known, true, false],
    ['er lengre når det slutter etter', { ...known, until: day('2027-01-02') }, known, false, true],
    ['er kortere når det slutter før', { ...known, until: day('2026-12-31') }, known, false, false],
  ])('%s', (_title, now, before, from, until) =>
    expect(isLonger(now as typeof open, before as typeof open)).toEqual({ from, until }),
  )
})
