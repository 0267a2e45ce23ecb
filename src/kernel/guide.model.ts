/**
 * The guide that tells of a page, by the page's address: `saker`, `hva-mangler#purre`; null where none does. What is said of an
 * address holds for all under it; one without a word of its own, as a community's front page, stands for itself alone.
 */
export type Guides = Readonly<Record<string, string | null>>

/** The guide of the page at a path; undefined where nothing is said of it. */
export type GuideOf = (path: string) => string | null | undefined

/** The address that says most of a path is the one that holds. */
export function guidesBy(guides: Guides): GuideOf {
  const places = Object.entries(guides)
    .map(([address, guide]) => ({ guide, words: wordsIn(address) }))
    .toSorted((a, b) => b.words.length - a.words.length || openIn(a.words) - openIn(b.words))
  return (path) => {
    const asked = wordsIn(path.split('?')[0] ?? '')
    return places.find(({ words }) => covers(words, asked))?.guide
  }
}

const wordsIn = (address: string): readonly string[] => address.split('/').slice(1)
const isOpen = (word: string): boolean => word === '' || word.startsWith(':')
const openIn = (words: readonly string[]): number => words.filter(isOpen).length

const covers = (words: readonly string[], asked: readonly string[]): boolean =>
  (words.every(isOpen) ? words.length === asked.length : words.length <= asked.length) &&
  words.every((word, at) => word === asked[at] || word.startsWith(':'))
