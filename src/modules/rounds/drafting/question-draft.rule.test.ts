import { describe, expect, it } from 'vitest'
import { aQuestion } from '../../../../test/builders/rounds.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import type { Question } from '../question.model.ts'
import { asksTheSame } from '../same-question.rule.ts'
import {
  movedQuestion,
  newQuestionKey,
  readQuestion,
  typedQuestion,
} from './question-draft.rule.ts'
import { questionForm, type TypedQuestion } from './question-form.model.ts'

const typed = (of: Partial<TypedQuestion>): TypedQuestion => ({
  ...emptyForm(questionForm),
  sporsmal: 'Hvor mange?',
  ...of,
})

const told = (of: Partial<TypedQuestion>) => {
  const read = readQuestion(typed(of), 's1', [])
  if (read.ok) return 'taken'
  const [problem] = Object.values(read.problems)
  return typeof problem === 'object' ? problem.code : problem
}

describe('Et spørsmål leses som det er skrevet', () => {
  it.each<[string, Partial<TypedQuestion>, string]>([
    ['en tekst', { slag: 'text' }, 'taken'],
    ['uten ord', { slag: 'text', sporsmal: '   ' }, 'empty'],
    ['et slag som ikke finnes', { slag: 'kart' }, 'unknown-choice'],
    ['to valg', { slag: 'one', valg: 'Ja\nKanskje' }, 'taken'],
    ['bare ett valg', { slag: 'one', valg: 'Ja\n\n' }, 'two-choices-needed'],
    ['to like valg', { slag: 'several', valg: 'Ja\nja' }, 'same-choice'],
    [
      'førtien valg',
      { slag: 'one', valg: Array.from({ length: 41 }, (_, i) => `v ${i}`).join('\n') },
      'too-many-choices',
    ],
    [
      'et valg som er for langt',
      { slag: 'one', valg: `Ja\n${'x'.repeat(151)}` },
      'choice-too-long',
    ],
    ['et tall uten enhet', { slag: 'number' }, 'unit-needed'],
    ['noe annet uten navn', { slag: 'number', enhet: 'other' }, 'unit-name-needed'],
    ['senger', { slag: 'number', enhet: 'other', enhetsnavn: 'senger' }, 'taken'],
    [
      'mennesker under et annet navn',
      { slag: 'number', enhet: 'other', enhetsnavn: 'Pasienter' },
      'persons-by-name',
    ],
    [
      'ansatte under et annet navn',
      { slag: 'range', enhet: 'other', enhetsnavn: 'antall ansatte' },
      'persons-by-name',
    ],
    [
      'navn på en enhet som ikke er valgt',
      { slag: 'number', enhet: 'hours', enhetsnavn: 'senger' },
      'unit-name-unused',
    ],
    ['fødselsnummer i et valg', { slag: 'one', valg: 'f.nr. 01010750160\nNei' }, 'identity-number'],
  ])('%s', (_title, of, expected) => expect(told(of)).toBe(expected))

  const counting = (enhetsnavn: string) => told({ slag: 'number', enhet: 'other', enhetsnavn })

  it.each([
    'innlagte',
    'eldre',
    'menn',
    'kvinner',
    'døde',
    'søkere',
    'tilfeller',
    'hoder',
    'pas.',
    'P a s i e n t e r',
    'p.e.r.s.o.n.e.r',
  ])('«%s» er mennesker', (name) => expect(counting(name)).toBe('persons-by-name'))

  it.each(['senger', 'døgn', 'tiltak', 'biler', 'møter', 'kjøretøy', 'k m', 'prosent', 'kommuner'])(
    '«%s» er ikke mennesker',
    (name) => expect(counting(name)).toBe('taken'),
  )

  it('og skrives ut igjen som det samme', () => {
    for (const question of [
      aQuestion({ kind: 'one', choices: ['A', 'B'] }),
      aQuestion({ kind: 'range', unit: 'man-years' }),
      aQuestion({ kind: 'day' }),
    ]) {
      expect(readQuestion(typedQuestion(question), 's1', [question])).toEqual({
        ok: true,
        question,
      })
    }
  })
})

describe('Et valg', () => {
  const choices = (of: string, before: readonly Question[]) => {
    const read = readQuestion(typed({ slag: 'one', valg: of }), 's1', before)
    if (!read.ok || !('choices' in read.question)) throw new Error('no choices')
    return read.question
  }
  const first = choices('Alfa\nBeta\nGamma', [])

  it('som flyttes, er det samme', () =>
    expect(choices('Gamma\nAlfa\nBeta', [first]).choices.map(({ key }) => key)).toEqual([
      'v3',
      'v1',
      'v2',
    ]))

  it('som tas ut, gir aldri plassen sin til et annet', () => {
    const second = choices('Alfa\nBeta', [first])
    const third = choices('Alfa\nBeta\nNei takk', [first, second])
    expect(third.choices.at(-1)).toMatchObject({ key: 'v4', label: 'Nei takk' })
    expect(asksTheSame(first, third)).toBe(false)
  })
})

describe('Det samme spørsmålet', () => {
  const before = aQuestion({ kind: 'number', unit: 'persons' })
  it.each<[string, Question, boolean]>([
    ['med annen hjelp', { ...before, help: 'Omtrent' }, true],
    ['som nå må besvares', { ...before, isRequired: true }, true],
    ['med andre ord', { ...before, wording: 'Er dere mot?' }, false],
    ['i en annen enhet', { ...before, unit: 'hours' } as Question, false],
    ['med en annen nøkkel', { ...before, key: 's2' }, false],
  ])('%s', (_title, now, expected) => expect(asksTheSame(before, now)).toBe(expected))
})

describe('Rekkefølgen', () => {
  const [a, b, c] = ['s1', 's2', 's3'].map((key) => aQuestion({ kind: 'day' }, key))
  const all = [a, b, c] as Question[]
  const keys = (questions: readonly Question[]) => questions.map(({ key }) => key).join(' ')

  it.each([
    ['s2', 'up', 's2 s1 s3'],
    ['s2', 'down', 's1 s3 s2'],
    ['s1', 'up', 's1 s2 s3'],
    ['s3', 'down', 's1 s2 s3'],
    ['s9', 'up', 's1 s2 s3'],
  ] as const)('%s, %s: %s', (key, direction, expected) =>
    expect(keys(movedQuestion(all, key, direction))).toBe(expected),
  )

  it('en nøkkel brukes aldri om igjen', () =>
    expect(newQuestionKey([all, all.slice(0, 1)])).toBe('s4'))
})
