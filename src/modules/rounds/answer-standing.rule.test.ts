import { describe, expect, it } from 'vitest'
import { anAnswer, anAsked, aRound } from '../../../test/builders/rounds.ts'
import { day, instant } from '../../kernel/day.model.ts'
import { isLate, silentOf, standingOf } from './answer-standing.rule.ts'

const open = aRound()
const region = { by: 'region', region: 'Værnesregionen' } as const

describe('Hvilket svar som gjelder', () => {
  it('det siste, når det er rettet', () => {
    const standing = standingOf(open, [anAnswer('5038', 2), anAnswer('5038', 1)])
    expect(standing.answer?.id).toBe('a50382')
    expect(standing.corrected).toBe(1)
  })

  it('kommunens eget går foran regionens, også når regionens kom sist', () => {
    const own = anAnswer('5035', 1)
    expect(standingOf(open, [own, anAnswer('5035', 2, region)]).answer).toBe(own)
  })

  it('regionens gjelder for den som ikke har svart selv', () => {
    const regions = anAnswer('5034', 1, region)
    expect(standingOf(open, [regions]).answer).toBe(regions)
  })

  it('sekretariatets, ført inn for kommunen, er kommunens', () => {
    const own = anAnswer('5042', 1, { by: 'secretariat', source: 'Brev 1. november' })
    expect(standingOf(open, [own, anAnswer('5042', 2, region)]).answer).toBe(own)
  })

  it('et meldt svar gjelder først når det er bekreftet', () => {
    const told = anAnswer('5038', 1, { isTold: true })
    expect(standingOf(open, [told])).toMatchObject({ answer: null, told })
    const confirmed = anAnswer('5038', 2)
    expect(standingOf(open, [told, confirmed])).toMatchObject({ answer: confirmed, told: null })
  })
})

describe('Etter lukking', () => {
  const closed = aRound({ state: 'closed', closedAt: instant('2026-10-20T12:00:00.000Z') })
  const before = anAnswer('5049', 11)
  const after = anAnswer('5049', 13)

  it('er svaret tatt vare på, og teller ikke', () => {
    expect(standingOf(closed, [before, after])).toMatchObject({
      answer: before,
      afterClosing: after,
    })
    expect(standingOf(closed, [after])).toMatchObject({ answer: null, afterClosing: after })
  })

  it('teller det når runden er åpnet igjen', () => {
    const reopened = { ...closed, state: 'reopened' as const }
    expect(standingOf(reopened, [before, after])).toMatchObject({
      answer: after,
      afterClosing: null,
    })
  })

  it('det som kom i samme øyeblikk som den ble lukket, teller', () =>
    expect(standingOf(closed, [anAnswer('5049', 12)]).answer).not.toBeNull())
})

describe('Hvem som ikke har svart', () => {
  it('er de som ikke har et svar som gjelder', () => {
    const asked = ['5037', '5038', '5049'].map((place) => anAsked(place))
    const answers = [anAnswer('5037', 1), anAnswer('5049', 1, { isTold: true })]
    expect(silentOf(open, asked, answers).map(({ place }) => place)).toEqual(['5038', '5049'])
  })
})

describe('Sent', () => {
  it.each([
    ['svaret kom på fristen', '2026-11-06', false],
    ['svaret kom dagen etter', '2026-11-07', true],
  ])('%s', (_title, on, expected) =>
    expect(isLate(day('2026-11-06'), { on: day(on) }, day('2026-12-01'))).toBe(expected),
  )

  it('den som mangler, er sen når fristen er passert', () => {
    expect(isLate(day('2026-11-06'), null, day('2026-11-06'))).toBe(false)
    expect(isLate(day('2026-11-06'), null, day('2026-11-07'))).toBe(true)
    expect(isLate(null, null, day('2026-11-07'))).toBe(false)
  })
})
