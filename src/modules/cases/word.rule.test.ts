import { describe, expect, it } from 'vitest'
import { soughtWords, wordsOf } from './word.rule.ts'

const finds = (typed: string, text: string) =>
  soughtWords(typed).every((sought) => wordsOf([text]).some((word) => word.startsWith(sought)))

describe('Ordene i en sak', () => {
  it.each([
    ['avtaler', 'Samarbeidet bygger på avtalen'],
    ['avtalen', 'Nye avtaler'],
    ['hjemmesykehus', 'Hjemmesykehuset i Namdalen'],
    ['jordmor', 'Jordmortjenesten'],
    ['JORDMØDRE', 'to jordmødre slutter'],
    ['ålesund', 'Møte i Ålesund'],
    ['årsrapport 2025', 'Årsrapporten for 2025'],
  ])('«%s» finner «%s»', (typed, text) => expect(finds(typed, text)).toBe(true))

  it('må alle finnes', () => expect(finds('avtale jordmor', 'Avtalen')).toBe(false))
  it('er ingen av det som ikke er bokstaver eller tall', () =>
    expect(soughtWords('%_\\ ')).toEqual([]))
})
