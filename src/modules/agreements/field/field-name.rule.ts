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
