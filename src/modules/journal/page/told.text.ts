import { addDays, parseDay } from '../../../kernel/day.model.ts'
import { kronerText, shortDay } from '../../../kernel/format.model.ts'
import type { JournalWords } from '../../../kernel/journal.model.ts'
import { ore } from '../../../kernel/money.model.ts'
import type { Locale, Named } from '../../../kernel/words.model.ts'
import type { ToldFact } from '../journal-entry.model.ts'
import type { CodeName } from './filter.model.ts'

/** A fact as a reader says it: what it is called, and its values. */
export type WordedFact = { term: string; values: string[] }

/** Puts what entries tell into words. */
export type Telling = {
  deed(deed: string): string
  basis(basis: string): string
  /** What an entry is about, by its kind. */
  subject(subject: string): string
  facts(told: readonly ToldFact[]): WordedFact[]
}

/** Tells in a language by the words of the rooms, and the names that the community has for its codes. */
export function tellingIn(
  locale: Locale,
  words: Required<JournalWords>,
  names: readonly CodeName[],
): Telling {
  const named = new Map(names.map(({ sort, code, name }) => [`${sort} ${code}`, name]))
  const wordOf = (among: Readonly<Record<string, Named>> | undefined, code: string) =>
    among && Object.hasOwn(among, code) ? among[code]?.[locale] : undefined
  const subject = (of: string) => wordOf(words.subjects, of.replace(/:.*/s, '')) ?? of
  const wordsOf = (key: string, value: string | number | boolean): string => {
    const code = String(value)
    const word = wordOf(words.codes[key], code)
    if (word !== undefined) return word
    if (key === 'about') return subject(code)
    const sort = Object.hasOwn(words.named, key) ? words.named[key] : undefined
    const name = named.get(`${sort} ${code}`)
    const place = sort === 'party' ? named.get(`place ${code}`) : undefined
    return name ?? place ?? toldValue(locale, key, value)
  }
  return {
    deed: (deed) => wordOf(words.deeds, deed) ?? deed,
    basis: (basis) => wordOf(words.bases, basis) ?? basis,
    subject,
    facts: (told) =>
      told
        .filter(({ key }) => !words.inner.includes(key))
        .map(({ key, values }) => ({
          term: wordOf(words.facts, key) ?? key,
          values: values.map((value) => wordsOf(key, value)),
        })),
  }
}

const yes: Named = { nb: 'ja', nn: 'ja', en: 'yes' }
const no: Named = { nb: 'nei', nn: 'nei', en: 'no' }

/** A value as a reader says it: days and sums in the usual form, yes and no in words. What is until a day was last the day before. */
function toldValue(locale: Locale, key: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return (value ? yes : no)[locale]
  if (typeof value === 'number')
    return key.endsWith('Ore') ? kronerText(locale, ore(value)) : String(value)
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? parseDay(value) : null
  if (day === null) return value
  return shortDay(key === 'until' ? addDays(day, -1) : day)
}
