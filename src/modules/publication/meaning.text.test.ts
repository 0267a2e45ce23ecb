import { expect, it } from 'vitest'
import { glossary } from '../../kernel/glossary.table.ts'
import { meanings } from './meaning.text.ts'

it('Hvert begrep er forklart, og ingenting annet', () => {
  const identifiers = glossary.map(({ identifier }) => identifier)
  expect([...meanings.keys()].toSorted()).toEqual(identifiers.toSorted())
})

it.each([...meanings])(
  '%s er forklart i én kort setning på hvert språk',
  (_identifier, meaning) => {
    for (const sentence of [meaning.nb, meaning.nn, meaning.en]) {
      expect(sentence).toMatch(/^\p{Lu}[^.|]{15,140}\.$/u)
      expect(sentence).not.toMatch(/\p{Ll}\p{Lu}/u)
    }
  },
)
