import { describe, expect, it } from 'vitest'
import { glossary, termSources } from '../../src/kernel/glossary.table.ts'

/** Each form on its own: «fagråd, faglig samarbeidsutvalg (FSU)» is three. */
const formsOf = (text: string): string[] =>
  text
    .split(/[,()]/)
    .map((form) => form.trim().toLocaleLowerCase('nb'))
    .filter((form) => form !== '')

const doublesIn = (texts: readonly string[]): string[] =>
  texts.filter((text, i) => texts.indexOf(text) !== i)

describe('Begrepene', () => {
  it('har hver form bare én gang i hvert språk', () => {
    expect(doublesIn(glossary.flatMap(({ nb }) => formsOf(nb)))).toEqual([])
    expect(doublesIn(glossary.flatMap(({ nn }) => formsOf(nn)))).toEqual([])
    expect(doublesIn(glossary.map(({ en }) => en))).toEqual([])
  })

  it('har hver sitt navn i koden', () => {
    expect(doublesIn(glossary.map(({ identifier }) => identifier))).toEqual([])
    const odd = glossary.filter(
      ({ identifier }) => !/^[a-z][a-zA-Z]*(\.[a-z][a-zA-Z]*)?$/.test(identifier),
    )
    expect(odd).toEqual([])
  })

  it('har alle språk og en kjent kilde', () => {
    const lacking = glossary.filter(
      ({ nb, nn, en, source }) => !nb || !nn || !en || !termSources.includes(source),
    )
    expect(lacking).toEqual([])
    expect(glossary.length).toBeGreaterThan(80)
  })

  it('oppdager et ord som står to ganger', () => {
    expect(doublesIn(['sak', 'vedtak', 'sak'])).toEqual(['sak'])
  })
})
