import { describe, expect, it } from 'vitest'
import { partWith, questionParts } from './question-part.rule.ts'

describe('Spørsmålene i en runde', () => {
  it.each([
    [0, [[1, 0]]],
    [1, [[1, 1]]],
    [20, [[1, 20]]],
    [
      21,
      [
        [1, 20],
        [21, 21],
      ],
    ],
    [
      45,
      [
        [1, 20],
        [21, 40],
        [41, 45],
      ],
    ],
  ])('vises tjue om gangen: %i', (questions, expected) =>
    expect(questionParts(questions).map(({ first, last }) => [first, last])).toEqual(expected),
  )

  it.each([
    [45, 20, 1],
    [45, 21, 21],
    [45, 45, 41],
    [45, 46, 41],
    [45, 61, 1],
    [0, 1, 1],
  ])('av %i er nummer %i i delen som begynner på %i', (questions, number, first) =>
    expect(partWith(questions, number).first).toBe(first),
  )
})
