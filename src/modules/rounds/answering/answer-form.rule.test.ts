import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aQuestion } from '../../../../test/builders/rounds.ts'
import type { Question } from '../question.model.ts'
import type { AnswerFiles } from './answer-form.model.ts'
import { readAnswers } from './answer-form.rule.ts'
import { keptFiles, typedAnswers } from './typed-answer.rule.ts'

const told = (question: Question, typed: Record<string, string>) => {
  const read = readAnswers([question], typed)
  if (read.ok) return read.values.s1 ?? null
  const [problem] = Object.values(read.problems)
  return typeof problem === 'object' ? problem.code : problem
}

const form = aQuestion({ kind: 'one', choices: ['I regionen', 'Digitalt'] })
const several = aQuestion({ kind: 'several', choices: ['Mandag', 'Tirsdag'] })
const yesNo = aQuestion({ kind: 'yes-no' })
const kroner = aQuestion({ kind: 'range', unit: 'kroner-once' })
const manYears = aQuestion({ kind: 'number', unit: 'man-years' })
const persons = aQuestion({ kind: 'number', unit: 'persons' })
const day = aQuestion({ kind: 'day' })
const text = aQuestion({ kind: 'text' })

describe('Et svar leses som det er skrevet', () => {
  it.each<[string, Question, Record<string, string>, unknown]>([
    ['ett valg', form, { s1: 'v2' }, { kind: 'chosen', keys: ['v2'] }],
    ['vet ikke, der det er blant valgene', form, { s1: 'vet-ikke' }, { kind: 'unknown' }],
    ['et valg som ikke finnes', form, { s1: 'v9' }, 'unknown-choice'],
    ['flere valg', several, { s1: 'v1 v2' }, { kind: 'chosen', keys: ['v1', 'v2'] }],
    ['flere valg, ett av dem ukjent', several, { s1: 'v1 v9' }, 'unknown-choice'],
    ['ja', yesNo, { s1: 'ja' }, { kind: 'yes-no', yes: true }],
    ['nei', yesNo, { s1: 'nei' }, { kind: 'yes-no', yes: false }],
    [
      'kroner fra og til',
      kroner,
      { 's1-fra': '40 000', 's1-til': '60 000' },
      { kind: 'range', from: 4_000_000, to: 6_000_000 },
    ],
    ['lavt over høyt', kroner, { 's1-fra': '60 000', 's1-til': '40 000' }, 'low-above-high'],
    ['bare den ene enden', kroner, { 's1-fra': '40 000' }, 'half-a-range'],
    ['kroner under null', kroner, { 's1-fra': '-1', 's1-til': '2' }, 'number-outside'],
    ['årsverk', manYears, { s1: '0,5' }, { kind: 'number', amount: 50 }],
    ['årsverk −1', manYears, { s1: '-1' }, 'number-outside'],
    ['en million årsverk', manYears, { s1: '1000000' }, 'number-outside'],
    ['personer', persons, { s1: '3' }, { kind: 'number', amount: 300 }],
    ['null personer er et svar', persons, { s1: '0' }, { kind: 'number', amount: 0 }],
    ['halve personer', persons, { s1: '0,5' }, 'too-many-decimals'],
    ['vet ikke hvor mange', persons, { 's1-vet-ikke': 'yes' }, { kind: 'unknown' }],
    ['ikke aktuelt', persons, { 's1-ikke-aktuelt': 'yes' }, { kind: 'not-applicable' }],
    ['både tall og vet ikke', persons, { s1: '3', 's1-vet-ikke': 'yes' }, 'answered-twice'],
    ['en dag', day, { s1: '24.12.2026' }, { kind: 'day', day: '2026-12-24' }],
    ['en tekst', text, { s1: ' Gjerne\ni mars ' }, { kind: 'text', text: 'Gjerne\ni mars' }],
    ['fødselsnummer i en tekst', text, { s1: 'Gjelder 01010750160.' }, 'identity-or-account'],
    ['ingenting', persons, {}, null],
  ])('%s', (_title, question, typed, expected) => expect(told(question, typed)).toEqual(expected))

  it('et spørsmål som må besvares, kan besvares med at man ikke vet', () => {
    const needed = { ...persons, isRequired: true }
    expect(told(needed, {})).toBe('not-answered')
    expect(told(needed, { 's1-vet-ikke': 'yes' })).toEqual({ kind: 'unknown' })
  })

  it('vet ikke går ikke der det ikke er sagt at det går', () => {
    const strict = { ...persons, mayBeUnknown: false }
    expect(told(strict, { 's1-vet-ikke': 'yes' })).toBeNull()
    expect(told({ ...form, mayBeUnknown: false }, { s1: 'vet-ikke' })).toBe('unknown-choice')
  })

  it('det ene feltet er galt, og de andre er like fullt lest', () => {
    const second: Question = { ...text, key: 's2' }
    const read = readAnswers([manYears, second], { s1: 'mye', s2: 'greit' })
    expect(read).toEqual({
      ok: false,
      problems: { s1: expect.objectContaining({ code: 'not-a-number' }) },
    })
  })
})

