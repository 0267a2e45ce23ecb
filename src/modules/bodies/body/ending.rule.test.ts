import { describe, expect, it } from 'vitest'
import { aBody, aSeat, aSeatHolder } from '../../../../test/builders/bodies.ts'
import { day } from '../../../kernel/day.model.ts'
import type { Body } from '../body.model.ts'
import { endsWith, judgeBodyEnd } from './ending.rule.ts'

const today = day('2026-11-29')
const factsOf = (bodies: readonly Body[]) => ({
  bodies,
  seats: [aSeat('1'), aSeat('2')],
  holders: [aSeatHolder('a', '1')],
})
const council = (over: Partial<Body> = {}) =>
  aBody({ key: 'rad', name: 'Fagråd', abbreviation: null, parent: 'asu', ...over })

describe('Slutten på et organ', () => {
  const end = (
    til: string,
    plasser = '',
    { body = aBody(), isOpen = false, others = [] as Body[] } = {},
  ) => judgeBodyEnd(body, { til, plasser }, { facts: factsOf([body, ...others]), isOpen, today })

  it('spørres om når noen har plasser da, og er i går når ingenting er skrevet', () => {
    expect(end('')).toEqual({ ok: false, problems: { plasser: 'seats-held' } })
    expect(end('', 'yes')).toEqual({ ok: true, until: today })
  })

  it('spørres ikke om når plassene er sluttet før', () => {
    const facts = { ...factsOf([aBody()]), seats: [aSeat('1', { until: day('2026-01-01') })] }
    const typed = { til: '01.06.2026', plasser: '' }
    expect(judgeBodyEnd(aBody(), typed, { facts, isOpen: false, today })).toEqual({
      ok: true,
      until: '2026-06-02',
    })
  })

  it('er ikke før det begynte', () =>
    expect(end('01.01.2019', 'yes', { body: aBody({ from: day('2020-01-01') }) })).toEqual({
      ok: false,
      problems: { til: 'ends-before-it-begins' },
    }))

  it('venter til det som er åpent i det, har fått et hjem', () =>
    expect(end('', 'yes', { isOpen: true })).toEqual({
      ok: false,
      problems: { til: 'open-in-body' },
    }))

  it('venter til organene under det er flyttet, eller er sluttet selv', () => {
    const problems = { til: 'bodies-under' }
    expect(end('31.12.2026', 'yes', { others: [council()] })).toEqual({ ok: false, problems })
    const until = (last: string) =>
      end('31.12.2026', 'yes', { others: [council({ until: day(last) })] })
    expect(until('2027-01-01')).toMatchObject({ ok: true })
    expect(until('2027-01-02')).toEqual({ ok: false, problems })
    expect(end('31.12.2026', 'yes', { others: [council({ parent: 'psu' })] })).toMatchObject({
      ok: true,
    })
  })

  it('tar med seg plassene, og dem i andre organ som følger dem', () => {
    const other = council({ parent: null })
    const follower = aSeat('3', { body: 'rad', follows: '1' })
    const facts = {
      ...factsOf([aBody(), other]),
      seats: [aSeat('1'), aSeat('2', { until: day('2026-01-01') }), follower],
    }
    const ends = endsWith(aBody(), facts, today)
    expect(ends.seats.map(({ seat }) => seat.id)).toEqual(['1'])
    expect(ends.followers).toEqual([{ seat: follower, body: other }])
    expect(ends.under).toEqual([])
    expect(endsWith(aBody(), factsOf([aBody(), council()]), today).under).toEqual([council()])
  })
})
