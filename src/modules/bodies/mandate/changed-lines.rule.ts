import type { Mandate } from './mandate.model.ts'

/** The lines that one version has and the one before had not, and the other way round. */
export type ChangedLines = {
  included: { added: string[]; left: string[] }
  excluded: { added: string[]; left: string[] }
}

type Words = Pick<Mandate, 'included' | 'excluded'>

/**
 * What a version says otherwise than the one before, line by line; a line that was only moved, or has another mark before it, is no
 * change. Null where nothing is another.
 */
export function changedLines(before: Words, now: Words): ChangedLines | null {
  const between = (one: string | null, other: string | null) => {
    const [had, has] = [linesOf(one), linesOf(other)]
    return {
      added: has.filter((line) => !had.includes(line)),
      left: had.filter((line) => !has.includes(line)),
    }
  }
  const included = between(before.included, now.included)
  const excluded = between(before.excluded, now.excluded)
  const changes = [included, excluded].flatMap(({ added, left }) => [...added, ...left])
  return changes.length === 0 ? null : { included, excluded }
}

const linesOf = (text: string | null): string[] =>
  (text ?? '').split(/\r?\n/).flatMap((line) => {
    const { words } = readLine(line)
    return words === '' ? [] : [words]
  })

/** A paragraph, or points that belong together. */
export type Block = { points: string[] } | { words: string }

/** A text as it is to be set: each line by itself, and lines that begin with a dash or a dot as points. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const line of text.split(/\r?\n/)) {
    const { isPoint, words } = readLine(line)
    const last = blocks.at(-1)
    if (words === '') continue
    if (!isPoint) blocks.push({ words })
    else if (last && 'points' in last) last.points.push(words)
    else blocks.push({ points: [words] })
  }
  return blocks
}

const readLine = (line: string): { isPoint: boolean; words: string } => {
  const text = line.trim()
  const [mark = ''] = /^(?:[-–—*•·]+\s+)/.exec(text) ?? []
  return { isPoint: mark !== '', words: text.slice(mark.length) }
}
