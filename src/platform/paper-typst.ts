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

const lineOf = (inlines: readonly Inline[], longest = longestWord): TypstLine =>
  inlines.flatMap((inline): TypstLine => {
    if (inline.kind !== 'link') return [partOf(inline, longest)]
    const address = addressOnPaper(inline)
    const href = leadsFromPaper(inline.href) ? inline.href : null
    const parts = inline.parts.map((part) => partOf(part, longest))
    const link = { kind: 'link' as const, href, parts }
    return address === null ? [link] : [link, runOf(` (${address})`, longest)]
  })

function partOf(part: LinkPart, longest: number): TypstPart {
  switch (part.kind) {
    case 'text': {
      const { text, ...run } = part
      return { ...run, pieces: piecesOf(text, longest) }
    }
    case 'break':
      return part
    case 'image':
      return runOf(imageText(part), longest)
  }
}

const runOf = (text: string, longest: number): TypstPart => ({
  ...{ kind: 'text', strong: false, emphasis: false, strike: false, code: false },
  pieces: piecesOf(text, longest),
})

/** A word that may be too long for its line, such as an address, may be broken between its pieces. */
function piecesOf(text: string, longest: number): string[] {
  if (!text.split(/\s/).some((word) => word.length >= longest)) return [text]
  return text
    .split(/(?<=\s)(?=\S)/)
    .flatMap((word) => (word.length < longest ? [word] : word.split(/(?<=[/?&=.,;:_-])(?=[^\s/])/)))
    .flatMap((piece) => (piece.length < 1.5 * longest ? [piece] : graphemesOf(piece)))
}

const longestWord = 30
const graphemes = new Intl.Segmenter('nb', { granularity: 'grapheme' })
const graphemesOf = (text: string) => Array.from(graphemes.segment(text), ({ segment }) => segment)
