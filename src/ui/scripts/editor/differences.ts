import { Fragment, type Node, Slice } from 'prosemirror-model'

/** What is to stand between two places of a document instead of what does. */
export type Difference = { from: number; to: number; content: Slice }

/** A node of what is written, and where it begins. */
type Placed = { node: Node; at: number }

/**
 * What makes what is written another text, in order. Only what is seen counts: an empty paragraph that somebody has just begun, and blanks at the end of a
 * line, are no part of a text, and stay. Blocks, items, rows and cells that are alike are left alone, and of the others only the words that are others.
 */
export const differences = (written: Node, wanted: Node): Difference[] =>
  written.children.every(isBlank) || wanted.children.every(isBlank)
    ? whole(written, wanted)
    : within(written, wanted, 0)

/** An empty paragraph is not seen in a text; an empty cell is. */
const isBlank = (node: Node): boolean =>
  node.type.name === 'paragraph' && node.content.size === tailOf(node)

const whole = (written: Node, { content }: Node): Difference[] => [
  { from: 0, to: written.content.size, content: new Slice(content, 0, 0) },
]

/** What is another among the children of a node whose content begins at a place. */
function within(written: Node, wanted: Node, start: number): Difference[] {
  let at = start
  const mine: Placed[] = []
  for (const node of written.children) {
    if (!isBlank(node)) mine.push({ node, at })
    at += node.nodeSize
  }
  const theirs = wanted.children.filter((node) => !isBlank(node))
  const found: Difference[] = []
  let [i, j, end] = [0, 0, start]
  for (const [nextMine, nextTheirs] of [...alike(mine, theirs), [mine.length, theirs.length]]) {
    const [out, into] = [mine.slice(i, nextMine), theirs.slice(j, nextTheirs)]
    for (const [nth, { node, at: place }] of out.entries()) {
      const other = into[nth]
      found.push(...(other ? changed(node, other, place) : gone(node, place)))
      end = place + node.nodeSize
    }
    const more = into.slice(out.length)
    if (more.length > 0) {
      found.push({ from: end, to: end, content: new Slice(Fragment.from(more), 0, 0) })
    }
    const same = mine[nextMine ?? mine.length]
    if (same) end = same.at + same.node.nodeSize
    i = (nextMine ?? mine.length) + 1
    j = (nextTheirs ?? theirs.length) + 1
  }
  return found
}

const gone = (node: Node, at: number): Difference[] => [
  { from: at, to: at + node.nodeSize, content: Slice.empty },
]

/** The longest run of those that look the same in both, by their places in each. */
function alike(mine: readonly Placed[], theirs: readonly Node[]): [number, number][] {
  const isSame = mine.map(({ node }) => theirs.map((other) => looksSame(node, other)))
  const longest = Array.from({ length: mine.length + 1 }, () => new Uint16Array(theirs.length + 1))
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0
  for (let i = mine.length - 1; i >= 0; i -= 1) {
    for (let j = theirs.length - 1; j >= 0; j -= 1) {
      const row = longest[i]
      if (row) row[j] = isSame[i]?.[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let [i, j] = [0, 0]; i < mine.length && j < theirs.length; ) {
    if (isSame[i]?.[j]) {
      pairs.push([i, j])
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}

function looksSame(one: Node, other: Node): boolean {
  if (one.eq(other)) return true
  if (!one.sameMarkup(other)) return false
  if (one.isTextblock) return seen(one).eq(seen(other))
  const [mine, theirs] = [one, other].map(({ children }) =>
    children.filter((node) => !isBlank(node)),
  ) as [Node[], Node[]]
  return (
    mine.length === theirs.length &&
    mine.every((node, at) => theirs[at] !== undefined && looksSame(node, theirs[at]))
  )
}

/** What a node became: the words of it, or of what stands in it; all of it where it is of another kind. */
function changed(node: Node, other: Node, at: number): Difference[] {
  if (looksSame(node, other)) return []
  const isReplaced = !node.sameMarkup(other) || hasOtherColumns(node, other)
  if (isReplaced) {
    const content = new Slice(Fragment.from(other), 0, 0)
    return [{ from: at, to: at + node.nodeSize, content }]
  }
  return node.isTextblock ? words(node, other, at + 1) : within(node, other, at + 1)
}

const hasOtherColumns = (node: Node, other: Node): boolean =>
  node.type.name === 'table' && node.firstChild?.childCount !== other.firstChild?.childCount

function words(node: Node, other: Node, start: number): Difference[] {
  const [was, is] = [seen(node), seen(other)]
  const first = was.findDiffStart(is)
  const last = was.findDiffEnd(is)
  if (first === null || last === null) return []
  /* Where the same words stand twice, the ends can lie before the start. */
  const overlap = Math.max(0, first - Math.min(last.a, last.b))
  const content = other.slice(first, last.b + overlap)
  return [{ from: start + first, to: start + last.a + overlap, content }]
}

/** What is seen of a line: all but the blanks and breaks that it ends with. */
const seen = (node: Node): Fragment => node.content.cut(0, node.content.size - tailOf(node))

/** How much of a line is blanks and breaks at its end. */
function tailOf(node: Node): number {
  let tail = 0
  for (const child of node.children.toReversed()) {
    const blanks = child.isText ? (/\s*$/.exec(child.text ?? '')?.[0].length ?? 0) : 0
    tail += child.isText ? blanks : child.type.name === 'break' ? child.nodeSize : 0
    if (child.isText ? blanks < child.nodeSize : child.type.name !== 'break') return tail
  }
  return tail
}
