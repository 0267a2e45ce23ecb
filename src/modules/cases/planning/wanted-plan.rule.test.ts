import { describe, expect, it } from 'vitest'
import { northernVersion } from '../../../../test/builders/authority.ts'
import { aBody, aPractice } from '../../../../test/builders/bodies.ts'
import { aTreatment } from '../../../../test/builders/cases.ts'
import { addDays, day, instant } from '../../../kernel/day.model.ts'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import type { Judgement } from '../../bodies/index.ts'
import type { Outcome, Treatment } from '../treatment.model.ts'
import { outcomes } from '../treatment.model.ts'
import { nextNumber } from './next-number.rule.ts'
import type { PlanFacts } from './plan-check.rule.ts'
import { changeForm, planForm } from './plan-form.model.ts'
import { readChange, restingProblem } from './wanted-change.rule.ts'
import { readPlan } from './wanted-plan.rule.ts'

const today = day('2026-12-01')
const facts = (over: Partial<PlanFacts> = {}): PlanFacts => ({
  item: { matter: 'action-plan', body: 'asu', audience: 'body' },
  treatments: [],
  bodies: [
    aBody(),
    aBody({ key: 'psu', abbreviation: 'PSU', name: 'Politisk samarbeidsutvalg' }),
    aBody({ key: 'ru', abbreviation: 'RU', until: day('2026-12-20') }),
    aBody({ key: 'ou', name: 'Omstillingsutvalget', abbreviation: 'OU', until: day('2026-11-01') }),
    aBody({ key: 'nytt', abbreviation: null, from: day('2027-01-01') }),
  ],
  numbers: [
    { body: 'asu', key: '14/26', side: null },
    { body: 'asu', key: '15/26', side: 'trust' },
    { body: 'asu', key: '16/26', side: 'municipalities' },
  ],
  sides: { municipal: true, trust: false },
  versions: [northernVersion('2025-05-01')],
  judgements: [],
  today,
  ...over,
})

const plan = (typed: Record<string, string>, over: Partial<PlanFacts> = {}) =>
  readPlan(typedIn(planForm, { organ: 'asu', trinn: 'discuss', ...typed }), facts(over))
/** The problems in a line, or what is planned: each stop by body, stage, day and what it rests on. */
function told(read: ReturnType<typeof readPlan>): string {
  if (!read.ok) {
    return Object.entries(read.problems)
      .map(
        ([field, problem]) => `${field}: ${typeof problem === 'object' ? problem.code : problem}`,
      )
      .join(', ')
  }
  return read.stops
    .map(({ body, bodyName, stage, day: on, authority, clause, follows }) =>
      [body ?? bodyName, stage, on, authority, clause, follows]
        .filter((of) => of !== null)
        .join(' '),
    )
    .join('; ')
}
const inDays = (days: number) => shortDay(addDays(today, days))
const recommended = (over: Partial<Treatment> = {}) =>
  aTreatment(day('2026-11-10'), { id: 'inn', stage: 'recommend', outcome: 'forwarded', ...over })

