import { describe, expect, it } from 'vitest'
import type { DraftChoices, DraftField, FieldProblem, TypedDraft } from './document.model.ts'
import { judgeDraft, slugFrom } from './draft.rule.ts'

const typed = (over: Partial<TypedDraft> = {}): TypedDraft => ({
  title: 'Felles finansiering',
  summary: '',
  body: 'Formålet med avtalen …',
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
  audience: '',
  ...over,
})

const choices: DraftChoices = {
  hosts: [{ value: '5006', label: 'Steinkjer kommune' }],
  hostToday: null,
  schemes: [{ value: 'nord-trondelag-2018', label: 'Samhandlingskoordinator 2018' }],
}

describe('Et utkast leses felt for felt', () => {
  it('Datoer kan skrives på norsk, og det som er tomt, er ukjent', () => {
    expect(judgeDraft(typed(), choices)).toMatchObject({
      ok: true,
      draft: { deadline: '2017-12-31', reviewDay: '2020-01-01', host: null, source: null },
    })
  })

  it('Vertskommunen tas med både som kode og som navnet avtalen skal ha', () => {
    const read = judgeDraft(typed({ host: '5006', costScheme: 'nord-trondelag-2018' }), choices)
    expect(read).toMatchObject({
      ok: true,
      draft: {
        host: { code: '5006', name: 'Steinkjer kommune' },
        costScheme: 'nord-trondelag-2018',
      },
    })
  })

  it.each<[string, DraftField, string, FieldProblem]>([
    ['tittel mangler', 'title', '  ', 'missing'],
    ['tekst mangler', 'body', '', 'missing'],
    ['tittel for lang', 'title', 'x'.repeat(301), 'too-long'],
    ['fødselsnummer i teksten', 'body', 'Gjelder 010107 50160', 'identity-number'],
    ['felt ingen kjenner', 'body', 'Mellom [[komune]] og KS', 'unknown-fields'],
    ['felt i tittelen', 'title', 'Avtale for [[kommune]]', 'field-only-in-text'],
    ['felt i ingressen', 'summary', 'For {{kommune}}', 'field-only-in-text'],
    ['felt i avtaleparten', 'counterparty', '[[avtalepart]]', 'field-only-in-text'],
    ['et nummer som kan være en konto', 'body', 'Se 86016010024', 'identity-or-account'],
    ['fødselsnummer i sammendraget', 'summary', '010107 50160', 'identity-number'],
    ['frist som ikke er en dag', 'deadline', '31.02.2018', 'not-a-day'],
    ['ukjent type', 'kind', 'brev', 'unknown-choice'],
    ['ukjente lesere', 'audience', 'naboen', 'unknown-choice'],
    ['vertskommune som ikke er her', 'host', '0301', 'not-here'],
    ['vertskommune skrevet med navn', 'host', 'Steinkjer kommune', 'not-here'],
    ['fordeling som ikke finnes', 'costScheme', 'nord-trondelag-1918', 'not-here'],
    ['fødselsnummer i tittelen', 'title', 'Sak 010107 50160', 'identity-number'],
    ['fødselsnummer i kilden', 'source', '010107 50160', 'identity-number'],
    ['fødselsnummer i avtaleparten', 'counterparty', '010107 50160', 'identity-number'],
    ['fødselsnummer i kilden for verten', 'hostSource', '010107 50160', 'identity-number'],
    ['fødselsnummer i eieren', 'owner', '010107 50160', 'identity-number'],
    ['fødselsnummer i den arkivansvarlige', 'archiveOwner', '010107 50160', 'identity-number'],
  ])('%s', (_title, field, value, problem) => {
    expect(judgeDraft(typed({ [field]: value }), choices)).toEqual({
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
