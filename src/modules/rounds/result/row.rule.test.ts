import { describe, expect, it } from 'vitest'
import {
  anAnswer,
  anAsked,
  aQuestion,
  numberOf,
  readResult,
  someFacts,
  written,
} from '../../../../test/builders/round-result.ts'
import { instant } from '../../../kernel/day.model.ts'

const persons = aQuestion('number', 'personer')

describe('Hvem som har svart', () => {
  it('Værnesregionen svarer for sine: Meråker får regionens svar, Stjørdals eget står, Frosta, Selbu og Tydal får ingen', () => {
    const asked = [
      anAsked('Meråker', { region: 'Værnesregionen' }),
      anAsked('Stjørdal', { region: 'Værnesregionen' }),
      anAsked('Frosta'),
    ]
    const byRegion = { by: 'region', region: 'Værnesregionen', nth: 3 } as const
    const answers = [
      anAnswer('Stjørdal', { personer: numberOf(22) }),
      ...['Meråker', 'Stjørdal', 'Selbu', 'Tydal'].map((place) =>
        anAnswer(place, { personer: numberOf(9) }, byRegion),
      ),
    ]
    const { result, states, cells } = readResult(
      someFacts([persons], {
        asked,
        answers,
      }),
    )
    expect(states).toEqual({ Frosta: 'silent', Meråker: 'answered', Stjørdal: 'answered' })
    expect(cells()).toEqual({ Frosta: '..', Meråker: '9', Stjørdal: '22' })
    const row = (name: string) => result.rows.find(({ party }) => party.name === name)
    expect(row('Meråker')?.came).toMatchObject({ by: 'region', region: 'Værnesregionen' })
    expect(row('Stjørdal')).toMatchObject({ regionGaveWay: 'Værnesregionen', corrected: 0 })
    expect(result.coverage.asked).toBe(3)
  })

  it('de stille først, så meldt, så etter lukking, så de som teller, hver etter navn', () => {
    const asked = ['Åfjord', 'Ørland', 'Alta', 'Bodø', 'Heim'].map((name) => anAsked(name))
    const closed = { state: 'closed', closedAt: instant('2026-10-20T10:00:00.000Z') } as const
    const answers = [
      anAnswer('Alta', { personer: numberOf(12) }),
      anAnswer('Bodø', { personer: numberOf(12) }, { nth: 20 }),
      anAnswer('Heim', { personer: numberOf(12) }, { isTold: true }),
    ]
    const { result, cells, outcome } = readResult(
      someFacts([persons], { round: { ...closed, deadline: null }, asked, answers }),
    )
    expect(result.rows.map(({ party, state }) => `${party.name} ${state}`)).toEqual([
      'Ørland silent',
      'Åfjord silent',
      'Heim told',
      'Bodø after-closing',
      'Alta answered',
    ])
    expect(cells()).toMatchObject({ Bodø: '..', Heim: '..', Alta: '12' })
    expect(written(outcome('amounts').total)).toBe('12')
  })

  it('andelen av innbyggerne er av dem hvis folketall er kjent', () => {
    const asked = [
      anAsked('A', { inhabitants: 9000 }),
      anAsked('B', { inhabitants: 1000 }),
      anAsked('C', { inhabitants: null }),
    ]
    const answers = [anAnswer('A', {}), anAnswer('C', {})]
    const { result } = readResult(someFacts([persons], { asked, answers }))
    expect(result.coverage).toEqual({
      asked: 3,
      answered: 2,
      inhabitants: { answered: 9000, of: 10_000, unknownPlaces: 1 },
    })
  })
})
