import { describe, expect, it } from 'vitest'
import { northernVersion } from '../../../../test/builders/authority.ts'
import { aBody } from '../../../../test/builders/bodies.ts'
import { aTreatment } from '../../../../test/builders/cases.ts'
import { day } from '../../../kernel/day.model.ts'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { standingOf } from '../held/standing.rule.ts'
import { outcomes, stages } from '../treatment.model.ts'
import { recordForm, registerForm } from './record-form.model.ts'
import { type RecordFacts, readRecord } from './wanted-record.rule.ts'
import { readRegister } from './wanted-register.rule.ts'

const today = day('2026-12-01')
const facts = (over: Partial<RecordFacts> = {}): RecordFacts => ({
  item: { matter: 'guideline-revision', body: 'asu', audience: 'body' },
  treatments: [],
  bodies: [aBody(), aBody({ key: 'psu', abbreviation: 'PSU', until: day('2026-11-01') })],
  numbers: [{ body: 'asu', key: '14/26', side: null }],
  sides: { municipal: true, trust: false },
  versions: [northernVersion('2025-05-01')],
  judgements: [],
  places: [
    { key: '5038', name: 'Verdal' },
    { key: 'region.indre-namdal', name: 'Indre Namdal' },
  ],
  today,
  ...over,
})

const before = aTreatment(day('2026-11-20'), { id: 'denne' })
const record = (
  typed: Record<string, string>,
  { of = before, over = {} as Partial<RecordFacts> } = {},
) =>
  readRecord(
    typedIn(recordForm, { dag: '20.11.2026', utfall: 'agreed', kilde: 'Referatet', ...typed }),
    of,
    facts(over),
  )
const problems = (read: { ok: boolean; problems?: object }) =>
  Object.entries(read.problems ?? {})
    .map(([field, problem]) => `${field}: ${typeof problem === 'object' ? problem?.code : problem}`)
    .join(', ')

describe('Det som ble av en behandling', () => {
  const matrix = stages.flatMap((stage) => outcomes.map((outcome) => [outcome, stage] as const))
  const settled = ['agreed', 'agreed-with-remarks', 'noted']
  it.each(matrix)('%s etter %s føres inn, og saken er der den er kommet', (outcome, stage) => {
    const of = { ...before, stage }
    const remark = outcome === 'agreed-with-remarks' ? { hvem1: 'Verdal', ord1: 'Kort frist' } : {}
    const read = record({ utfall: outcome, ...remark }, { of })
    expect(problems(read)).toBe('')
    if (!read.ok) return
    const isDecided = !['postponed', 'withdrawn', 'sent-back'].includes(outcome)
    expect(read.recorded).toMatchObject({
      outcome,
      authority: stage === 'decide' && isDecided ? 'by-clause' : null,
    })
    const standing = standingOf({ intake: 'accepted' }, [{ ...of, ...read.recorded }])
    const early: Record<string, string> = { discuss: 'discussed', recommend: 'forwarded' }
    expect(standing).toBe(settled.includes(outcome) ? (early[stage] ?? outcome) : outcome)
  })

  it.each<[string, Record<string, string>, string]>([
    ['i dag', { dag: '01.12.2026' }, ''],
    ['i morgen', { dag: '02.12.2026' }, 'dag: day-ahead'],
    ['i måneden vi er i', { dag: 'desember 2026' }, ''],
    ['i neste måned', { dag: 'januar 2027' }, 'dag: day-ahead'],
    ['et møte over flere dager', { dag: '22.–24. mai 2024' }, 'dag: several-days'],
    ['et møte over flere dager, skrevet helt ut', { dag: '22.05.2024–24.05.2024' }, ''],
    ['noe som ikke er dager', { dag: 'i vår' }, 'dag: not-a-day'],
    ['en dag som ikke finnes', { dag: '31.11.2026' }, 'dag: no-such-day'],
    ['uten kjent dag', { dag: '' }, ''],
    ['uten kilde', { kilde: '' }, 'kilde: source-needed'],
    ['med et nummer som er brukt', { nummer: '14/2026' }, 'nummer: number-taken'],
    ['med merknad uten merknad', { utfall: 'agreed-with-remarks' }, 'ord1: remark-needed'],
    ['med en merknad uten hvem', { ord3: 'Kort frist' }, 'hvem3: remark-without-words'],
    ['med hvem uten merknad', { hvem8: 'Verdal' }, 'ord8: remark-without-words'],
    ['utsatt til i går', { utfall: 'postponed', nestedag: '30.11.2026' }, 'nestedag: day-passed'],
    ['utsatt til i dag', { utfall: 'postponed', nestedag: '01.12.2026' }, ''],
    [
      'utsatt til samme dag',
      { utfall: 'postponed', dag: '01.12.2026', nestedag: '01.12.2026' },
      'nestedag: before-the-one-before',
    ],
    ['ikke utsatt, med en ny dag', { nestedag: '30.11.2026' }, ''],
  ])('%s', (_title, typed, expected) => expect(problems(record(typed))).toBe(expected))

  it('av en utsatt sak planlegger den neste, uten nummer, som det samme', () => {
    const of = { ...before, number: '14/26', numberKey: '14/26' }
    const read = record({ utfall: 'postponed', nummer: '14/26', nestedag: '15.12.2026' }, { of })
    expect(read).toMatchObject({
      ok: true,
      recorded: { number: '14/26' },
      next: {
        body: 'asu',
        stage: 'decide',
        day: '2026-12-15',
        number: null,
        authority: 'by-clause',
      },
    })
    expect(record({ nestedag: '15.12.2026' })).toMatchObject({ next: null })
  })

  it('sier hvem merknadene er fra: en kommune, en region eller noen andre', () => {
    const read = record({
      ...{ hvem1: 'verdal', ord1: 'En', hvem2: 'Indre Namdal', punkt2: 'Punkt 3', ord2: 'To' },
      ...{ hvem5: 'Brukerne', ord5: 'Tre' },
    })
    expect(read.ok && read.recorded.remarks).toEqual([
      { whose: 'verdal', speaker: '5038', point: null, words: 'En' },
      { whose: 'Indre Namdal', speaker: 'region.indre-namdal', point: 'Punkt 3', words: 'To' },
      { whose: 'Brukerne', speaker: null, point: null, words: 'Tre' },
    ])
  })

  it.each<[string, Partial<RecordFacts>, Record<string, string>, string | null]>([
    ['hviler på punktet den dagen', {}, {}, 'by-clause'],
    ['er ukjent før avtalen', {}, { dag: '22.05.2024' }, 'unknown'],
    ['er ukjent uten dag', {}, { dag: '' }, 'unknown'],
    [
      'er utenfor når andre vedtar',
      { item: { ...facts().item, matter: 'guideline' } },
      {},
      'outside',
    ],
    ['er ikke spurt om', { item: { ...facts().item, matter: null } }, {}, 'not-asked'],
  ])('tas opp som det var, og myndigheten %s', (_title, over, typed, authority) =>
    expect(record(typed, { over })).toMatchObject({ ok: true, recorded: { authority } }),
  )
})

