/** What a text has more of than can be read and set in reasonable time. */
export type TextSizeProblem = 'too-many-lines' | 'too-many-marks'

/** An agreement of 90 000 signs has some 1 500 lines. */
export const mostLines = 4_000
/** Signs that may mark something: an agreement of 90 000 signs with tables has some 3 000. */
export const mostMarks = 12_000

/** What a text is too large in, as its reading and setting go; null when nothing is. Costs next to nothing to ask. */
export function textSizeProblem(text: string): TextSizeProblem | null {
  if (countOf(text, /[\n\r\v\f\u0085\u2028\u2029]/g) >= mostLines) return 'too-many-lines'
  const count = countOf(text, marks) + 2 * countOf(text, addresses)
  return count > mostMarks ? 'too-many-marks' : null
}

const marks = /[*_~`[\]{}<>|\t#]/g
/** Each costs as two marks. */
const addresses = /@|:\/\//g

function countOf(text: string, signs: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(signs)) count += 1
  return count
}
