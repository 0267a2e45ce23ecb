import type { SheetLimits, SheetRead } from '../../../kernel/sheet.model.ts'
import { gatherLines, isBlank } from './gather-lines.ts'
import { meantBy } from './meant-by.ts'

/**
 * Reads a text whose cells are parted by semicolons, tabs or commas. Lines are numbered as Excel does when it opens it: a
 * cell with several lines is on one, and `sep=;` is none.
 */
export function readSeparated(text: string, limits: SheetLimits): SheetRead {
  const [told, mark] = toldMark.exec(text) ?? ['']
  const body = text.slice(told.length)
  const gathered = gatherLines(limits)
  const openQuote = tellCells(body, mark ?? likelyMark(body), (line, column, cell) => {
    if (!isBlank(cell)) gathered.take(line, column, true, () => meantBy(cell))
  })
  if (openQuote) return { ok: false, problem: { code: 'open-quote', line: openQuote } }
  const { lines, problem } = gathered.end()
  return problem ? { ok: false, problem } : { ok: true, sheet: null, lines }
}

/** How Excel is told, in a line before all others. */
const toldMark = /^"?sep=([\t;,:|])"?[^\S\n\r]*(?:\r\n|[\n\r]|$)/i

/** The first wins where two part the lines equally well. */
const marks = ['\t', ';', ',']
const sampled = { lines: 10, signs: 256 * 1024 }

/**
 * The mark that most of the first lines with content have, so that a heading above the list has no say; between equals
 * the one that the first of them has most of.
 */
function likelyMark(text: string): string {
  const lines = firstLines(text)
  const first = lines.find((line) => marks.some((mark) => line.includes(mark))) ?? ''
  const rank = (mark: string) =>
    lines.filter((line) => line.includes(mark)).length * sampled.signs + first.split(mark).length
  return marks.reduce((best, mark) => (rank(mark) > rank(best) ? mark : best))
}

/** A cell in quotation marks, the end of a line, or what else stands on one. */
const quotedOrLine = /(?<![^\t;,\n\r])"(?:[^"]|"")*"?|([\n\r]+)|[^"\n\r]+|"/g

/** The first lines with content, without what stands in quotation marks. */
function firstLines(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const [piece, end] of text.slice(0, sampled.signs).matchAll(quotedOrLine)) {
    if (end === undefined) {
      line += piece.startsWith('"') ? '"' : piece
      continue
    }
    if (!isBlank(line)) lines.push(line)
    line = ''
    if (lines.length === sampled.lines) return lines
  }
  return isBlank(line) ? lines : [...lines, line]
}

/** Tells each cell by its line, from 1, and column, from 0; the line of a quotation mark that is never closed is given back. */
function tellCells(
  text: string,
  mark: string,
  tell: (line: number, column: number, cell: string) => void,
): number | null {
  const ends = new RegExp(`[\n\r${mark}]|$`, 'g')
  let [at, line, column] = [0, 1, 0]
  while (at < text.length) {
    let quoted = ''
    if (text[at] === '"') {
      const close = closingQuote(text, at)
      if (close === -1) return line
      quoted = text.slice(at + 1, close).replaceAll('""', '"')
      at = close + 1
    }
    ends.lastIndex = at
    const end = ends.exec(text)?.index ?? text.length
    tell(line, column, quoted + text.slice(at, end))
    if (text[end] === mark) column += 1
    else [line, column] = [line + 1, 0]
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return null
}

function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}
