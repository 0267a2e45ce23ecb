import type { Day } from '../../../kernel/day.model.ts'
import { folded } from '../../../kernel/typed-text.rule.ts'
import type { Holder } from '../holder.model.ts'
import { isSame } from '../holders/wanted-holder.rule.ts'
import type { ReadLine } from './list-line.model.ts'
import { relativesAmong } from './relatives.rule.ts'

/**
 * Which holder each line is about, of those of one function at one place: by address, or by name where that alone is the
 * same. Each holder is that of one line; the order of the lines does not matter.
 */
export function sameHolders(
  lines: readonly ReadLine[],
  holders: readonly Holder[],
  today: Day,
): ReadonlyMap<ReadLine, Holder> {
  const relatives = relativesAmong(holders)
  const pairs = lines.flatMap((line) =>
    relatives(line).flatMap((holder) => {
      const kinship = kinshipOf(line, holder)
      return kinship === null || !canBe(line, holder, today)
        ? []
        : [{ line, holder, rank: [kinship, ...fitOf(line, holder, today)] }]
    }),
  )
  const inTurn = pairs.sort(
    (a, b) =>
      compareRanks(a.rank, b.rank) ||
      compareTexts(contentOf(a.line), contentOf(b.line)) ||
      compareTexts(a.holder.id, b.holder.id),
  )
  const found = new Map<ReadLine, Holder>()
  const taken = new Set<Holder>()
  for (const { line, holder } of inTurn) {
    if (found.has(line) || taken.has(holder)) continue
    found.set(line, holder)
    taken.add(holder)
  }
  return found
}

/** All that a line says, as a text that two lines have in common where they say the same. */
export const contentOf = ({ line: _line, place, function: of, ...said }: ReadLine): string =>
  JSON.stringify([place.key, of.key, said])

/** How near a line is to a holder, the nearest first; null where it is another. */
function kinshipOf(line: ReadLine, holder: Holder): number | null {
  const isOneAddress = line.email !== null && folded(line.email) === folded(holder.email ?? '')
  const isOneName = line.name !== null && folded(line.name) === folded(holder.name ?? '')
  if (isSame(line, holder)) return isOneName || line.kind !== 'person' ? 0 : 1
  if (line.kind === 'vacancy' || holder.kind === 'vacancy') return null
  if (isOneAddress) return 2
  return isOneName ? 3 : null
}

/** Whoever has left and comes again holds the function anew, and one of other days is another holding. */
function canBe({ from, until }: ReadLine, holder: Holder, today: Day): boolean {
  const hasEnded = holder.until !== null && holder.until <= today
  if (hasEnded && (until === null || until > today)) return from !== null && from === holder.from
  if (from !== null && holder.until !== null && from >= holder.until) return false
  return until === null || holder.from === null || until > holder.from
}

const fitOf = ({ from, until }: ReadLine, holder: Holder, today: Day): number[] => {
  const hasEnded = holder.until !== null && holder.until <= today
  return [from === holder.from ? 0 : 1, until === holder.until ? 0 : hasEnded ? 2 : 1]
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (const [at, rank] of one.entries()) {
    const difference = rank - (other[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

const compareTexts = (one: string, other: string): number =>
  one === other ? 0 : one < other ? -1 : 1
