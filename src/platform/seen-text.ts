import type { Inline, TextBlock, TextLink, TextRun } from '../kernel/text-tree.model.ts'
import { readable, wordsOf } from '../kernel/text-tree.rule.ts'

/** Do two texts look the same to whoever reads them? */
export const looksAlike = (some: readonly TextBlock[], others: readonly TextBlock[]): boolean =>
  JSON.stringify(some.flatMap(blockAsSeen)) === JSON.stringify(others.flatMap(blockAsSeen))

function blockAsSeen(block: TextBlock): TextBlock[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const inlines = lineAsSeen(block.inlines)
      return inlines.length > 0 ? [{ ...block, inlines }] : []
    }
    case 'quote':
      return [{ ...block, blocks: block.blocks.flatMap(blockAsSeen) }]
    case 'bullets':
    case 'numbers':
    case 'labels': {
      const items = block.items.map(({ label, blocks }) => ({
        label,
        blocks: blocks.flatMap(blockAsSeen),
      }))
      return [{ ...block, items }]
    }
    case 'table':
      return [
        {
          ...block,
          head: block.head.map(lineAsSeen),
          rows: block.rows.map((row) => row.map(lineAsSeen)),
        },
      ]
    case 'code':
    case 'rule':
      return [block]
  }
}

/** What a reader sees of a line: an address that stands as itself is one with and without the marks of a link. */
export function lineAsSeen(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const part of withoutEnds(inlines.flatMap(plainIfBare))) {
    const last = joined.at(-1)
    if (last?.kind === 'text' && part.kind === 'text' && isMarkedAs(last, part)) {
      joined.splice(-1, 1, { ...last, text: last.text + part.text })
    } else joined.push(part)
  }
  return joined.flatMap((part, at) => {
    if (part.kind !== 'text' || part.code) return [part]
    const isAtEdge = (beside: Inline | undefined) => beside === undefined || beside.kind === 'break'
    let text = part.text.replace(/[\t ]+/g, ' ')
    if (isAtEdge(joined[at - 1])) text = text.trimStart()
    if (isAtEdge(joined[at + 1])) text = text.trimEnd()
    return text === '' ? [] : [{ ...part, text }]
  })
}

const isMarkedAs = (some: TextRun, other: TextRun): boolean =>
  some.strong === other.strong &&
  some.emphasis === other.emphasis &&
  some.strike === other.strike &&
  some.code === other.code

const plainIfBare = (inline: Inline): readonly Inline[] =>
  inline.kind === 'link' && isBare(inline) ? inline.parts : [inline]

/** Is the link an address that stands as itself? */
export const isBare = ({ href, parts }: TextLink): boolean => {
  const words = wordsOf(parts)
  return [words, `mailto:${words}`, `http://${words}`].some(
    (address) => address === href || address === readable(href),
  )
}

/** The line without a break or a space alone at its ends. */
export function withoutEnds(inlines: readonly Inline[]): Inline[] {
  const isNothing = (inline: Inline) =>
    inline.kind === 'break' ||
    (inline.kind === 'text' && !inline.code && inline.text.trim() === '') ||
    (inline.kind === 'link' && wordsOf(inline.parts).trim() === '')
  const from = inlines.findIndex((inline) => !isNothing(inline))
  const to = inlines.findLastIndex((inline) => !isNothing(inline))
  return from < 0
    ? []
    : inlines.slice(from, to + 1).filter((inline) => inline.kind !== 'text' || inline.text !== '')
}
