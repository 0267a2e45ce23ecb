import { describe, expect, it } from 'vitest'
import { instant } from '../../kernel/day.model.ts'
import { backupName, isDue, momentOf, roundOf } from './backup-round.ts'

const at = (text: string) => instant(`${text}:00.000Z`)

describe('Når en kopi skal tas', () => {
  it('er klokkeslettet i Norge, sommer og vinter', () => {
    expect(roundOf(at('2026-01-15T01:59'), '03:00')).toBe('2026-01-14')
    expect(roundOf(at('2026-01-15T02:00'), '03:00')).toBe('2026-01-15')
    expect(roundOf(at('2026-07-15T00:59'), '03:00')).toBe('2026-07-14')
    expect(roundOf(at('2026-07-15T01:00'), '03:00')).toBe('2026-07-15')
  })

  it('er hver natt én gang, også natta klokka stilles', () => {
    const spring = [at('2026-03-28T12:00'), at('2026-03-29T12:00')] as const
    expect(isDue(spring[0], at('2026-03-29T00:59'), '02:30')).toBe(false)
    expect(isDue(spring[0], at('2026-03-29T01:00'), '02:30')).toBe(true)
    const taken = at('2026-10-25T00:31')
    expect(isDue(taken, at('2026-10-25T01:31'), '02:30')).toBe(false)
    expect(isDue(taken, at('2026-10-26T01:31'), '02:30')).toBe(true)
  })

  it('er straks huset åpner, når det var stengt da, eller ingen er tatt', () => {
    expect(isDue(at('2026-11-27T02:00'), at('2026-11-29T10:00'), '03:00')).toBe(true)
    expect(isDue(null, at('2026-11-29T10:00'), '03:00')).toBe(true)
    expect(isDue(at('2026-11-29T09:00'), at('2026-11-29T10:00'), '03:00')).toBe(false)
  })
})

describe('Navnet på en kopi', () => {
  it('sier hvilken database og når, og kjennes igjen', () => {
    const name = backupName('0a1b2c3d', instant('2026-11-29T02:00:07.123Z'))
    expect(name).toBe('godfot-0a1b2c3d-2026-11-29T020007Z.tar.gz')
    expect(momentOf(name, '0a1b2c3d')).toBe('2026-11-29T02:00:07.000Z')
  })

  it.each([
    'godfot-ffffffff-2026-11-29T020007Z.tar.gz',
    'godfot-0a1b2c3d-2026-11-29T020007Z.tar.gz.part',
    'min-godfot-0a1b2c3d-2026-11-29T020007Z.tar.gz',
    'godfot.tar.gz',
  ])('er ikke %s', (name) => expect(momentOf(name, '0a1b2c3d')).toBeNull())
})