describe('Å planlegge en behandling', () => {
  it.each<[string, Record<string, string>, string]>([
    ['drøfting uten dag', {}, 'asu discuss'],
    ['i dag', { dag: inDays(0) }, 'asu discuss 2026-12-01'],
    ['i går', { dag: inDays(-1) }, 'dag: day-passed'],
    ...[
      '22.–24. mai 2027',
      '22-24 mai 2027',
      '22.05.–24.05.2027',
      '22.05.2027 - 24.05.2027',
      '22. og 23. mai 2027',
      '31. mai – 2. juni 2027',
    ].map((dag): [string, Record<string, string>, string] => [
      `et møte over flere dager: «${dag}»`,
      { dag },
      'dag: several-days',
    ]),
    ['noe som ikke er dager', { dag: 'neste uke' }, 'dag: not-a-day'],
    [
      'en vedtaksdag over flere dager',
      { trinn: 'two-step', dag2: '2.–3. juni 2027' },
      'dag2: several-days',
    ],
    ['i et organ utenfor', { organ: 'utenfor', navn: 'RHF' }, 'RHF discuss'],
    ['i et organ utenfor uten navn', { organ: 'utenfor' }, 'navn: body-needed'],
    ...['PSU', ' psu ', 'politisk  SAMARBEIDSUTVALG', 'Politisk samarbeidsutvalg (PSU)'].map(
      (navn): [string, Record<string, string>, string] => [
        `i et av våre egne organer, skrevet som et organ utenfor: «${navn}»`,
        { organ: 'utenfor', navn },
        'navn: body-in-list',
      ],
    ),
    [
      'i et organ utenfor som ligner',
      { organ: 'utenfor', navn: 'PSU-fagråd' },
      'PSU-fagråd discuss',
    ],
    ['i et av våre som er slutt, skrevet', { organ: 'utenfor', navn: 'OU' }, 'navn: body-ended'],
    ['i et organ som ikke er der', { organ: 'tull' }, 'organ: not-here'],
    ['siste dag organet finnes', { organ: 'ru', dag: '19.12.2026' }, 'ru discuss 2026-12-19'],
    ['den dagen organet er slutt', { organ: 'ru', dag: '20.12.2026' }, 'organ: body-ended'],
    ['dagen før organet begynner', { organ: 'nytt', dag: '31.12.2026' }, 'organ: body-ended'],
    ['første dag av organet', { organ: 'nytt', dag: '01.01.2027' }, 'nytt discuss 2027-01-01'],
    ['med et nummer som er brukt', { nummer: 'Sak 14-26' }, 'nummer: number-taken'],
    ['med et nummer som bare den andre siden ser', { nummer: '15/26' }, 'asu discuss'],
    ['med et nummer som egen side har for seg selv', { nummer: '16/26' }, 'asu discuss'],
    [
      'med det samme for egen side',
      { nummer: '16/26', deling: 'municipalities' },
      'nummer: number-taken',
    ],
    ['med samme nummer i et annet organ', { organ: 'psu', nummer: '14/2026' }, 'psu discuss'],
    ['med et nummer uten tall', { nummer: 'Sak' }, 'nummer: number-without-digits'],
    ['for egen side', { deling: 'municipalities' }, 'asu discuss'],
    ['for den andre siden', { deling: 'trust' }, 'deling: not-on-this-side'],
    ['uten å velge hva', { trinn: '' }, 'trinn: unknown-choice'],
  ])('%s', (_title, typed, expected) => expect(told(plan(typed))).toBe(expected))

  it('avvises når organet har planlagt det samme den dagen, og ikke når det er tatt av', () => {
    const same = aTreatment(addDays(today, 9))
    expect(told(plan({ dag: inDays(9) }, { treatments: [same] }))).toBe('dag: already-planned')
    expect(told(plan({ dag: inDays(10) }, { treatments: [same] }))).not.toContain('organ')
    const off = { ...same, withdrawnAt: instant('2026-11-03T09:00:00.000Z') }
    expect(told(plan({ dag: inDays(9) }, { treatments: [off] }))).not.toContain('organ')
    const undated = aTreatment(null, { stage: 'discuss' })
    expect(told(plan({}, { treatments: [undated] }))).toBe('dag: already-planned')
    expect(told(plan({ trinn: 'inform' }, { treatments: [undated] }))).toBe('asu inform')
  })

  it('avvises også når et organ utenfor har planlagt det, og ikke når det er et annet', () => {
    const same = aTreatment(addDays(today, 9), { body: null, bodyName: 'Regionrådet' })
    const outside = { organ: 'utenfor', dag: inDays(9) }
    const treatments = [same]
    expect(told(plan({ ...outside, navn: ' regionrådet' }, { treatments }))).toBe(
      'dag: already-planned',
    )
    expect(told(plan({ ...outside, navn: 'Fagrådet' }, { treatments }))).toContain('Fagrådet')
    const party = [{ ...same, party: '5038' }]
    expect(told(plan({ ...outside, navn: 'Regionrådet' }, { treatments: party }))).toContain(
      'discuss',
    )
  })

  it.each<[Outcome, boolean]>(
    outcomes.map((outcome) => [outcome, outcome === 'postponed' || outcome === 'sent-back']),
  )('går videre fra forrige behandling i organet når utfallet var %s: %s', (outcome, goesOn) => {
    const before = aTreatment(day('2026-11-10'), { id: 'for', outcome })
    const read = plan({ dag: inDays(9) }, { treatments: [before] })
    expect(read.ok && read.stops[0]?.follows).toBe(goesOn ? 'for' : null)
  })
})