describe('Et svar som er skrevet inn igjen, er det samme', () => {
  const amount = fc.integer({ min: 0, max: 999_999 })
  it.each<[string, Question, fc.Arbitrary<unknown>]>([
    ['årsverk', manYears, amount.map((of) => ({ kind: 'number', amount: of }))],
    ['personer', persons, amount.map((of) => ({ kind: 'number', amount: of * 100 }))],
    [
      'kroner fra og til',
      kroner,
      fc.tuple(amount, amount).map(([from, more]) => ({ kind: 'range', from, to: from + more })),
    ],
    ['valg', form, fc.constantFrom('v1', 'v2').map((key) => ({ kind: 'chosen', keys: [key] }))],
    [
      'flere valg',
      several,
      fc.subarray(['v1', 'v2'], { minLength: 1 }).map((keys) => ({ kind: 'chosen', keys })),
    ],
    ['vet ikke', form, fc.constant({ kind: 'unknown' })],
    ['ikke aktuelt', day, fc.constant({ kind: 'not-applicable' })],
    ['ja eller nei', yesNo, fc.boolean().map((of) => ({ kind: 'yes-no', yes: of }))],
  ])('%s', (_title, question, values) => {
    fc.assert(
      fc.property(values, (value) => {
        const typed = typedAnswers([question], { s1: value as never }, [question])
        expect(told(question, typed)).toEqual(value)
      }),
    )
  })
})

describe('Et svar på et annet spørsmål', () => {
  it.each<[string, Question]>([
    ['en annen enhet', { ...persons, unit: 'hours' } as Question],
    ['andre ord', { ...persons, wording: 'Hvor mange har sluttet?' }],
    ['et annet slag', { ...manYears, kind: 'range' } as Question],
  ])('skrives ikke inn: %s', (_title, now) => {
    const before = { ...persons }
    expect(typedAnswers([now], { s1: { kind: 'number', amount: 300 } }, [before])).toEqual({})
  })

  it('skrives ikke inn der et valg har fått et annet navn', () => {
    const renamed = aQuestion({ kind: 'one', choices: ['I regionen', 'Nei takk'] })
    const chosen = { s1: { kind: 'chosen', keys: ['v2'] } } as const
    expect(typedAnswers([renamed], chosen, [form])).toEqual({})
    expect(typedAnswers([{ ...form, help: 'Velg' }], chosen, [form])).toEqual({ s1: 'v2' })
  })
})

describe('Et spørsmål som besvares med en fil', () => {
  const file = aQuestion({ kind: 'file' })
  const must = { ...file, isRequired: true }
  const there = { kind: 'file', name: 'sist.pdf', sha256: 'a' } as const
  const ours = { name: 'ny.pdf', sha256: 'b', kind: 'pdf', bytes: Uint8Array.of(1) } as const
  const kept: AnswerFiles['kept'] = { s1: there }
  const came: AnswerFiles['sent'] = { s1: { ok: true, file: ours } }
  const wrong: AnswerFiles['sent'] = { s1: { ok: false, problem: 'file-is-zip' } }
  const asNew = { kind: 'file', name: 'ny.pdf', sha256: 'b' }
  const away = { 's1-fjern': 'yes' }
  const unknown = { 's1-vet-ikke': 'yes' }

  it.each<[string, Question, Record<string, string>, Partial<AnswerFiles>, unknown]>([
    ['ingen fil er ikke noe svar', file, {}, {}, null],
    ['må besvares, og ingen fil er der', must, {}, {}, 'not-answered'],
    ['fila som kom', file, {}, { sent: came }, asNew],
    ['fila som ligger der, blir', must, {}, { kept }, there],
    ['en annen går foran den som ligger der', file, {}, { sent: came, kept }, asNew],
    ['tatt bort', file, away, { kept }, null],
    ['tatt bort, og må besvares', must, away, { kept }, 'not-answered'],
    ['tatt bort og en annen valgt', file, away, { sent: came, kept }, asNew],
    ['fila kan ikke tas imot', file, {}, { sent: wrong, kept }, 'file-is-zip'],
    ['vet ikke', must, unknown, {}, { kind: 'unknown' }],
    ['vet ikke, og en fil', file, unknown, { sent: came }, 'answered-twice'],
    ['vet ikke, og fila ligger der', file, unknown, { kept }, 'answered-twice'],
    ['vet ikke, og fila tatt bort', file, { ...unknown, ...away }, { kept }, { kind: 'unknown' }],
    ['ord i feltet for fila er ikke noe svar', file, { s1: 'vet-ikke' }, {}, null],
  ])('%s', (_title, question, typed, files, expected) => {
    const read = readAnswers([question], typed, { sent: {}, kept: {}, ...files })
    const [problem] = read.ok ? [] : Object.values(read.problems)
    expect(read.ok ? (read.values.s1 ?? null) : problem).toEqual(expected)
  })

  it('beholder fila bare der spørsmålet er det samme og fila ikke er fjernet', () => {
    expect(keptFiles([file], { s1: there }, [file])).toEqual({ s1: there })
    expect(keptFiles([{ ...file, help: 'Som PDF' }], { s1: there }, [file])).toEqual({ s1: there })
    expect(keptFiles([{ ...file, wording: 'En annen plan' }], { s1: there }, [file])).toEqual({})
    expect(keptFiles([file], { s1: { ...there, sha256: null } }, [file])).toEqual({})
  })
})
