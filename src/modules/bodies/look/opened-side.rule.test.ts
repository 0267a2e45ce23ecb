import { describe, expect, it } from 'vitest'
import { aSeat } from '../../../../test/builders/bodies.ts'
import { opensUnseen } from './opened-side.rule.ts'

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