describe('Drøft først, vedta i neste møte', () => {
  const twoStep = { trinn: 'two-step', dag: inDays(9) }
  const matter = { item: { matter: 'guideline-revision', body: 'asu', audience: 'body' as const } }

  it('gir to behandlinger, og bare den andre spør om myndighet', () => {
    expect(told(plan({ ...twoStep, dag2: inDays(30) }, matter))).toBe(
      'asu discuss 2026-12-10; asu decide 2026-12-31 by-clause 5.2 c the-one-before',
    )
  })

  it.each<[string, Record<string, string>, string]>([
    ['samme dag', { dag2: inDays(9) }, 'dag2: before-the-one-before'],
    ['dagen etter', { dag2: inDays(10) }, ''],
    ['en dag for vedtaket uten en for drøftingen', { dag: '', dag2: inDays(9) }, 'dag: day-needed'],
    ['ingen av dagene satt', { dag: '' }, ''],
  ])('%s', (_title, typed, problem) => {
    const read = plan({ ...twoStep, ...typed }, matter)
    expect(read.ok ? '' : told(read)).toBe(problem)
  })

  it('stoppes når organet ikke kan vedta i det andre møtet', () => {
    const read = plan({ ...twoStep, organ: 'psu', dag2: inDays(30) }, matter)
    expect(told(read)).toBe('organ: outside-authority')
    expect(read.ok || read.stopped).toMatchObject({ body: 'psu', on: '2026-12-31' })
  })
})

