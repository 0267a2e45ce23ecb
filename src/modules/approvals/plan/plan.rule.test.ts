import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import type { EntryRule } from '../entry.model.ts'
import { emptyPlan, type TypedPlan } from './plan.model.ts'
import { judgePlan, planFieldOf, readPlan } from './plan.rule.ts'

const codes = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ code: String(i), kind: 'municipality' as const }))
const judge = (
  rule: EntryRule,
  parties: Parameters<typeof judgePlan>[0]['parties'] = codes(25),
  audience: Parameters<typeof judgePlan>[0]['audience'] = 'public',
) => {
  const verdict = judgePlan({ rule, parties, audience, on: day('2017-06-01') })
  return verdict.ok ? 'ja' : `${verdict.code} ved ${planFieldOf(verdict.code)}`
}

describe('En regel for ikrafttredelse må kunne nås', () => {
  it.each<[string, EntryRule, string]>([
    ['alle', { kind: 'all' }, 'ja'],
    ['25 av 25', { kind: 'number', parties: 25 }, 'ja'],
    ['26 av 25', { kind: 'number', parties: 26 }, 'more-than-parties ved parties'],
    ['0 av 25', { kind: 'number', parties: 0 }, 'more-than-parties ved parties'],
    ['100 prosent', { kind: 'share', percent: 100 }, 'ja'],
    ['101 prosent', { kind: 'share', percent: 101 }, 'impossible-share ved percent'],
    ['på en dag som kommer', { kind: 'on-day', day: day('2018-01-01') }, 'ja'],
    ['i dag', { kind: 'on-day', day: day('2017-06-01') }, 'ja'],
    ['i går', { kind: 'on-day', day: day('2017-05-31') }, 'day-passed ved day'],
    ['−1 prosent', { kind: 'share', percent: -1 }, 'impossible-share ved percent'],
  ])('%s', (_title, rule, expected) => {
    expect(judge(rule)).toBe(expected)
  })

  it('Uten parter, eller med en part to ganger, legges ingenting fram', () => {
    expect(judge({ kind: 'all' }, [])).toBe('no-parties ved partiesOn')
    const trust = { code: 'helse-nord-trondelag', kind: 'health-trust' as const }
    expect(judge({ kind: 'all' }, [trust])).toBe('no-parties ved partiesOn')
    expect(judge({ kind: 'number', parties: 26 }, [...codes(25), trust])).toBe('ja')
    expect(judge({ kind: 'all' }, [...codes(1), ...codes(1)])).toBe('party-twice ved partiesOn')
  })
})

describe('Ingen bes om å vedta det de ikke kan lese', () => {
  const trust = { code: 'helse-nord-trondelag', kind: 'health-trust' as const }
  it.each([
    ['municipalities', 'trust-cannot-read ved trust'],
    ['community', 'ja'],
    ['public', 'ja'],
  ] as const)('Helseforetaket, når avtalen er for %s: %s', (audience, expected) => {
    expect(judge({ kind: 'all' }, [...codes(2), trust], audience)).toBe(expected)
    expect(judge({ kind: 'all' }, codes(2), audience)).toBe('ja')
  })

  it.each(['secretariat', 'trust', 'body'])('Kommunene, når avtalen er for %s', (audience) => {
    expect(judge({ kind: 'all' }, codes(2), audience)).toBe('parties-cannot-read ved who')
    expect(judge({ kind: 'all' }, [...codes(2), trust], audience)).toBe(
      'parties-cannot-read ved who',
    )
  })
})

