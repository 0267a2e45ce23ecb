/** How many brackets may stand inside each other where a link begins. */
const deepest = 9

/**
 * Where links and pictures may begin: at the `[` whose own `]` stands before a `(`. A parser that tries each bracket reads the rest of
 * the paragraph for every one, so the others are known in one reading to be text.
 */
export function linkBrackets(line: string): ReadonlySet<number> {
  const begins = new Set<number>()
  const open: { at: number; inside: number }[] = []
  const codeEnd = codeEnds(line)
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at)
    if (sign === '\\') at += 1
    else if (sign === '`') at = codeEnd(at) - 1
    else if (sign === '<') at = addressEnd(line, at) - 1
    else if (sign === '[') open.push({ at, inside: 0 })
    else if (sign === ']') {
      const own = open.pop()
      const around = open.at(-1)
      if (own && around) around.inside = Math.max(around.inside, own.inside + 1)
      if (own && own.inside < deepest && line.charAt(at + 1) === '(') begins.add(own.at)
    }
  }
  return begins
}

/** Where an address in angles ends, or the sign where none begins. */
function addressEnd(line: string, from: number): number {
  address.lastIndex = from
  return address.test(line) ? address.lastIndex : from + 1
}

const address = /<[a-z][a-z0-9+.-]+:[^<>\p{Cc} ]*>/iuy

/** Tells where the code ends that begins at a place, or its marks where it is never closed; asked from left to right. */
function codeEnds(line: string): (from: number) => number {
  const closers = new Map<number, number[]>()
  for (const { 0: run, index } of [...line.matchAll(/`+/g)].reverse()) {
    const known = closers.get(run.length)
    if (known) known.push(index)
    else closers.set(run.length, [index])
  }
  return (from) => {
    let end = from
    while (line.charAt(end) === '`') end += 1
    const ahead = closers.get(end - from) ?? []
    while ((ahead.at(-1) ?? end) < end) ahead.pop()
    const close = ahead.at(-1)
    return close === undefined ? end : close + end - from
  }
}