describe('Et vedtak som planlegges', () => {
  const decide = { trinn: 'decide', dag: inDays(20) }
  const psu = { ...decide, organ: 'psu' }
  const item = (matter: string | null) => ({ item: { ...facts().item, matter } })

  it('trenger ingen myndighet når saken ikke er noe avtalen nevner, eller det ikke er sagt hva den er', () => {
    expect(told(plan(psu, item('none')))).toContain('not-asked')
    expect(told(plan(psu, item(null)))).toContain('not-asked')
  })

  it('stoppes utenfor myndigheten: PSU reviderer ingen retningslinje', () => {
    const read = plan(psu, item('guideline-revision'))
    expect(told(read)).toBe('organ: outside-authority')
    expect(
      !read.ok && read.stopped?.code === 'outside-authority' && read.stopped.answer,
    ).toMatchObject({ code: 'other-body' })
  })

  describe('av et organ utenfor', () => {
    const outside = { ...decide, organ: 'utenfor', navn: 'Fylkestinget' }
    it.each<[string, string | null, string]>([
      ['spør der kommunestyrene og styret vedtar', 'guideline', 'likevel: authority-unknown'],
      ['spør der de fortsatt kan', 'guideline-revision', 'likevel: authority-unknown'],
      ['går der saken ikke er noe avtalen nevner', 'none', 'not-asked'],
      ['spør der det ikke er sagt hva saken er', null, 'likevel: authority-unknown'],
      ['stoppes der et annet organ vedtar', 'action-plan', 'organ: outside-authority'],
      ['spør der avtalen ikke nevner saken', 'noe-annet', 'likevel: authority-unknown'],
    ])('%s', (_title, matter, expected) =>
      expect(told(plan(outside, item(matter)))).toContain(expected),
    )
    it('planlegges som ukjent når møtelederen tar det opp, og drøftes uten at noe spørres', () => {
      const all = { ...outside, likevel: 'yes' }
      expect(told(plan(all, item('guideline')))).toContain('unknown')
      expect(told(plan({ ...outside, trinn: 'discuss' }, item('guideline')))).toContain('discuss')
    })
    it('stoppes også som vedtak i neste møte, og sier hvem det gjelder', () => {
      const read = plan({ ...outside, trinn: 'two-step', dag2: inDays(30) })
      expect(told(read)).toBe('organ: outside-authority')
      expect(read.ok || read.stopped?.called).toBe('Fylkestinget')
    })
    it('er en partis eget når den er planlagt fra før, og da partens å vite', () => {
      const own = aTreatment(addDays(today, 9), { body: null, party: '5038', bodyName: 'styret' })
      const typed = typedIn(changeForm, { trinn: 'decide', dag: inDays(10) })
      expect(readChange(typed, own, facts({ treatments: [own] }))).toMatchObject({ ok: true })
      const named = { ...own, party: null }
      expect(readChange(typed, named, facts({ treatments: [named] }))).toMatchObject({
        problems: { trinn: 'outside-authority' },
      })
    })
  })

  it('krever innstilling, og planlegger den først når man ber om det', () => {
    expect(told(plan(psu))).toBe('organ: recommendation-first')
    expect(told(plan({ ...psu, forst: 'yes', dagforst: inDays(9) }))).toBe(
      'asu recommend 2026-12-10; psu decide 2026-12-21 by-clause 5.2 b the-one-before',
    )
    expect(told(plan({ ...psu, forst: 'yes', dagforst: inDays(20) }))).toContain('asu recommend')
    expect(told(plan({ ...psu, forst: 'yes', dagforst: inDays(21) }))).toBe(
      'dagforst: before-the-one-before',
    )
    expect(told(plan({ ...psu, forst: 'yes', dagforst: inDays(-1) }))).toBe('dagforst: day-passed')
  })

  it.each<[Outcome | null, boolean]>([
    [null, true],
    ['forwarded', true],
    ['agreed', true],
    ['agreed-with-remarks', true],
    ['not-agreed', false],
    ['postponed', false],
    ['sent-back', false],
    ['withdrawn', false],
    ['noted', false],
    ['not-told', false],
  ])('hviler på en innstilling med utfallet %s: %s', (outcome, rests) => {
    const read = plan(psu, { treatments: [recommended({ outcome })] })
    expect(told(read)).toBe(
      rests ? 'psu decide 2026-12-21 by-clause 5.2 b inn' : 'organ: recommendation-first',
    )
  })

  it('kommer ikke før innstillingen den hviler på', () => {
    const planned = recommended({
      ...{ outcome: null, held: { from: addDays(today, 30), until: addDays(today, 30) } },
    })
    const treatments = [planned]
    expect(told(plan(psu, { treatments }))).toBe('dag: before-the-one-before')
    expect(told(plan({ ...psu, dag: inDays(30) }, { treatments }))).toContain('by-clause')
    expect(told(plan({ ...psu, dag: '' }, { treatments }))).toContain('by-clause')
  })

  describe('når det er ukjent', () => {
    const undated = { versions: [northernVersion(null)], ...item('guideline-revision') }
    const judged = (over: Partial<Judgement> = {}): Judgement => ({
      ...{ id: 'j1', version: 'v1', about: '', matter: 'guideline-revision', alternative: null },
      ...{ chosen: 'guideline-revision', body: 'asu', plannedOn: addDays(today, 20) },
      ...{ answer: 'yes', judge: 'Kari', judgeFunction: '', reason: '' },
      ...{ at: instant('2026-11-03T09:00:00.000Z'), withdrawnAt: null, withdrawnBecause: null },
      ...over,
    })
    it.each<[string, Partial<Judgement> | null, string]>([
      ['spør en navngitt person', null, 'likevel: authority-unknown'],
      ['tar en vurdering som sier ja', {}, 'asu decide 2026-12-21 judged'],
      ['stoppes av en vurdering som sier nei', { answer: 'no' }, 'organ: outside-authority'],
      ['bruker ingen for en annen dag', { plannedOn: today }, 'likevel: authority-unknown'],
      ['bruker ingen for et annet organ', { body: 'psu' }, 'likevel: authority-unknown'],
      ['bruker ingen for en annen sak', { chosen: 'guideline' }, 'likevel: authority-unknown'],
      [
        'bruker ingen som er trukket',
        { withdrawnAt: instant('2026-11-04T09:00:00.000Z') },
        'likevel: authority-unknown',
      ],
    ])('%s', (_title, judgement, expected) => {
      const judgements = judgement === null ? [] : [judged(judgement)]
      expect(told(plan(decide, { ...undated, judgements }))).toBe(expected)
    })

    it('planlegges når møtelederen tar det opp', () =>
      expect(told(plan({ ...decide, likevel: 'yes' }, undated))).toBe(
        'asu decide 2026-12-21 unknown',
      ))
  })
})

