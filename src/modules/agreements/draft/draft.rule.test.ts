import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import type { KeptExemption } from '../../../kernel/exemption.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import type { DraftChoices, DraftField, FieldProblem, TypedDraft } from '../document.model.ts'
import { readDraft, slugFrom } from './draft.rule.ts'

const typed = (over: Partial<TypedDraft> = {}): TypedDraft => ({
  title: 'Felles finansiering',
  summary: '',
  body: 'Formålet med avtalen …',
  caseBackground: '',
  caseAssessment: '',
  caseProposal: '',
  source: '',
  kind: 'agreement',
  counterparty: 'KS Nord-Trøndelag',
  host: '',
  hostSource: '',
  deadline: '31.12.2017',
  reviewDay: '2020-01-01',
  costScheme: '',
  owner: '',
  archiveOwner: '',
  exemptBy: '',
  exemptReview: '',
  audience: 'community',
  ...over,
})

const today = day('2017-06-01')
const notExempt = { basis: null, review: null }
const choices: DraftChoices = {
  hosts: [{ value: '5006', label: 'Steinkjer kommune' }],
  hostToday: null,
  schemes: [{ value: 'nord-trondelag-2018', label: 'Samhandlingskoordinator 2018' }],
}

const read = (wanted: TypedDraft, stood: KeptExemption = notExempt) =>
  readDraft(wanted, choices, today, stood)

describe('Et utkast leses felt for felt', () => {
  it('Datoer kan skrives på norsk, og det som er tomt, er ukjent', () => {
    expect(read(typed())).toMatchObject({
      ok: true,
      draft: { deadline: '2017-12-31', reviewDay: '2020-01-01', host: null, source: null },
    })
  })

  it('Det som ikke kan stå sammen, sies ved feltet', () => {
    const problems = { hostSource: 'source-without-host', reviewDay: 'review-before-deadline' }
    const wrong = typed({ hostSource: 'Møtet 1.1.2017', reviewDay: '30.12.2017' })
    expect(read(wrong)).toEqual({ ok: false, problems })
    const right = typed({ host: '5006', hostSource: 'Møtet', reviewDay: '31.12.2017' })
    expect(read(right).ok).toBe(true)
  })

  it('Vertskommunen tas med både som kode og som navnet avtalen skal ha', () => {
    const result = read(typed({ host: '5006', costScheme: 'nord-trondelag-2018' }))
    expect(result).toMatchObject({
      ok: true,
      draft: {
        host: { code: '5006', name: 'Steinkjer kommune' },
        costScheme: 'nord-trondelag-2018',
      },
    })
  })

  it.each([
    ['31.02.2018', { code: 'no-such-day', last: '2018-02-28' }],
    ['31.12.0027', { code: 'day-outside', meant: '2027-12-31' }],
    ['11/28/2026', { code: 'month-first', meant: '2026-11-28' }],
    ['neste uke', { code: 'not-a-day', typed: 'neste uke' }],
    ['mandag', { code: 'not-a-day', typed: 'mandag' }],
    ['31.05.2017', { code: 'day-outside', earliest: '2017-06-01' }],
    ['27.02.2001', { code: 'day-outside' }],
    ['1.1.00', { code: 'day-outside' }],
  ])('Fristen %s spørres det om', (deadline, problem) => {
    expect(read(typed({ deadline }))).toMatchObject({
      ok: false,
      problems: { deadline: problem },
    })
    expect(read(typed({ reviewDay: deadline }))).toMatchObject({
      ok: false,
      problems: { reviewDay: problem },
    })
  })

  it('Fristen i dag er ikke passert', () => {
    expect(read(typed({ deadline: '01.06.2017' })).ok).toBe(true)
  })

  it.each(['1. januar 2029', '01.01.29', '1/1/2029', '01012029', 'mandag 1.1.2029'])(
    'Fristen %s er 1. januar 2029',
    (deadline) => {
      expect(read(typed({ deadline, reviewDay: '' }))).toMatchObject({
        draft: { deadline: '2029-01-01' },
      })
    },
  )

  it.each<[string, DraftField, string, FieldProblem | ReadingProblem]>([
    ['tittel mangler', 'title', '  ', { code: 'empty' }],
    ['tekst mangler', 'body', '', { code: 'empty' }],
    ['tittel for lang', 'title', 'x'.repeat(301), { code: 'too-long', longest: 300 }],
    ['fødselsnummer i teksten', 'body', 'Gjelder 010107 50160', { code: 'identity-number' }],
    ['felt ingen kjenner', 'body', 'Mellom [[komune]] og KS', 'unknown-fields'],
    ['felt i tittelen', 'title', 'Avtale for [[kommune]]', 'field-only-in-text'],
    ['felt i ingressen', 'summary', 'For {{kommune}}', 'field-only-in-text'],
    ['felt i avtaleparten', 'counterparty', '[[avtalepart]]', 'field-only-in-text'],
    ['et nummer som kan være en konto', 'body', 'Se 86016010024', { code: 'identity-or-account' }],
    ['fødselsnummer i sammendraget', 'summary', '010107 50160', { code: 'identity-number' }],
    ['ukjent type', 'kind', 'brev', { code: 'unknown-choice' }],
    ['uten type', 'kind', ' ', { code: 'unknown-choice' }],
    ['ukjente lesere', 'audience', 'naboen', { code: 'unknown-choice' }],
    ['uten lesere', 'audience', '', { code: 'unknown-choice' }],
    ['vertskommune som ikke er her', 'host', '0301', { code: 'not-here' }],
    ['vertskommune skrevet med navn', 'host', 'Steinkjer kommune', { code: 'not-here' }],
    ['fordeling som ikke finnes', 'costScheme', 'nord-trondelag-1918', { code: 'not-here' }],
    ['fødselsnummer i tittelen', 'title', 'Sak 010107 50160', { code: 'identity-number' }],
    ['fødselsnummer i kilden', 'source', '010107 50160', { code: 'identity-number' }],
    ['fødselsnummer i avtaleparten', 'counterparty', '010107 50160', { code: 'identity-number' }],
    [
      'fødselsnummer i kilden for verten',
      'hostSource',
      '010107 50160',
      { code: 'identity-number' },
    ],
    ['fødselsnummer i eieren', 'owner', '010107 50160', { code: 'identity-number' }],
    [
      'fødselsnummer i den arkivansvarlige',
      'archiveOwner',
      '010107 50160',
      { code: 'identity-number' },
    ],
  ])('%s', (_title, field, value, problem) => {
    expect(read(typed({ [field]: value }))).toEqual({
      ok: false,
      problems: { [field]: problem },
    })
  })
})

