import { Fragment, type Node, Slice } from 'prosemirror-model'

/** What is to stand between two places of a document instead of what does. */
export type Difference = { from: number; to: number; content: Slice }

/** What makes one document another, in order: block by block where as many stand on both sides, so that what is alike between is left alone. */
export function differences(before: Node, after: Node): Difference[] {
  const [olds, news] = [before.children, after.children]
  let start = 0
  while (start < olds.length && start < news.length && isAlike(olds[start], news[start])) start += 1
  let end = 0
  while (
    end < olds.length - start &&
    end < news.length - start &&
    isAlike(olds[olds.length - 1 - end], news[news.length - 1 - end])
  )
    end += 1
  const [mine, theirs] = [
    olds.slice(start, olds.length - end),
    news.slice(start, news.length - end),
  ]
  const from = sizeOf(olds.slice(0, start))
  if (mine.length !== theirs.length) {
    const content = new Slice(Fragment.from(theirs), 0, 0)
    return [{ from, to: from + sizeOf(mine), content }]
  }
  let at = from
  return mine.flatMap((block, place) => {
    const found = within(block, theirs[place] ?? block, at)
    at += block.nodeSize
    return found
  })
}

const isAlike = (one?: Node, other?: Node): boolean =>
  one !== undefined && other !== undefined && one.eq(other)

const sizeOf = (blocks: readonly Node[]): number =>
  blocks.reduce((size, { nodeSize }) => size + nodeSize, 0)

/** Within a block of the same kind, the words that are others; else the block. */
function within(block: Node, other: Node, at: number): Difference[] {
  if (block.eq(other)) return []
  const start = block.sameMarkup(other) ? block.content.findDiffStart(other.content) : null
  if (start === null || !block.isTextblock) {
    return [{ from: at, to: at + block.nodeSize, content: new Slice(Fragment.from(other), 0, 0) }]
  }
  const ends = block.content.findDiffEnd(other.content) ?? { a: start, b: start }
  /* Where the same words stand twice, the ends can lie before the start. */
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
  const [to, upTo] = [ends.a + overlap, ends.b + overlap]
  return [{ from: at + 1 + start, to: at + 1 + to, content: other.slice(start, upTo) }]
}
