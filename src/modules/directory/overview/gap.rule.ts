import type { ContactFunction } from '../function.model.ts'
import type { Place } from '../place.model.ts'
import { isDoubtful } from './line.rule.ts'
import { type Gap, type Line, lackedBy } from './overview.model.ts'

/** What each place lacks of what is looked for there, in the order of the lines. */
export function gapsOf(lines: readonly Line[]): Gap[] {
  const byPlace = new Map<Place, Line[]>()
  for (const line of lines) {
    if (!line.isLookedFor) continue
    const own = byPlace.get(line.place)
    if (own) own.push(line)
    else byPlace.set(line.place, [line])
  }
  return [...byPlace].map(([place, own]) => {
    const those = (is: (line: Line) => boolean): ContactFunction[] =>
      own.filter(is).map((line) => line.function)
    return {
      place,
      vacant: those(({ holding }) => holding.state === 'vacant'),
      unknown: those(({ holding }) => holding.state === 'unknown'),
      doubtful: those(({ holding }) => isDoubtful(holding)),
      hidden: own.filter(({ holding }) => holding.state === 'hidden').length,
      lookedFor: own.length,
    }
  })
}

/** Those that lack most first, then those to be asked, then by place. */
export const worstFirst = (gaps: readonly Gap[]): Gap[] =>
  gaps.toSorted((a, b) => lackedBy(b) - lackedBy(a) || b.doubtful.length - a.doubtful.length)
