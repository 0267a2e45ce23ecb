import { describe, expect, it } from 'vitest'
import { aTreatment } from '../../../../test/builders/cases.ts'
import { day } from '../../../kernel/day.model.ts'
import { judgeCaseLink, shownStanding } from './case-link.rule.ts'

describe('Lenka som viser hvor en sak er', () => {
  const link = { isRevoked: false, sentOn: day('2026-12-01') }
  it.each([
    ['samme dag', link, '2026-12-01', true],
    ['den siste dagen', link, '2028-11-30', true],
    ['dagen etter', link, '2028-12-01', 'expired'],
    ['når den er trukket', { ...link, isRevoked: true }, '2026-12-01', 'revoked'],
  ] as const)('%s', (_when, of, on, told) => {
    const verdict = judgeCaseLink(of, day(on))
    expect(verdict.ok ? true : verdict.code).toBe(told)
  })

  it('viser hvor langt saken er etter det den som meldte den, kan vite', () => {
    const of = { intake: 'accepted', raisedOn: day('2026-10-01') } as const
    expect(shownStanding(of, [])).toBe('unplanned')
    expect(shownStanding(of, [aTreatment(day('2026-12-02'))])).toBe('planned')
    expect(shownStanding({ ...of, intake: 'asked-back' }, [])).toBe('asked-back')
  })
})
