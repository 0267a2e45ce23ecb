import { slugOf } from '../../kernel/slug.rule.ts'

/** The words that something is found by, each once, written with a–z and digits alone. */
export const wordsOf = (texts: readonly (string | null)[]): string[] => [
  ...new Set(texts.flatMap((text) => (text === null ? [] : folded(text)))),
]

/** What a word that was typed begins with in all its forms: `avtaler` and `avtalen` are both sought as `avtal`. */
export const soughtWords = (typed: string): string[] => [...new Set(folded(typed).map(stem))]

const folded = (text: string): string[] =>
  slugOf(text, 1_000_000)
    .split('-')
    .filter((word) => word.length > 1)
    .map((word) => word.slice(0, 60))

/** Endings of nouns and verbs in both forms of Norwegian. */
const ending = /(?:ene|ane|ende|ande|enes|anes|ens|ers|er|ar|en|et|te|de|es|a|e|s|n)$/

const stem = (word: string): string => {
  const without = word.replace(ending, '')
  return without.length >= 4 ? without : word
}
