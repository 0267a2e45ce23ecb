import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, letterPlaces } from './edit-distance.rule.ts'

const between = (written: string, word: string) =>
  editDistance(written, word.length, letterPlaces(word))

/** The same as it is taught: one table, cell by cell. */
function byTable(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, i) => [i])
  const cell = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let j = 1; j <= other.length; j += 1) {
    rows[0]?.push(j)
    for (let i = 1; i <= one.length; i += 1) {
      const changed = cell(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1)
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const swapped = isSwapped ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY
      rows[i]?.push(Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, changed, swapped))
    }
  }
  return cell(one.length, other.length)
}

describe('Hvor mange bokstaver som skiller to ord', () => {
  it.each([
    ['kommune', 'kommune', 0],
    ['komune', 'kommune', 1],
    ['kommunen', 'kommune', 1],
    ['kommnue', 'kommune', 1],
    ['kommuna', 'kommune', 1],
    ['', 'kommune', 7],
    ['navn', 'kommune', 6],
  ])('«%s» og «%s»: %d', (written, word, distance) => {
    expect(between(written, word)).toBe(distance)
  })

  it('er det samme som en tabell regner ut, celle for celle', () => {
    const word = (longest: number) =>
      fc.string({ unit: fc.constantFrom(...'abå'), minLength: 1, maxLength: longest })
    fc.assert(
      fc.property(word(60), word(32), (written, known) => {
        expect(between(written, known)).toBe(byTable(written, known))
      }),
      { numRuns: 2_000 },
    )
  })
})
