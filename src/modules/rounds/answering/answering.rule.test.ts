import { describe, expect, it } from 'vitest'
import { anAsked, aRound } from '../../../../test/builders/rounds.ts'
import type { AnsweredBy } from '../answer.model.ts'
import { roundStates } from '../round.model.ts'
import { judgeAnswer } from './answering.rule.ts'

const values = { s1: { kind: 'unknown' } } as const
const meraker = anAsked('5034', { region: 'Værnesregionen' })
/** Regionen er omstridt, og står derfor ikke. */
const frosta = anAsked('5036')

const judged = (...of: Parameters<typeof judgeAnswer>) => {
  const verdict = judgeAnswer(...of)
  return verdict.ok ? 'taken' : verdict.code
}

describe('Når et svar blir tatt imot', () => {
  it.each(roundStates.map((state) => [state, state === 'draft' ? 'not-sent' : 'taken'] as const))(
    'runden er %s: %s',
    (state, expected) => expect(judged(aRound({ state }), meraker, 'party', values)).toBe(expected),
  )

  it('ikke når ingenting er svart', () =>
    expect(judged(aRound(), meraker, 'party', {})).toBe('nothing-answered'))
})

describe('En region svarer', () => {
  it.each<[string, boolean, typeof meraker, AnsweredBy, string]>([
    ['for et medlem', true, meraker, 'region', 'taken'],
    ['ikke der runden ikke har åpnet for det', false, meraker, 'region', 'region-not-asked'],
    ['ikke der regionen er omstridt', true, frosta, 'region', 'region-not-asked'],
    ['og kommunen kan alltid svare selv', true, frosta, 'party', 'taken'],
  ])('%s', (_title, regionsAnswer, asked, by, expected) =>
    expect(judged(aRound({ regionsAnswer }), asked, by, values)).toBe(expected),
  )
})
