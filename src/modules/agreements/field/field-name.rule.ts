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
    if (lettersBeside(written, word) > most) continue
    const distance = editDistance(written, word, most)
    if (distance > most || distance >= least) continue
    nearest = name
    least = distance
  }
  return nearest
}

const telling = new Set([
  ...[
    'fyll',
    'fylles',
    'sett',
    'settes',
    'set',
    'skriv',
    'skrives',
    'legg',
    'legges',
    'før',
    'føres',
  ],
  ...['oppgi', 'angi', 'insert', 'fill', 'enter', 'write'],
])
const where = new Set(['inn', 'in', 'ut', 'her', 'here'])
const besides = new Set([
  ...['skal', 'må', 'senere', 'seinere', 'vennligst', 'please', 'aktuell', 'aktuelle', 'riktig'],
  ...['rett', 'din', 'deres', 'dykkar', 'your'],
])

/** The field that somebody is told to fill in: `fyll inn kommunens navn`; `wholly` where it must also say where. */
export function instructedField(text: string, { wholly = false } = {}): FieldName | null {
  const said = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const isTold = said.some((each) => telling.has(each))
  if (!isTold || said.length > 9 || (wholly && !said.some((each) => where.has(each)))) return null
  const named = said
    .filter((each) => !telling.has(each) && !where.has(each) && !besides.has(each))
    .join('')
  return fieldNamed(named) ?? nearestField(named, { strict: true })
}

const bare = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** How many letters of one word the other has nowhere: it is no nearer than that. */
function lettersBeside(one: string, other: string): number {
  let beside = 0
  for (const letter of one) if (!other.includes(letter)) beside += 1
  return beside
}

/** More letters than any word is changed by. */
const far = 1_000

/**
 * Letters to add, drop, replace, or swap with the next, to make one word the other; `far` where they are more than `most`, which
 * shows early and lies near the diagonal.
 */
function editDistance(one: string, other: string, most: number): number {
  const reach = Math.floor(most)
  let beforeLast: number[] = Array(other.length + 1).fill(far)
  let last = Array.from(beforeLast, (_, j) => j)
  let row = [...beforeLast]
  let leastBefore = 0
  for (let i = 1; i <= one.length; i += 1) {
    const from = Math.max(1, i - reach)
    const to = Math.min(other.length, i + reach)
    row[from - 1] = from === 1 && i <= reach ? i : far
    let least = row[from - 1] ?? far
    for (let j = from; j <= to; j += 1) {
      const same = one[i - 1] === other[j - 1]
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const distance = Math.min(
        (last[j] ?? far) + 1,
        (row[j - 1] ?? far) + 1,
        (last[j - 1] ?? far) + (same ? 0 : 1),
        swapped ? (beforeLast[j - 2] ?? far) + 1 : far,
      )
      row[j] = distance
      least = Math.min(least, distance)
    }
    if (to < other.length) row[to + 1] = far
    if (least > most && leastBefore > most) return far
    leastBefore = least
    ;[beforeLast, last, row] = [last, row, beforeLast]
  }
  return last[other.length] ?? far
}
