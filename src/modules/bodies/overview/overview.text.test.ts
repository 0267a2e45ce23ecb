import { describe, expect, it } from 'vitest'
import { sayPractice } from '../practice/practice.text.ts'
import { sayOverview } from './overview.text.ts'

describe('Én står i entall', () => {
  it.each([
    [sayOverview('nb', 'unequal', 1, 2), 'kommunesiden har 1 plass som bestemmer'],
    [sayOverview('nb', 'unequal', 2, 1), 'kommunesiden har 2 plasser som bestemmer'],
    [sayOverview('nn', 'unequal', 1, 2), 'kommunesida har 1 plass som bestemmer'],
    [sayOverview('nb', 'quorumOver', 2, 1), 'organet har bare 1 plass.'],
    [sayOverview('en', 'quorumOver', 2, 1), 'only 1 seat.'],
    [sayPractice('nb', 'minutesWithin', 1), '1 virkedag til å svare'],
  ])('%s', (text, expected) => expect(text).toContain(expected))
})
