/** Digits written as an identity number is, whether they are right or not. */
export type Lookalike<Kind> = {
  line: number
  /** How they are written; the like of it on the lines around are judged together. */
  shape: string
  /** What they are, where they are right. */
  kind: Kind | null
  /** How much of its like must be right too, from 0 to 1, before it is more than a figure. */
  among: number
}

const nearestOther = 3

/** Those of one shape, parted from others of it where there are lines between: how many, and the first right of each demand. */
type List<Kind> = {
  last: number
  count: number
  right: number
  firsts: Map<number, Lookalike<Kind>>
}

/**
 * The first that is more than a figure. In a list of people nearly every number is right; among the figures and days of
 * a table one in a hundred is, by chance. They come in the order of their lines.
 */
export function firstThatStandsOut<Kind>(all: Iterable<Lookalike<Kind>>): Lookalike<Kind> | null {
  let first: Lookalike<Kind> | null = null
  const open = new Map<string, List<Kind>>()
  const close = (list: List<Kind>) => {
    const found = standingOut(list)
    if (found && (first === null || found.line < first.line)) first = found
  }
  for (const each of all) {
    let list = open.get(each.shape)
    if (list === undefined || each.line - list.last > nearestOther) {
      if (list) close(list)
      list = { last: each.line, count: 0, right: 0, firsts: new Map() }
      open.set(each.shape, list)
    }
    list.last = each.line
    list.count += 1
    if (each.kind === null) continue
    list.right += 1
    if (!list.firsts.has(each.among)) list.firsts.set(each.among, each)
  }
  for (const list of open.values()) close(list)
  return first
}

function standingOut<Kind>({ count, right, firsts }: List<Kind>): Lookalike<Kind> | null {
  for (const [among, each] of firsts) if (right >= among * count) return each
  return null
}
