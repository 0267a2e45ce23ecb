import { type FieldName, fieldNames } from './agreement-field.model.ts'
import { fieldWords } from './agreement-field.table.ts'
import { editDistance, type LetterPlaces, letterPlaces } from './edit-distance.rule.ts'

type Word = { word: string; name: FieldName; letters: LetterPlaces }
const words: readonly Word[] = fieldNames.flatMap((name) =>
  fieldWords[name].map((word) => ({ word, name, letters: letterPlaces(word) })),
)
const byWord: ReadonlyMap<string, FieldName> = new Map(words.map(({ word, name }) => [word, name]))

/** The field that these words name, however they are written; null when they name none. */
export const fieldNamed = (written: string): FieldName | null => byWord.get(bare(written)) ?? null

/** The field whose name is nearest to what was written; `strict` where that may well be ordinary text. */
export function nearestField(text: string, { strict }: { strict: boolean }): FieldName | null {
  const written = bare(text)
  let nearest: FieldName | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { word, name, letters } of wordsAsLong(written.length, strict)) {
    const distance = editDistance(written, word.length, letters)
    if (distance > mostChanged(word, strict) || distance >= least) continue
    nearest = name
    least = distance
  }
  return nearest
}

const mostChanged = (word: string, strict: boolean): number =>
  strict ? Math.ceil(word.length / 12) : word.length / 3

const longestWord = Math.max(...words.map(({ word }) => word.length))
const asLong = [true, false].map((strict) =>
  Array.from({ length: 2 * longestWord }, (_, length) =>
    words.filter(({ word }) => Math.abs(word.length - length) <= mostChanged(word, strict)),
  ),
)

/** The words that something of this length may be meant as. */
const wordsAsLong = (length: number, strict: boolean): readonly Word[] =>
  asLong[strict ? 0 : 1]?.[length] ?? []

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
