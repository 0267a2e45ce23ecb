import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import type { EntryRule } from '../entry.model.ts'
import type { PartyState } from '../party-state.model.ts'
import {
  answersBecome,
  begunPlan,
  leftOutParties,
  sameParties,
  standingParties,
  withFormerCodes,
} from './former.rule.ts'
import type { FormerVersion } from './plan.model.ts'
import { readPlan } from './plan.rule.ts'

const today = day('2026-11-30')
const answered = (code: string, name: string, state: PartyState) =>
  ({
    code,
    formerCodes: [],
    name,
    kind: 'municipality',
    state,
    isLeftOut: false,
    isAskedAgain: false,
    isReported: false,
  }) as const
const former = (over: Partial<FormerVersion> = {}): FormerVersion => ({
  versionId: 'v1',
  number: 1,
  decidingBody: 'municipal-council',
  rule: { kind: 'all' },
  functionKey: 'helseleder',
  putForwardOn: day('2026-11-01'),
  parties: [
    answered('5038', 'Verdal', 'adopted-with-reservation'),
    answered('1811', 'Bindal', 'rejected'),
    answered('5037', 'Levanger', 'on-agenda'),
    answered('5033', 'Osen', 'adopted'),
    { ...answered('hnt', 'Helse Nord-Trøndelag HF', 'adopted'), kind: 'health-trust' },
  ],
  ...over,
})
/** Those who are parties today; all but Osen were the day the version before went out. */
const facts = {
  memberships: ['5038', '1811', '5037', '5033'].map((partyCode) => ({
    partyCode,
    from: day(partyCode === '5033' ? '2026-11-15' : '2020-01-01'),
    until: null,
    certainty: 'exact' as const,
    standing: 'settled' as const,
    source: 'vedtak',
  })),
  changes: [],
  municipalities: [],
}
const planned = (code: string, name: string) =>
  ({ code, name, kind: 'municipality', standing: 'settled' }) as const

describe('Skjemaet for en ny versjon', () => {
  it('begynner med valgene fra den forrige, på partene i dag', () => {
    expect(begunPlan(former(), 'agreement', today, facts)).toMatchObject({
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
    const begun = begunPlan(former({ rule, functionKey: null }), 'agreement', today, facts)
    expect(begun).toMatchObject(typed)
    const read = readPlan({ ...begun, answers: 'anew' }, [], true)
    if (rule.kind !== 'not-stated') expect(read).toMatchObject({ ok: true, rule })
  })

  it('er for alle som den forrige var for alle, og ellers for de samme', () => {
    expect(begunPlan(former(), 'agreement', today, facts)).toMatchObject({ who: '', chosen: [] })
    const two = former({
      parties: [answered('5038', 'Verdal', 'adopted'), answered('5037', 'Levanger', 'adopted')],
    })
    const begun = begunPlan(two, 'agreement', today, facts)
    expect(begun).toMatchObject({ who: 'chosen', chosen: ['5038', '5037'] })
    expect(readPlan({ ...begun, answers: 'anew', mailTo: '' }, [], true)).toMatchObject({
      ok: true,
      chosen: ['5038', '5037'],
    })
  })

  it('uten en forrige følger organet av typen: samarbeidsavtalen og retningslinjene avgjøres av råd og styre (5.2 a), og av andre vet ingen', () => {
    for (const kind of ['cooperation-agreement', 'guideline'] as const) {
      expect(begunPlan(null, kind, today, facts)).toMatchObject({
        decidingBody: 'municipal-council',
        trust: 'yes',
      })
    }
    for (const kind of ['agreement', 'transfer-agreement'] as const) {
      expect(begunPlan(null, kind, today, facts)).toMatchObject({ decidingBody: '', trust: '' })
      expect(readPlan(begunPlan(null, kind, today, facts))).toMatchObject({
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
    answersBecome(former(), parties, { changes: [], partiesOn: today, stand }).map(
      ({ name, becomes }) => `${name}: ${becomes}`,
    )

  it('ved ny behandling blir alle spurt på nytt', () => {
    expect(become(false)).toEqual([
      'Verdal: asked-anew',
      'Bindal: asked-anew',
      'Levanger: asked',
      'Osen: not-party-now',
      'Helse Nord-Trøndelag HF: asked-anew',
      'Frosta: new-party',
    ])
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
    expect(standingParties(parties, former())).toEqual(['5038', '1811', 'hnt'])
    expect(standingParties(parties, null)).toEqual([])
  })

  it('den avtalen gjelder uten, er fortsatt utenfor, og den som er bedt om ny behandling, blir spurt', () => {
    const before = former({
      parties: [
        { ...answered('5038', 'Verdal', 'rejected'), isLeftOut: true },
        { ...answered('1811', 'Bindal', 'rejected'), isAskedAgain: true },
      ],
    })
    const those = parties.slice(0, 2)
    const told = answersBecome(before, those, { changes: [], partiesOn: today, stand: true })
    expect(told.map(({ becomes }) => becomes)).toEqual(['left-out', 'asked-anew'])
    expect(standingParties(those, before)).toEqual([])
    expect(leftOutParties(those, before)).toEqual(['5038'])
    const anew = answersBecome(before, those, { changes: [], partiesOn: today, stand: false })
    expect(anew.map(({ becomes }) => becomes)).toEqual(['left-out-no-more', 'asked-anew'])
  })

  it('følger kommunen når bare nummeret er nytt, og ikke når den er slått sammen med andre', () => {
    const source = 'SSB'
    const changes = [
      { day: day('2018-01-01'), from: '1721', to: '5038', source },
      { day: day('2018-01-01'), from: '1750', to: '5048', source },
      { day: day('2018-01-01'), from: '1751', to: '5051', source },
      { day: day('2020-01-01'), from: '5048', to: '5060', source },
      { day: day('2020-01-01'), from: '5051', to: '5060', source },
    ]
    const before = former({
      putForwardOn: day('2017-06-01'),
      parties: [
        answered('1721', 'Verdal', 'adopted'),
        answered('1750', 'Vikna', 'adopted'),
        answered('1751', 'Nærøy', 'adopted'),
      ],
    })
    const now = [planned('5038', 'Verdal'), planned('5060', 'Nærøysund')]
    const facts = { changes, partiesOn: today }
    const told = answersBecome(before, now, { ...facts, stand: true })
    expect(told.map(({ name, becomes }) => `${name}: ${becomes}`)).toEqual([
      'Verdal: stands',
      'Vikna: merged',
      'Nærøy: merged',
      'Nærøysund: new-party',
    ])
    const same = sameParties(before, changes, today)
    const coded = withFormerCodes(now, same)
    expect(coded.map(({ code, formerCodes }) => [code, formerCodes])).toEqual([
      ['5038', ['1721']],
      ['5060', []],
    ])
    expect(standingParties(coded, before)).toEqual(['5038'])
  })

  it('må velges, og en rettelse sier hvem som vurderte det og hvorfor', () => {
    const plan = begunPlan(former({ functionKey: null }), 'agreement', today, facts)
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
