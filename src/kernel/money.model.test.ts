import { describe, expect, it } from 'vitest'
import { allocate, kroner, ore, parseKroner, roundParts } from './money.model.ts'

describe('Kroner slik folk skriver dem', () => {
  it.each([
    ['10 000', 1_000_000],
    ['10.000', 1_000_000],
    ['10\u00a0000,50', 1_000_050],
    ['kr 7', 700],
    ['7,00', 700],
    ['7.5', 750],
    ['99.310,-', 9_931_000],
    ['−1', -100],
    ['1000000000', 100_000_000_000],
  ])('%s er %i øre', (text, amount) => {
    expect(parseKroner(text)).toBe(amount)
  })

  it.each(['', 'mye', '1e9', '7,005', '1.0000', '1,2,3', '99999999999999999'])(
    '«%s» er ikke et beløp',
    (text) => {
      expect(parseKroner(text)).toBeNull()
    },
  )
})

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
