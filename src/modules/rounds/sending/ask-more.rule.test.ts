import { describe, expect, it } from 'vitest'
import { anAsked } from '../../../../test/builders/rounds.ts'
import { notAskedYet } from './ask-more.rule.ts'

const places = [
  { key: '5038', kind: 'municipality', name: 'Verdal', side: 'municipalities' },
  { key: '5037', kind: 'municipality', name: 'Levanger', side: 'municipalities' },
  { key: 'hnt', kind: 'organisation', name: 'HNT', side: 'trust' },
] as const

describe('Hvem som kan spørres i tillegg', () => {
  it.each([
    ['municipalities', ['5037']],
    ['community', ['5037', 'hnt']],
  ] as const)('i en runde som ses av %s', (audience, expected) =>
    expect(notAskedYet({ audience }, [anAsked('5038')], places).map(({ key }) => key)).toEqual(
      expected,
    ),
  )
})
