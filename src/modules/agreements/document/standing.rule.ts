import type { Day } from '../../../kernel/day.model.ts'
import type { DatedVersion, VersionStanding } from '../document.model.ts'

/** Where a version stands on a day, beside the others of its document. Every page tells it by this. */
export function versionStanding(
  version: DatedVersion,
  others: readonly DatedVersion[],
  today: Day,
): VersionStanding {
  const { number, state, inForceFrom: from, boundDays, parties, withdrawnOn } = version
  if (state === 'draft') return { phase: 'draft' }
  if (state === 'withdrawn') {
    const was = from !== null && withdrawnOn !== null && from < withdrawnOn
    return { phase: 'withdrawn', was: was ? { from, until: withdrawnOn } : null }
  }
  if (from !== null && from <= today) {
    const next = others
      .filter((other) => other.number > number)
      .flatMap((other) => inForceSince(other, today) ?? [])
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))[0]
    return next
      ? { phase: 'replaced', from, until: next.from, by: next.number }
      : { phase: 'in-force', from }
  }
  if (boundDays !== null && boundDays.length > 0) return forEach(boundDays, parties ?? 0, today)
  return from === null ? { phase: 'out' } : { phase: 'to-come', from }
}

/** How many are bound on the day, or the first who will be, and from when. */
function forEach(days: readonly Day[], parties: number, today: Day): VersionStanding {
  const now = days.filter((each) => each <= today).length
  const first = days.toSorted()[0]
  if (now > 0 || first === undefined) return { phase: 'for-each', bound: now, parties, from: null }
  const bound = days.filter((each) => each === first).length
  return { phase: 'for-each', bound, parties, from: first }
}

/** The version that holds for the parties until this one does; null where none does, or this one does already. */
export function holdingMeanwhile(
  version: DatedVersion,
  others: readonly DatedVersion[],
  today: Day,
): { number: number; untilEach: boolean } | null {
  if (version.state !== 'out' || inForceSince(version, today)) return null
  const holding = others.filter(
    (other) => other.number < version.number && holdsForSome(other, today),
  )
  if (holding.length === 0) return null
  return {
    number: Math.max(...holding.map(({ number }) => number)),
    untilEach: version.boundDays !== null,
  }
}

const inForceSince = ({ number, state, inForceFrom: from }: DatedVersion, today: Day) =>
  state === 'out' && from !== null && from <= today ? { number, from } : null

const holdsForSome = (version: DatedVersion, today: Day): boolean =>
  inForceSince(version, today) !== null ||
  (version.state === 'out' && (version.boundDays ?? []).some((each) => each <= today))
