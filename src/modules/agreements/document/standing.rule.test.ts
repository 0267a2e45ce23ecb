import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import { type DatedVersion, versionStates } from '../document.model.ts'
import { besideHolds, holdsHereText, standingText, wasInForceText } from '../standing.text.ts'
import { holdingBeside, holdingFor, versionStanding } from './standing.rule.ts'

const codes = ['1714', '1717', '1718']
const boundOn = (...days: string[]) =>
  days.flatMap((from, nth) => (from ? [{ codes: [codes[nth] ?? ''], from: day(from) }] : []))
const version = (number: number, over: Partial<DatedVersion> = {}): DatedVersion => ({
  ...{ number, state: 'out', inForceFrom: null, parties: 3, withdrawnOn: null },
  bound: codes.flatMap((code) =>
    over.inForceFrom ? [{ codes: [code], from: over.inForceFrom }] : [],
  ),
  bindsEach: over.bound !== undefined,
  ...over,
})
const told = (of: DatedVersion, others: readonly DatedVersion[], today: string) =>
  standingText('nb', versionStanding(of, others, day(today))).replaceAll('\u00a0', ' ')

describe('Hvor en versjon står', () => {
  it.each(versionStates)('%s: gjelder bare når den er lagt fram og dagen er kommet', (state) => {
    const first = version(1, { state, inForceFrom: day('2018-01-01') })
    const phase = (today: string) => versionStanding(first, [], day(today)).phase
    expect(phase('2017-12-31')).toBe(state === 'out' ? 'to-come' : state)
    expect(phase('2018-01-01')).toBe(state === 'out' ? 'in-force' : state)
    expect(versionStanding(version(1, { state }), [], day('2018-01-01')).phase).toBe(state)
  })

  it('En versjon gjelder til en senere gjør det, og er så erstattet', () => {
    const first = version(1, { inForceFrom: day('2018-01-01') })
    const second = version(2, { inForceFrom: day('2020-01-01') })
    const both = [second, first]
    const on = (today: string) => both.map((each) => told(each, both, today))
    expect(on('2017-12-31')).toEqual(['Trer i kraft 1. januar 2020', 'Trer i kraft 1. januar 2018'])
    expect(on('2019-12-31')).toEqual(['Trer i kraft 1. januar 2020', 'I kraft fra 1. januar 2018'])
    expect(on('2020-01-01')).toEqual(['I kraft fra 1. januar 2020', 'Erstattet av versjon 2'])
    const days = ['2017-12-31', '2019-12-31', '2020-01-01']
    expect(days.map((each) => holdingBeside(second, both, day(each))[0]?.number)).toEqual([
      undefined,
      1,
      undefined,
    ])
  })

  it('En som er erstattet eller trukket, sier når den var i kraft', () => {
    const first = version(1, { inForceFrom: day('2018-01-01') })
    const second = version(2, { inForceFrom: day('2020-01-01') })
    const was = (of: DatedVersion) =>
      wasInForceText('nb', versionStanding(of, [first, second], day('2021-01-01')))?.replaceAll(
        '\u00a0',
        ' ',
      )
    expect(was(first)).toBe('Avtalen var i kraft fra 1. januar 2018 til 1. januar 2020.')
    expect(was(second)).toBeUndefined()
    const withdrawn = { state: 'withdrawn', withdrawnOn: day('2019-05-17') } as const
    expect(was({ ...first, ...withdrawn })).toContain('1. januar 2018 til 17. mai 2019')
    expect(was({ ...second, ...withdrawn })).toBeUndefined()
  })

  it('For hver part sies hvor mange den gjelder for, og fra når når ingen er bundet ennå', () => {
    const each = version(2, { bound: boundOn('2026-12-01', '2027-01-01') })
    expect(told(each, [], '2026-12-01')).toBe('Gjelder for 1 av 3')
    expect(told(each, [], '2026-11-30')).toBe('Gjelder for 1 av 3 fra 1. desember 2026')
    expect(told(version(2, { bound: [] }), [], '2026-12-01')).toBe('Lagt fram')
    const first = version(1, { inForceFrom: day('2018-01-01') })
    expect(holdingBeside(each, [first], day('2026-12-01'))).toEqual([
      { number: 1, bound: 2, parties: 3, until: 'each' },
    ])
  })

  it('Vedtar én part den neste, gjelder den neste for den, og den forrige for de andre', () => {
    const first = version(1, { bound: boundOn('2018-01-01', '2018-01-02', '2018-01-03') })
    const whole = { ...first, inForceFrom: day('2018-01-03') }
    const second = version(2, { bound: boundOn('', '2020-01-01') })
    const beside = (of: DatedVersion, today: string) =>
      holdingBeside(of, [second, whole], day(today)).map((each) => besideHolds('nb', each))
    const here = (code: string, today: string) =>
      holdsHereText('nb', holdingFor([code], [second, whole], day(today))).map((text) =>
        text.replaceAll('\u00a0', ' '),
      )
    expect(told(whole, [second], '2019-12-31')).toBe('I kraft fra 3. januar 2018')
    expect(told(whole, [second], '2020-01-01')).toBe('Gjelder for 2 av 3')
    expect(told(second, [whole], '2020-01-01')).toBe('Gjelder for 1 av 3')
    expect(beside(second, '2020-01-01')).toEqual([
      'Versjon 1 gjelder for 2 av 3, for hver til den har vedtatt denne.',
    ])
    expect(beside(whole, '2020-01-01')).toEqual(['Versjon 2 gjelder for 1 av 3.'])
    expect(here('1717', '2020-01-01')).toEqual(['Versjon 2 gjelder her fra 1. januar 2020.'])
    expect(here('1714', '2020-01-01')).toEqual(['Versjon 1 gjelder her fra 1. januar 2018.'])
    expect(here('1717', '2019-12-31')).toEqual([
      'Versjon 1 gjelder her fra 2. januar 2018.',
      'Versjon 2 gjelder her fra 1. januar 2020.',
    ])
    expect(here('9999', '2020-01-01')).toEqual([])
    const all = version(2, {
      bound: boundOn('2020-01-03', '2020-01-01', '2020-01-02'),
      inForceFrom: day('2020-01-03'),
    })
    expect(told(whole, [all], '2020-01-03')).toBe('Erstattet av versjon 2')
    expect(told(whole, [all], '2020-01-02')).toBe('Gjelder for 1 av 3')
    expect(holdingFor(['1714'], [all, whole], day('2020-01-03')).now?.number).toBe(2)
  })

  it('En part med nytt kommunenummer er den samme', () => {
    const first = version(1, { bound: [{ codes: ['1717'], from: day('2018-01-01') }], parties: 1 })
    const moved = { codes: ['5036', '1717'], from: day('2020-01-01') }
    const second = version(2, { bound: [moved], parties: 2 })
    expect(told(first, [second], '2020-01-01')).toBe('Erstattet av versjon 2')
    expect(holdingFor(['1717', '5036'], [first, second], day('2020-01-01')).now?.number).toBe(2)
  })

  it('Trekkes den siste, er det den forrige som gjelder', () => {
    const first = version(1, { inForceFrom: day('2018-01-01') })
    const all = [
      version(3, { state: 'draft' }),
      version(2, { state: 'withdrawn', inForceFrom: day('2020-01-01') }),
      first,
    ]
    expect(told(first, all, '2021-01-01')).toBe('I kraft fra 1. januar 2018')
  })
})
