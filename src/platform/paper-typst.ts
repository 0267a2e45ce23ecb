import type {
  CellAlign,
  Inline,
  LinkPart,
  TextBlock,
  TextCell,
  TextItem,
  TextRun,
} from '../kernel/text-tree.model.ts'
import {
  addressOnPaper,
  imageText,
  leadsFromPaper,
  settleHeadings,
} from '../kernel/text-tree.rule.ts'

/** Draws the blocks that `typstBlocks` gives, with headings from the second level. */
export const textSource = `
#let runs-of(pieces) = pieces.join(box(width: 0pt))
#let run-of(run) = {
  let body = if run.code { run.pieces.map(piece => raw(piece)).join(box(width: 0pt)) } else { runs-of(run.pieces) }
  if run.strike { body = strike(body) }
  if run.emphasis { body = emph(body) }
  if run.strong { body = strong(body) }
  body
}
#let part-of(part) = if part.kind == "break" { linebreak() } else { run-of(part) }
#let line-of(parts) = for part in parts {
  if part.kind == "link" {
    let body = part.parts.map(part-of).join()
    if part.href == none { body } else { link(part.href, body) }
  } else { part-of(part) }
}
#let blocks-of(blocks, apart: true) = for part in blocks {
  let kind = part.kind
  if apart { parbreak() }
  if kind == "heading" { heading(level: part.level, line-of(part.parts)) }
  else if kind == "paragraph" { par(line-of(part.parts)) }
  else if kind == "quote" { quote(block: true, { set block(spacing: 0.95em); blocks-of(part.blocks) }) }
  else if kind == "bullets" { list(..part.items.map(item => blocks-of(item, apart: false))) }
  else if kind == "numbers" { enum(start: part.start, ..part.items.map(item => blocks-of(item, apart: false))) }
  else if kind == "labels" {
    enum(numbering: n => part.labels.at(n - 1), number-align: start + top, ..part.items.map(item => blocks-of(item, apart: false)))
  }
  else if kind == "code" { raw(part.text, block: true) }
  else if kind == "table" {
    set text(size: part.size * 1pt, hyphenate: true)
    table(
      columns: part.align.len(),
      align: part.align.map(side => if side == "end" { right } else if side == "center" { center } else { left }),
      stroke: (x: none, y: 0.4pt),
      inset: (x: 4pt, y: 4pt),
      ..if part.head.len() > 0 { (table.header(..part.head.map(cell => strong(line-of(cell)))),) },
      ..part.rows.flatten().map(cell => line-of(cell.parts)),
    )
  }
  else if kind == "rule" { line(length: 100%, stroke: 0.5pt) }
  else { panic("no place for " + kind) }
}
`

type TypstPart = { kind: 'break' } | (Omit<TextRun, 'text'> & { pieces: readonly string[] })
type TypstLine = (TypstPart | { kind: 'link'; href: string | null; parts: TypstPart[] })[]
export type TypstBlock =
  | { kind: 'heading'; level: number; parts: TypstLine }
  | { kind: 'paragraph'; parts: TypstLine }
  | { kind: 'quote'; blocks: TypstBlock[] }
  | { kind: 'bullets'; items: TypstBlock[][] }
  | { kind: 'numbers'; start: number; items: TypstBlock[][] }
  | { kind: 'labels'; labels: string[]; items: TypstBlock[][] }
  | { kind: 'code'; text: string }
  | {
      kind: 'table'
      align: readonly CellAlign[]
      size: number
      head: TypstLine[]
      rows: { parts: TypstLine }[][]
    }
  | { kind: 'rule' }

/** A text as the facts that `textSource` draws. */
export const typstBlocks = (blocks: readonly TextBlock[]): TypstBlock[] =>
  settleHeadings(blocks).map(blockOf)

