import { describe, expect, it } from 'vitest'
import {
  anAnswer,
  anAsked,
  aQuestion,
  chose,
  namesOf,
  numberOf,
  readResult,
  someFacts,
  written,
} from '../../../../test/builders/round-result.ts'
import type { Question } from '../question.model.ts'

describe('Et svar på en tidligere utgave', () => {
  const before: readonly Question[] = [
    aQuestion('number', 'personer'),
    aQuestion('number', 'penger', { unit: 'kroner-once' }),
    aQuestion('one', 'form', { choices: [{ key: 'a', label: 'A', note: null }] }),
    aQuestion('yes-no', 'borte'),
  ]
  const now: readonly Question[] = [
    { ...(before[0] as Question), help: 'Omtrent' },
    aQuestion('number', 'penger', { unit: 'kroner-yearly' }),
    aQuestion('one', 'form', {
      choices: ['a', 'b'].map((key) => ({ key, label: key, note: null })),
    }),
    aQuestion('text', 'nytt'),
  ]
  const facts = someFacts([], {
    versions: [
      { version: 2, questions: now },
      { version: 1, questions: before },
    ],
    asked: ['A', 'B'].map((name) => anAsked(name)),
    answers: [
      anAnswer('A', {
        personer: numberOf(7),
        penger: numberOf(100),
        form: chose('a'),
        borte: { kind: 'yes-no', yes: true },
      }),
      anAnswer('B', { personer: numberOf(8), penger: numberOf(10) }, { version: 2 }),
    ],
  })

  it('teller der det er spurt om det samme, og bare der', () => {
    const { outcome, result } = readResult(facts)
    expect(written(outcome('amounts', 0).total)).toBe('15')
    expect(written(outcome('amounts', 1).total)).toBe('10')
    expect(outcome('choices', 2).choices.map(({ parties }) => parties.length)).toEqual([0, 0])
    expect(result.questions.map(({ earlier }) => namesOf(earlier).join())).toEqual([
      '',
      'A',
      'A',
      'A',
    ])
    expect(result.rows.find(({ party }) => party.name === 'A')?.olderVersion).toBe(1)
  })

  it('står ellers under sin egen utgave, og er ikke lagt til noe', () => {
    const { result } = readResult(facts)
    expect(
      result.earlier.map(({ version, question, answers }) =>
        [version, question.key, ...answers.map(({ shown }) => written(shown))].join(' '),
      ),
    ).toEqual(['1 penger 100', '1 form a', '1 borte ja'])
  })

  it('er skjult for andre også der når det gjaldt få personer i en av utgavene', () => {
    const asHours = aQuestion('number', 'antall', { unit: 'hours' })
    const asPersons = aQuestion('number', 'antall')
    const shown = (before: Question, now: Question) =>
      readResult(
        someFacts([], {
          versions: [
            { version: 1, questions: [before] },
            { version: 2, questions: [now] },
          ],
          asked: [anAsked('A')],
          answers: [anAnswer('A', { antall: numberOf(3) })],
        }),
      ).result.earlier.flatMap(({ answers }) => answers.map(({ shown }) => written(shown)))
    expect(shown(asPersons, asHours)).toEqual([':'])
    expect(shown(asHours, asPersons)).toEqual([':'])
  })
})
