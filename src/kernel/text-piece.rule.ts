/** A part of a text, and how many lines stand before it. */
export type TextPiece = { piece: string; linesBefore: number }

const longest = 512 * 1024
/** How much of the piece before is read once more with the next, so that a number and its table are seen whole. */
const readAgain = 32 * 1024
/** How far from where a piece would end there is looked for the end of a line, or of a word. */
const nearest = 4 * 1024

/** A text in pieces that can be judged one by one; whole where it is not long. */
export function* piecesOf(text: string): Generator<TextPiece> {
  let linesBefore = 0
  let start = 0
  while (text.length - start > longest + nearest) {
    const end = partingFrom(text, start + longest)
    yield { piece: text.slice(start, end), linesBefore }
    const next = partingFrom(text, end - readAgain)
    linesBefore += linesBetween(text, start, next)
    start = next
  }
  yield { piece: text.slice(start), linesBefore }
}

/** The first place from here on that begins a line, or else a word; here where neither is near. */
function partingFrom(text: string, from: number): number {
  const near = text.slice(from, from + nearest)
  const line = near.indexOf('\n')
  if (line !== -1) return from + line + 1
  const word = near.search(/\s/)
  return word === -1 ? from : from + word + 1
}

function linesBetween(text: string, start: number, end: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    lines += 1
  }
  return lines
}
