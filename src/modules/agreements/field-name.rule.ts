import { type FieldName, fieldNames } from './agreement-field.model.ts'
import { fieldWords } from './agreement-field.table.ts'

const words: readonly { word: string; name: FieldName }[] = fieldNames.flatMap((name) =>
  fieldWords[name].map((word) => ({ word, name })),
)
const byWord: ReadonlyMap<string, FieldName> = new Map(words.map(({ word, name }) => [word, name]))

/** The field that these words name, however they are written; null when they name none. */
export const fieldNamed = (written: string): FieldName | null => byWord.get(bare(written)) ?? null

/** The field whose name is nearest to what was written; `strict` where that may well be ordinary text. */
export function nearestField(text: string, { strict }: { strict: boolean }): FieldName | null {
  const written = bare(text)
  let nearest: FieldName | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { word, name } of words) {
    const most = strict ? Math.ceil(word.length / 12) : word.length / 3
    if (Math.abs(word.length - written.length) > most) continue
    const distance = editDistance(written, word)
    if (distance > most || distance >= least) continue
    nearest = name
    least = distance
  }
  return nearest
}

const bare = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Letters to add, drop, replace, or swap with the next, to make one word the other. */
function editDistance(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, j) => j)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const at = (of: readonly number[], place: number) => of[place] ?? Number.POSITIVE_INFINITY
      const same = one[i - 1] === other[j - 1]
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    beforeLast = last
    last = row
  }
  return last[other.length] ?? 0
}
