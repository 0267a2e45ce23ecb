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

/**
 * The first that is more than a figure. In a list of people nearly every number is right; among the figures and days of
 * a table one in a hundred is, by chance.
 */
export function firstThatStandsOut<Kind>(all: readonly Lookalike<Kind>[]): Lookalike<Kind> | null {
  const found = [...lists(all)].flatMap((list) => {
    const right = list.filter(({ kind }) => kind !== null)
    return right.find(({ among }) => right.length >= among * list.length) ?? []
  })
  return found.reduce<Lookalike<Kind> | null>(
    (first, each) => (first === null || each.line < first.line ? each : first),
    null,
  )
}

/** Those of one shape, parted where there are lines between. */
function* lists<Kind>(all: readonly Lookalike<Kind>[]): Generator<Lookalike<Kind>[]> {
  const open = new Map<string, Lookalike<Kind>[]>()
  for (const each of all) {
    const list = open.get(each.shape)
    const before = list?.at(-1)
    if (list && before && each.line - before.line <= nearestOther) list.push(each)
    else {
      if (list) yield list
      open.set(each.shape, [each])
    }
  }
  yield* open.values()
}