function blockOf(block: TextBlock): TypstBlock {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: Math.min(block.level + 1, 6), parts: lineOf(block.inlines) }
    case 'paragraph':
      return { kind: 'paragraph', parts: lineOf(block.inlines) }
    case 'quote':
      return { kind: 'quote', blocks: block.blocks.map(blockOf) }
    case 'bullets':
      return { kind: 'bullets', items: itemsOf(block.items) }
    case 'numbers':
      return { kind: 'numbers', start: block.start, items: itemsOf(block.items) }
    case 'labels': {
      const labels = block.items.map(({ label }) => label)
      return { kind: 'labels', labels, items: itemsOf(block.items) }
    }
    case 'code':
      return { kind: 'code', text: block.text }
    case 'table': {
      const isWide = block.align.length > 6
      const line = (cell: TextCell) => lineOf(cell, isWide ? 8 : longestWord)
      return {
        kind: 'table',
        align: block.align,
        size: isWide ? (block.align.length > 10 ? 6 : 8) : 9.5,
        head: block.head.map(line),
        rows: block.rows.map((row) => row.map((cell) => ({ parts: line(cell) }))),
      }
    }
    case 'rule':
      return { kind: 'rule' }
  }
}

const itemsOf = (items: readonly TextItem[]): TypstBlock[][] =>
  items.map(({ blocks }) => blocks.map(blockOf))

const lineOf = (inlines: readonly Inline[], longest = longestWord): TypstLine => {
  const line = lineIn(inlines, { longest, isCoarse: false })
  return piecesIn(line) > mostPieces ? lineIn(inlines, { longest, isCoarse: true }) : line
}

/** Setting a line costs the square of its pieces: one address of 64 kB, letter by letter, took 40 s. */
const mostPieces = 1_000

const piecesIn = (line: TypstLine): number =>
  line
    .flatMap((part) => (part.kind === 'link' ? part.parts : [part]))
    .reduce((sum, part) => sum + (part.kind === 'text' ? part.pieces.length : 0), 0)

/** Which words are broken, and whether the pieces are as large as a word that is not: of code, each costs as 20 others. */
type Breaking = { longest: number; isCoarse: boolean }

const lineIn = (inlines: readonly Inline[], breaking: Breaking): TypstLine =>
  inlines.flatMap((inline): TypstLine => {
    if (inline.kind !== 'link') return [partOf(inline, breaking)]
    const address = addressOnPaper(inline)
    const href = leadsFromPaper(inline.href) ? inline.href : null
    const parts = inline.parts.map((part) => partOf(part, breaking))
    const link = { kind: 'link' as const, href, parts }
    return address === null ? [link] : [link, runOf(` (${address})`, breaking)]
  })

function partOf(part: LinkPart, breaking: Breaking): TypstPart {
  switch (part.kind) {
    case 'text': {
      const { text, ...run } = part
      const isCoarse = breaking.isCoarse || run.code
      return { ...run, pieces: piecesOf(text, { ...breaking, isCoarse }) }
    }
    case 'break':
      return part
    case 'image':
      return runOf(imageText(part), breaking)
  }
}

const runOf = (text: string, breaking: Breaking): TypstPart => ({
  kind: 'text',
  strong: false,
  emphasis: false,
  strike: false,
  code: false,
  pieces: piecesOf(text, breaking),
})

/** A word that may be too long for its line, such as an address, may be broken between its pieces; others stay together. */
function piecesOf(text: string, { longest, isCoarse }: Breaking): string[] {
  const pieces: string[] = []
  let short = ''
  for (const word of text.split(/(?<=\s)(?=\S)/)) {
    if (word.length < longest) {
      short += word
      continue
    }
    if (short !== '') pieces.push(short)
    short = ''
    const parts = partsOfWord(word, longest)
    for (const piece of isCoarse ? joined(parts, longest) : parts) pieces.push(piece)
  }
  return short === '' && pieces.length > 0 ? pieces : [...pieces, short]
}

const partsOfWord = (word: string, longest: number): string[] =>
  word
    .split(/(?<=[/?&=.,;:_-])(?=[^\s/])/)
    .flatMap((part) => (part.length < 1.5 * longest ? [part] : graphemesOf(part)))

function joined(parts: readonly string[], longest: number): string[] {
  const pieces: string[] = []
  for (const part of parts) {
    const before = pieces.at(-1) ?? ''
    if (before !== '' && before.length + part.length < longest) pieces.splice(-1, 1, before + part)
    else pieces.push(part)
  }
  return pieces
}

const longestWord = 30
const graphemes = new Intl.Segmenter('nb', { granularity: 'grapheme' })
const graphemesOf = (text: string) => Array.from(graphemes.segment(text), ({ segment }) => segment)
