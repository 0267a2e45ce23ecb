import type { WordNote, WordPiece, WordPlace } from '../../kernel/word-text.model.ts'

/** How many of a kind are told one by one, and how long each is. */
export const mostTold = 50
const longest = 80

/** Words as a short line. */
export function short(words: string, length = longest): string {
  const line = words
    .slice(0, 4 * length)
    .replace(/\s+/gu, ' ')
    .trim()
  const signs = [...line]
  return signs.length <= length
    ? line
    : `${signs
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}

/** Gathers what is told of a file while it is read. */
export type Teller = {
  /** Something in the paragraph that is being read. */
  tell(piece: WordPiece, what: string): void
  /** Something that stands beside the text, and not at a place in it. */
  tellBeside(piece: WordPiece, what: string): void
  /** What the paragraph says in which all since the last stands. */
  place(words: string, isHeading: boolean): void
  notes(): WordNote[]
}

export function teller(): Teller {
  const told = new Map<WordPiece, { count: number; first: WordPlace[] }>()
  let waiting: { piece: WordPiece; what: string }[] = []
  let heading = ''
  let last = ''
  /** What comes before the first words stands at them. */
  const place = (words: string, isLast = false) => {
    const at = short(words) || heading || last
    if (at === '' && !isLast) return
    for (const { piece, what } of waiting) told.get(piece)?.first.push({ at, what })
    waiting = []
    last = at
  }
  const count = (piece: WordPiece): { first: WordPlace[]; isMore: boolean } => {
    const known = told.get(piece) ?? { count: 0, first: [] }
    told.set(piece, known)
    known.count += 1
    return { first: known.first, isMore: known.count > mostTold }
  }
  return {
    tell(piece, what) {
      if (!count(piece).isMore) waiting.push({ piece, what: short(what) })
    },
    tellBeside(piece, what) {
      const { first, isMore } = count(piece)
      if (!isMore) first.push({ at: '', what: short(what) })
    },
    place(words, isHeading) {
      place(words)
      if (isHeading && words.trim() !== '') heading = short(words)
    },
    notes() {
      place('', true)
      return [...told].map(([kind, { count, first }]): WordNote => ({ kind, count, first }))
    },
  }
}
