import { describe, expect, it } from 'vitest'
import { anAnswer, anAsked, aRound } from '../../../../test/builders/rounds.ts'
import { roundStates } from '../round.model.ts'
import { judgeLink, membersToAnswerFor } from './link.rule.ts'

describe('Lenka i e-posten', () => {
  it.each(roundStates)('når runden er %s', (state) => {
    const open = state === 'sent' || state === 'reopened'
    const verdict = judgeLink({ isRevoked: false }, { state })
    expect(verdict.ok ? 'åpner' : verdict.code).toBe(open ? 'åpner' : 'round-closed')
    const revoked = judgeLink({ isRevoked: true }, { state })
    expect(revoked.ok ? 'åpner' : revoked.code).toBe(open ? 'revoked' : 'round-closed')
  })
})

describe('Hvem en region svarer for', () => {
  const region = { place: 'region.varnesregionen', name: 'Værnesregionen' }
  const asked = [
    anAsked(region.place, { name: region.name }),
    anAsked('5034', { name: 'Meråker', region: region.name }),
    anAsked('5035', { name: 'Stjørdal', region: region.name }),
    anAsked('5036', { name: 'Frosta', region: null }),
    anAsked('5038', { name: 'Verdal', region: 'Innherred' }),
  ]
  const names = (answers: Parameters<typeof membersToAnswerFor>[3], round = aRound()) =>
    membersToAnswerFor(round, region, asked, answers).map(({ name }) => name)

  it('er medlemmene som er spurt, og ikke den som er omstridt eller i en annen region', () => {
    expect(names([])).toEqual(['Meråker', 'Stjørdal'])
  })

  it('er ikke den som har svart selv, heller ikke når svaret bare er meldt', () => {
    expect(names([anAnswer('5035', 8)])).toEqual(['Meråker'])
    expect(names([anAnswer('5035', 8, { isTold: true })])).toEqual(['Meråker'])
  })

  it('er fortsatt den som regionen selv har svart for, så svaret kan rettes', () => {
    const by = { by: 'region', region: region.name } as const
    expect(names([anAnswer('5035', 8, by)])).toEqual(['Meråker', 'Stjørdal'])
  })

  it('er ingen når runden ikke lar regioner svare', () => {
    expect(names([], aRound({ regionsAnswer: false }))).toEqual([])
  })

  it('er ingen når det er en kommune som svarer', () => {
    expect(membersToAnswerFor(aRound(), { place: '5034', name: 'Meråker' }, asked, [])).toEqual([])
  })
})
