import { describe, expect, it } from 'vitest'
import type { DraftField, FieldProblem, TypedDraft } from './document.model.ts'
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

describe('Et utkast leses felt for felt', () => {
  it('Datoer kan skrives på norsk, og det som er tomt, er ukjent', () => {
    expect(judgeDraft(typed())).toMatchObject({
      ok: true,
      draft: { deadline: '2017-12-31', reviewDay: '2020-01-01', host: null, source: null },
    })
  })

  it.each<[string, DraftField, string, FieldProblem]>([
    ['tittel mangler', 'title', '  ', 'missing'],
    ['tekst mangler', 'body', '', 'missing'],
    ['tittel for lang', 'title', 'x'.repeat(301), 'too-long'],
    ['fødselsnummer i teksten', 'body', 'Gjelder 010107 50160', 'identity-number'],
    ['fødselsnummer i sammendraget', 'summary', '01010750160', 'identity-number'],
    ['frist som ikke er en dag', 'deadline', '31.02.2018', 'not-a-day'],
    ['ukjent type', 'kind', 'brev', 'unknown-choice'],
  ])('%s', (_title, field, value, problem) => {
    expect(judgeDraft(typed({ [field]: value }))).toEqual({
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
