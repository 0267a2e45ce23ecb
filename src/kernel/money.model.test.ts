import { describe, expect, it } from 'vitest'
import { allocate, kroner, ore, roundParts } from './money.model.ts'

describe('Deling og avrunding', () => {
  it('100 kroner på tre: øret til overs går til laveste nøkkel', () => {
    const weights = new Map([
      ['c', 1],
      ['a', 1],
      ['b', 1],
    ] as const)
    expect([...allocate(kroner(100), weights)]).toEqual([
      ['c', 3333],
      ['a', 3334],
      ['b', 3333],
    ])
  })

  it('Hele kroner: størst rest først, summen er den avrundede summen', () => {
    const parts = new Map([
      ['a', ore(149)],
      ['b', ore(151)],
      ['c', ore(150)],
    ] as const)
    expect([...roundParts(parts, ore(100)).values()]).toEqual([100, 200, 200])
  })

  it('Negative deler avrundes ikke', () => {
    expect(() => roundParts(new Map([['a', ore(-1)]]), ore(100))).toThrow(RangeError)
  })
})
