import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import type { EntryRule } from '../entry.model.ts'
import { answersBecome, begunPlan, standingParties } from './former.rule.ts'
import type { FormerVersion } from './plan.model.ts'
import { readPlan } from './plan.rule.ts'

const today = day('2026-11-30')
const former = (over: Partial<FormerVersion> = {}): FormerVersion => ({
  versionId: 'v1',
  number: 1,
  decidingBody: 'municipal-council',
  rule: { kind: 'all' },
  functionKey: 'helseleder',
  parties: [
    { code: '5038', name: 'Verdal', kind: 'municipality', state: 'adopted-with-reservation' },
    { code: '1811', name: 'Bindal', kind: 'municipality', state: 'rejected' },
    { code: '5037', name: 'Levanger', kind: 'municipality', state: 'on-agenda' },
    { code: '5033', name: 'Osen', kind: 'municipality', state: 'adopted' },
    { code: 'hnt', name: 'Helse Nord-Trøndelag HF', kind: 'health-trust', state: 'adopted' },
  ],
  ...over,
})
const planned = (code: string, name: string) =>
  ({ code, name, kind: 'municipality', standing: 'settled' }) as const

describe('Skjemaet for en ny versjon', () => {
  it('begynner med valgene fra den forrige, på partene i dag', () => {
    expect(begunPlan(former(), 'agreement', today)).toMatchObject({
      answers: '',
      partiesOn: '30.11.2026',
      decidingBody: 'municipal-council',
      trust: 'yes',
      rule: 'all',
      mailTo: 'helseleder',
    })
  })

  it.each<[EntryRule, object]>([
    [
      { kind: 'number', parties: 15 },
      { rule: 'number', parties: '15' },
    ],
    [
      { kind: 'share', percent: 66.7 },
      { rule: 'share', percent: '66,7' },
    ],
    [
      { kind: 'on-day', day: day('2028-01-01') },
      { rule: 'on-day', day: '01.01.2028' },
    ],
    [{ kind: 'not-stated' }, { rule: '' }],
  ])('husker når den trer i kraft: %o', (rule, typed) => {
    const begun = begunPlan(former({ rule, functionKey: null }), 'agreement', today)
    expect(begun).toMatchObject(typed)
    const read = readPlan({ ...begun, answers: 'anew' }, [], true)
    if (rule.kind !== 'not-stated') expect(read).toMatchObject({ ok: true, rule })
  })

  it('uten en forrige følger organet av typen: samarbeidsavtalen avgjøres av råd og styre (5.2 a), og av andre vet ingen', () => {
    expect(begunPlan(null, 'cooperation-agreement', today)).toMatchObject({
      decidingBody: 'municipal-council',
      trust: 'yes',
    })
    for (const kind of ['agreement', 'transfer-agreement'] as const) {
      expect(begunPlan(null, kind, today)).toMatchObject({ decidingBody: '', trust: '' })
      expect(readPlan(begunPlan(null, kind, today))).toMatchObject({
        ok: false,
        problems: { decidingBody: { code: expect.any(String) } },
      })
    }
  })
})

describe('Hva som blir av svarene på den forrige versjonen', () => {
  const parties = [
    planned('5038', 'Verdal'),
    planned('1811', 'Bindal'),
    planned('5037', 'Levanger'),
    { ...planned('hnt', 'Helse Nord-Trøndelag HF'), kind: 'health-trust' as const },
    planned('5036', 'Frosta'),
  ]
  const become = (stand: boolean) =>
    answersBecome(former(), parties, stand).map(({ name, becomes }) => `${name}: ${becomes}`)

  it('ved ny behandling blir alle spurt på nytt', () => {
    expect(become(false)).toEqual([
      'Verdal: asked-anew',
      'Bindal: asked-anew',
      'Levanger: asked',
      'Osen: not-party-now',
      'Helse Nord-Trøndelag HF: asked-anew',
      'Frosta: new-party',
    ])
    expect(standingParties(former(), false)).toEqual([])
  })

  it('ved en rettelse står det som er avgjort, ja og nei, og bare resten blir spurt', () => {
    expect(become(true)).toEqual([
      'Verdal: stands',
      'Bindal: stands',
      'Levanger: asked',
      'Osen: not-party-now',
      'Helse Nord-Trøndelag HF: stands',
      'Frosta: new-party',
    ])
    expect(standingParties(former(), true)).toEqual(['5038', '1811', '5033', 'hnt'])
  })

  it('må velges, og en rettelse sier hvem som vurderte det og hvorfor', () => {
    const plan = begunPlan(former({ functionKey: null }), 'agreement', today)
    const problems = (over: object) => {
      const read = readPlan({ ...plan, ...over }, [], true)
      return read.ok ? null : Object.keys(read.problems)
    }
    expect(problems({})).toEqual(['answers'])
    expect(problems({ answers: 'stand' })?.toSorted()).toEqual(['because', 'judgedBy'])
    expect(problems({ answers: 'anew', because: 'Fordi' })).toEqual(['because'])
    const told = { judgedBy: 'ASU 12.02.2026, sak 4/26', because: 'Bare en skrivefeil.' }
    expect(readPlan({ ...plan, answers: 'stand', ...told }, [], true)).toMatchObject({
      ok: true,
      standing: told,
    })
    expect(readPlan({ ...plan, answers: 'stand', ...told })).toMatchObject({ ok: false })
  })
})