describe('En planlagt behandling som endres', () => {
  const before = aTreatment(addDays(today, 9), {
    id: 'denne',
    stage: 'discuss',
    numberKey: '14/26',
  })
  const change = (typed: Record<string, string>, over: Partial<PlanFacts> = {}, of = before) => {
    const read = readChange(
      typedIn(changeForm, { trinn: of.stage, dag: shortDay(of.held?.from ?? today), ...typed }),
      of,
      facts({ treatments: [of], ...over }),
    )
    return read.ok ? `${read.stop.stage} ${read.stop.day}` : JSON.stringify(read.problems)
  }

  it('beholder dagen og nummeret sitt', () =>
    expect(change({ nummer: '14/26' })).toBe('discuss 2026-12-10'))
  it('beholder en dag som er passert, men flyttes ikke til en', () => {
    const passed = { ...before, held: { from: day('2026-11-01'), until: day('2026-11-01') } }
    expect(change({}, {}, passed)).toBe('discuss 2026-11-01')
    expect(change({ dag: '02.11.2026' }, {}, passed)).toContain('day-passed')
  })
  it('blir ikke det samme som en annen som er planlagt', () => {
    const undated = aTreatment(null, { stage: 'inform' })
    const other = aTreatment(addDays(today, 12), { stage: 'inform' })
    const treatments = [before, undated, other]
    expect(change({ dag: '', trinn: 'inform' }, { treatments })).toContain('already-planned')
    expect(change({ dag: inDays(12) }, { treatments })).toContain('already-planned')
    expect(change({ dag: '' }, { treatments })).toBe('discuss null')
  })
  it('får ikke flere dager', () =>
    expect(change({ dag: '22.–24. mai 2027' })).toContain('several-days'))
  it('blir ikke et vedtak utenfor myndigheten', () =>
    expect(
      change({ trinn: 'decide' }, { item: { matter: 'guideline', body: 'asu', audience: 'body' } }),
    ).toContain('outside-authority'))
  it('flyttes ikke forbi den som følger etter', () => {
    const next = aTreatment(addDays(today, 20), { follows: 'denne' })
    const treatments = [before, next]
    expect(change({ dag: inDays(19) }, { treatments })).toBe('discuss 2026-12-20')
    expect(change({ dag: inDays(21) }, { treatments })).toContain('before-the-one-before')
  })
  it('er en innstilling så lenge et planlagt vedtak hviler på den', () => {
    const given = recommended({ outcome: null })
    const rests = aTreatment(today, { body: 'psu', follows: 'inn', authority: 'by-clause' })
    expect(restingProblem({ treatments: [given, rests] }, given)).toBe('decision-rests-on-it')
    expect(change({ trinn: 'discuss' }, { treatments: [given, rests] }, given)).toContain(
      'decision-rests-on-it',
    )
    expect(
      restingProblem({ treatments: [given, { ...rests, outcome: 'agreed' }] }, given),
    ).toBeNull()
  })
})

describe('Neste nummer i et organ', () => {
  const practice = aPractice({
    ...{ caseNumbers: 'Sak {01}-{26}', counter: 'yearly', nextCase: 7, nextYear: 2026 },
  })
  it('er det organet har sagt, forbi dem som er gitt', () => {
    expect(nextNumber(practice, [], today, null)).toBe('Sak 07-26')
    const used = [7, 8].map((number) => ({ body: 'asu', key: `${number}/26`, side: null }))
    expect(nextNumber(practice, used, today, null)).toBe('Sak 09-26')
    expect(nextNumber(practice, used, today, 'trust')).toBe('Sak 07-26')
    expect(nextNumber(practice, [{ body: 'psu', key: '7/26', side: null }], today, null)).toBe(
      'Sak 07-26',
    )
    expect(nextNumber(practice, used, day('2027-01-01'), null)).toBe('Sak 01-27')
  })
  it('er ukjent når organet ikke har sagt hvordan det teller', () =>
    expect(nextNumber({ ...practice, nextCase: null }, [], today, null)).toBeNull())
})