describe('En behandling som aldri ble planlagt', () => {
  const register = (typed: Record<string, string>, over: Partial<RecordFacts> = {}) =>
    readRegister(
      typedIn(registerForm, {
        ...{
          organ: 'asu',
          trinn: 'decide',
          dag: '20.10.2026',
          utfall: 'agreed',
          kilde: 'Referatet',
        },
        ...typed,
      }),
      facts(over),
    )
  it.each<[string, Record<string, string>, string]>([
    ['av et organ', {}, ''],
    ['av et organ før det var slutt', { organ: 'psu', dag: '31.10.2026' }, ''],
    [
      'av et organ etter at det var slutt',
      { organ: 'psu', dag: '01.11.2026' },
      'organ: body-ended',
    ],
    ['av et organ et år det tok slutt', { organ: 'psu', dag: '2026' }, ''],
    ['over flere dager', { dag: '22.–24. mai 2024' }, 'dag: several-days'],
    ['av en kommune', { organ: 'part.5038', navn: 'formannskapet' }, ''],
    ['av en kommune uten hvilket organ', { organ: 'part.5038' }, 'navn: body-needed'],
    ['av en kommune som ikke er her', { organ: 'part.0301', navn: 'bystyret' }, 'organ: not-here'],
    ['av noen utenfor', { organ: 'utenfor', navn: 'RHF' }, ''],
    ['av noen utenfor uten navn', { organ: 'utenfor' }, 'navn: body-needed'],
    [
      'av et av våre egne som noen utenfor',
      { organ: 'utenfor', navn: 'psu' },
      'navn: body-in-list',
    ],
    ['av en kommunes eget med samme navn', { organ: 'part.5038', navn: 'PSU' }, ''],
    ['med nummeret som er brukt i felles', { nummer: '14/26' }, 'nummer: number-taken'],
    ['med det samme for egen side', { nummer: '14/26', deling: 'municipalities' }, ''],
    ['for den andre siden', { deling: 'trust' }, 'deling: not-on-this-side'],
    [
      'uten noe',
      { organ: '', trinn: '', utfall: '', kilde: '' },
      'organ: unknown-choice, trinn: unknown-choice, utfall: unknown-choice, kilde: source-needed',
    ],
  ])('%s', (_title, typed, expected) => expect(problems(register(typed))).toBe(expected))

  it.each<[string, Record<string, string>, string, string]>([
    ['utenfor når noen utenfor vedtar det andre har fått', {}, 'action-plan', 'outside'],
    [
      'ukjent der kommunestyrene vedtar, for ingen vet om det er et av dem',
      {},
      'guideline',
      'unknown',
    ],
    ['ukjent uten dag', { dag: '' }, 'action-plan', 'unknown'],
    ['ikke spurt om i en kommune', { organ: 'part.5038' }, 'action-plan', 'not-asked'],
  ])('har myndigheten %s', (_title, typed, matter, authority) => {
    const outside = { organ: 'utenfor', navn: 'Fylkestinget', ...typed }
    const read = register(outside, { item: { ...facts().item, matter } })
    expect(read).toMatchObject({ ok: true, recorded: { authority } })
  })

  it('føres på den planlagte når det er den', () => {
    const planned = aTreatment(day('2026-10-20'))
    expect(problems(register({}, { treatments: [planned] }))).toBe('dag: planned-here')
    const outside = aTreatment(day('2026-10-20'), { body: null, bodyName: 'RHF' })
    const typed = { organ: 'utenfor', navn: 'rhf' }
    expect(problems(register(typed, { treatments: [outside] }))).toBe('dag: planned-here')
    expect(problems(register({ ...typed, navn: 'RKU' }, { treatments: [outside] }))).toBe('')
    expect(problems(register({ ...typed, dag: '21.10.2026' }, { treatments: [outside] }))).toBe('')
  })
})