describe('Valgene leses felt for felt', () => {
  const read = (over: Partial<TypedPlan>) =>
    readPlan({
      ...emptyPlan,
      decidingBody: 'executive-board',
      partiesOn: '01.06.2017',
      ...over,
    })

  it.each<[string, Partial<TypedPlan>, unknown]>([
    ['alle', {}, { ok: true, rule: { kind: 'all' }, partiesOn: '2017-06-01' }],
    ['andel med komma', { rule: 'share', percent: '66,7' }, { rule: { percent: 66.7 } }],
    ['en dag', { rule: 'on-day', day: '1.1.2018' }, { rule: { day: '2018-01-01' } }],
    ['andel med prosenttegn', { rule: 'share', percent: '66,7 %' }, { rule: { percent: 66.7 } }],
    ['andel med punktum', { rule: 'share', percent: '66.7' }, { rule: { percent: 66.7 } }],
    ['andel uten tall', { rule: 'share' }, { problems: { percent: { code: 'empty' } } }],
    [
      'andel som kan være to',
      { rule: 'share', percent: '33.333' },
      { problems: { percent: { code: 'two-numbers', readings: ['33.333', '33333'] } } },
    ],
    [
      'del av én i stedet for prosent',
      { rule: 'share', percent: '0,667' },
      { problems: { percent: { code: 'two-numbers', readings: ['0.667', '66.7'] } } },
    ],
    [
      'antall skrevet som 1e1',
      { rule: 'number', parties: '1e1' },
      { problems: { parties: { code: 'not-a-number' } } },
    ],
    [
      'en dag med måneden som ord',
      { rule: 'on-day', day: '1. januar 2018' },
      { rule: { day: '2018-01-01' } },
    ],
    [
      'antall med tekst',
      { rule: 'number', parties: 'mange' },
      { problems: { parties: { code: 'not-a-number' } } },
    ],
    [
      'dag som ikke finnes',
      { rule: 'on-day', day: '31.2.2018' },
      { problems: { day: { code: 'no-such-day' } } },
    ],
    ['prosent når alle må vedta', { percent: '50' }, { problems: { percent: 'not-with-choice' } }],
    [
      'antall og dag når en andel må vedta',
      { rule: 'share', percent: '50', parties: '3', day: 'i morgen' },
      { problems: { parties: 'not-with-choice', day: 'not-with-choice' } },
    ],
    [
      'andel skrevet som 1 i et felt for prosent',
      { rule: 'share', percent: '1' },
      { rule: { percent: 1 } },
    ],
    [
      'for hver part, tidligst en dag',
      { rule: 'each', earliest: '1.1.2018' },
      { rule: { kind: 'each', earliest: '2018-01-01' } },
    ],
    [
      'alle, tidligst en dag',
      { rule: 'all', earliest: '1.1.2018' },
      { rule: { kind: 'all', earliest: '2018-01-01' } },
    ],
    [
      'tidligst når dagen er gitt',
      { rule: 'on-day', day: '1.1.2018', earliest: '1.2.2018' },
      { problems: { earliest: 'not-with-choice' } },
    ],
    ['ukjent regel', { rule: 'flertall' }, { problems: { rule: { code: 'unknown-choice' } } }],
    [
      'styret for kommunene',
      { decidingBody: 'trust-board' },
      { problems: { decidingBody: { code: 'unknown-choice' } } },
    ],
    ['alle kommunene', {}, { chosen: null }],
    ['noen av dem', { who: 'chosen', chosen: ['1721'] }, { chosen: ['1721'] }],
    [
      'noen av dem, uten at noen er valgt',
      { who: 'chosen' },
      { problems: { chosen: { code: 'empty' } } },
    ],
    [
      'noen er valgt, men det står alle',
      { who: 'all', chosen: ['1721'] },
      { problems: { chosen: 'not-with-choice' } },
    ],
    ['bare kommunene', {}, { trust: false }],
    ['også helseforetaket', { trust: 'yes' }, { trust: true }],
    [
      'noe annet om helseforetaket',
      { trust: 'ja' },
      { problems: { trust: { code: 'unknown-choice' } } },
    ],
    [
      'ukjent organ',
      { decidingBody: 'kongen' },
      { problems: { decidingBody: { code: 'unknown-choice' } } },
    ],
    ['ingen dag for partene', { partiesOn: '' }, { problems: { partiesOn: { code: 'empty' } } }],
  ])('%s', (_title, over, expected) => {
    expect(read(over)).toMatchObject(expected as object)
  })
})
