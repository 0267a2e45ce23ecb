import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import type { ChangeProblems, TypedChange } from './party-change.model.ts'
import { type ReadChange, readForm } from './party-change-form.rule.ts'

const today = day('2026-11-22')
const blank: TypedChange = {
  plass: '',
  dag: '01.01.2026',
  vedtak: 'Kommunestyret, sak 12/25',
  kommuner: '',
  region: '',
  nyregion: '',
  navn: '',
  orgnr: '',
  slag: '',
  rolle: '',
  hvem: '',
}
const problems = (read: ReadChange): ChangeProblems => (read.ok ? {} : read.problems)
const decision = (typed: Partial<TypedChange>, chosen: string[] = [], asked = ['5054']) =>
  readForm(
    { kind: 'decide', code: '5054', seenOn: today, askedCodes: asked, chosen },
    { ...blank, ...typed },
    today,
  )

describe('Skjemaet for å avgjøre en plass', () => {
  it('leser svaret, dagen og vedtaket', () => {
    expect(decision({ plass: 'part' })).toEqual({
      ok: true,
      wording: 'Kommunestyret, sak 12/25',
      change: { kind: 'decide', code: '5054', seenOn: today, chosen: ['5054'], day: '2026-01-01' },
    })
  })

  it('leser hvem som er part etter en deling, og bare av dem det spørres om', () => {
    const read = decision({}, ['5055'], ['5055', '5056'])
    expect(read.ok && read.change).toMatchObject({ chosen: ['5055'] })
    const other = decision({}, ['5055', '9999'], ['5055', '5056'])
    expect(problems(other)).toEqual({ plass: { code: 'unknown-choice' } })
  })

  it.each<[string, Partial<TypedChange>, ChangeProblems]>([
    ['svar mangler', {}, { plass: { code: 'unknown-choice' } }],
    ['dag mangler', { plass: 'ikke', dag: '' }, { dag: { code: 'empty' } }],
    ['langt fram', { plass: 'ikke', dag: '2066-01-01' }, { dag: 'too-far-ahead' }],
    ['vedtak mangler', { plass: 'ikke', vedtak: ' ' }, { vedtak: { code: 'empty' } }],
    [
      'for lang tekst',
      { plass: 'ikke', vedtak: 'x'.repeat(4001) },
      { vedtak: { code: 'too-long', longest: 4_000 } },
    ],
    [
      'fødselsnummer',
      { plass: 'ikke', vedtak: 'Etter ønske fra 130972 48022' },
      { vedtak: { code: 'identity-number' } },
    ],
  ])('%s', (_title, typed, expected) => {
    expect(problems(decision(typed))).toEqual(expected)
  })

  it.each([
    ['31.02.2026', { code: 'no-such-day', last: '2026-02-28' }],
    ['2206-01-01', { code: 'day-outside', meant: null }],
    ['1.1.0026', { code: 'day-outside', meant: '2026-01-01' }],
    ['1/13', { code: 'day-without-year' }],
  ])('spør om dagen %s', (dag, problem) => {
    expect(problems(decision({ plass: 'ikke', dag }))).toMatchObject({ dag: problem })
  })

  it('vil vite minst én part etter en deling', () => {
    expect(problems(decision({}, [], ['5055', '5056']))).toEqual({
      plass: { code: 'unknown-choice' },
    })
  })
})

describe('De andre skjemaene', () => {
  it('avslutter fra en dag', () => {
    expect(readForm({ kind: 'end', code: '5038', seenOn: today }, blank, today)).toMatchObject({
      ok: true,
    })
  })

  it('vil ha minst én kommune, og regner hver én gang', () => {
    expect(problems(readForm({ kind: 'add', chosen: [] }, blank, today))).toEqual({
      kommuner: 'none-chosen',
    })
    const read = readForm(
      { kind: 'add', chosen: ['5054', '5054'] },
      { ...blank, region: ' Fosen ' },
      today,
    )
    expect(read.ok && read.change).toMatchObject({ codes: ['5054'], region: 'Fosen' })
  })

  it.each<[string, Partial<TypedChange>, ChangeProblems]>([
    ['skrevet som i en faktura', { navn: 'KS', slag: 'ks', orgnr: 'NO 983 974 791 MVA' }, {}],
    ['gyldig nummer', { navn: 'KS', slag: 'ks', orgnr: '983 974 791' }, {}],
    ['uten nummer', { navn: 'KS', slag: 'ks' }, {}],
    [
      'galt kontrollsiffer',
      { navn: 'KS', slag: 'ks', orgnr: '983974792' },
      { orgnr: { code: 'wrong-check-digit', typed: '983974792' } },
    ],
    ['uten navn og slag', {}, { navn: { code: 'empty' }, slag: { code: 'unknown-choice' } }],
  ])('leser en organisasjon: %s', (_title, typed, expected) => {
    expect(problems(readForm({ kind: 'organisation' }, { ...blank, ...typed }, today))).toEqual(
      expected,
    )
  })

  it('vil vite hvem som får hvilken oppgave', () => {
    expect(problems(readForm({ kind: 'role' }, blank, today))).toEqual({
      rolle: { code: 'unknown-choice' },
      hvem: { code: 'unknown-choice' },
    })
    expect(
      readForm({ kind: 'role' }, { ...blank, rolle: 'host', hvem: '5006' }, today),
    ).toMatchObject({ ok: true })
  })
})
