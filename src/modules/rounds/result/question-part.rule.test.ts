import { describe, expect, it } from 'vitest'
import { partWith, questionParts } from './question-part.rule.ts'

describe('Spørsmålene i en runde', () => {
  it.each([
    [0, [[1, 0]]],
    [1, [[1, 1]]],
    [10, [[1, 10]]],
    [
      11,
      [
        [1, 10],
        [11, 11],
      ],
    ],
    [
      25,
      [
        [1, 10],
        [11, 20],
        [21, 25],
      ],
    ],
  ])('vises ti om gangen: %i', (questions, expected) =>
    expect(questionParts(questions).map(({ first, last }) => [first, last])).toEqual(expected),
  )

  it.each([
    [25, 10, 1],
    [25, 11, 11],
    [25, 25, 21],
    [25, 26, 21],
    [25, 31, 1],
    [0, 1, 1],
  ])('av %i er nummer %i i delen som begynner på %i', (questions, number, first) =>
    expect(partWith(questions, number).first).toBe(first),
  )
})
