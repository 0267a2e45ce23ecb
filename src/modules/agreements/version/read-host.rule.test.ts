import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import type { FieldProblem } from '../document.model.ts'
import type { HostField, TypedHost } from './host.model.ts'
import { readHost } from './read-host.rule.ts'

const hosts = [{ value: '5006', label: 'Steinkjer kommune' }]
const today = day('2018-03-12')
const typed = (over: Partial<TypedHost> = {}): TypedHost => ({
  host: '5006',
  settledOn: '12.03.2018',
  source: 'Rådmannsutvalget, sak 9/17',
  ...over,
})

describe('Vertskommunen avklares etter at teksten er lagt fram', () => {
  it('med hvem, når og kilde', () => {
    expect(readHost(typed(), hosts, today)).toEqual({
      ok: true,
      settled: {
        host: { code: '5006', name: 'Steinkjer kommune' },
        settledOn: '2018-03-12',
        source: 'Rådmannsutvalget, sak 9/17',
      },
    })
  })

  it('En dag som ikke finnes', () => {
    expect(readHost(typed({ settledOn: '31.02.2018' }), hosts, today)).toMatchObject({
      problems: { settledOn: { code: 'no-such-day' } },
    })
  })

  it.each<[string, HostField, string, FieldProblem | ReadingProblem]>([
    ['ingen valgt', 'host', '', { code: 'unknown-choice' }],
    ['en som ikke er her', 'host', '0301', { code: 'not-here' }],
    ['dagen mangler', 'settledOn', ' ', { code: 'empty' }],
    ['dagen er ikke kommet', 'settledOn', '13.03.2018', 'day-to-come'],
    ['kilden mangler', 'source', ' ', { code: 'empty' }],
    ['fødselsnummer i kilden', 'source', '010107 50160', { code: 'identity-number' }],
    ['kilden er for lang', 'source', 'x'.repeat(4001), { code: 'too-long', longest: 4_000 }],
  ])('%s', (_title, field, value, problem) => {
    expect(readHost(typed({ [field]: value }), hosts, today)).toEqual({
      ok: false,
      problems: { [field]: problem },
    })
  })
})