it.each([
  [
    'Felles finansiering av samhandlingskoordinator, 2018',
    'felles-finansiering-av-samhandlingskoordinator-2018',
  ],
  ['Særavtale Røyrvik – Snåase', 'saeravtale-royrvik-snaase'],
  ['Ny', 'dokument-ny'],
  ['???', 'dokument'],
])('Adressen til «%s» er %s', (title, slug) => {
  expect(slugFrom(title)).toBe(slug)
})

describe('Et utkast som er unntatt offentlighet', () => {
  const exempt = { audience: 'secretariat', exemptBy: 'offl-14-1', exemptReview: '01.06.2018' }

  it('har et grunnlag i loven og en dag det vurderes på nytt', () => {
    expect(read(typed(exempt))).toMatchObject({
      ok: true,
      draft: { exemptBy: 'offl-14-1', exemptReview: '2018-06-01' },
    })
  })

  it.each([
    ['åpent for alle', { audience: 'public' }, { exemptBy: 'exempt-and-public' }],
    ['uten dag', { exemptReview: '' }, { exemptReview: 'basis-without-review' }],
    ['uten grunnlag', { exemptBy: '' }, { exemptReview: 'review-without-basis' }],
    ['en dag som er passert', { exemptReview: '31.05.2017' }, { exemptReview: 'review-passed' }],
    ['et grunnlag som ikke finnes', { exemptBy: 'offl-99' }, { exemptBy: 'basis-not-here' }],
  ])('sier fra ved feltet: %s', (_title, over, problems) => {
    expect(read(typed({ ...exempt, ...over }))).toEqual({ ok: false, problems })
  })

  it('kan beholde en dag som er passert siden den ble skrevet', () => {
    const passed = { ...exempt, exemptReview: '31.05.2017' }
    const stood = { basis: 'offl-14-1', review: day('2017-05-31') }
    expect(read(typed(passed), stood).ok).toBe(true)
    expect(read(typed({ ...passed, exemptBy: 'offl-13-1' }), stood).ok).toBe(false)
  })
})
