import type { Day } from '../../../kernel/day.model.ts'
import type {
  BoundParty,
  DatedVersion,
  HoldsBeside,
  HoldsHere,
  VersionStanding,
} from '../document.model.ts'

/** Where a version stands on a day, beside the others of its document. Every page tells it by this. */
export function versionStanding(
  version: DatedVersion,
  others: readonly DatedVersion[],
  today: Day,
): VersionStanding {
  const { number, state, inForceFrom: from, withdrawnOn } = version
  if (state === 'draft') return { phase: 'draft' }
  if (state === 'withdrawn') {
    const first = version.bindsEach ? firstDay(version.bound ?? []) : from
    const was = first !== null && withdrawnOn !== null && first < withdrawnOn
    return { phase: 'withdrawn', was: was ? { from: first, until: withdrawnOn } : null }
  }
  const began = from !== null && from <= today ? from : firstDay(boundOn(version, today))
  if (began !== null) {
    const next = others
      .filter((other) => other.number > number)
      .flatMap((other) => inForceSince(other, today) ?? [])
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))[0]
    if (next) return { phase: 'replaced', from: began, until: next.from, by: next.number }
    return forSome(version, others, began, today) ?? { phase: 'in-force', from: began }
  }
  return toComeForSome(version) ?? (from === null ? { phase: 'out' } : { phase: 'to-come', from })
}

/** How many it holds for on the day, where that is some of its parties and not all; null otherwise. */
function forSome(
  version: DatedVersion,
  others: readonly DatedVersion[],
  from: Day,
  today: Day,
): VersionStanding | null {
  const bound = boundOn(version, today)
  const taken = takenBy(version, others, today)
  if (inForceSince(version, today) !== null && taken.length === 0) return null
  const held = bound.length - taken.length
  const parties = version.parties ?? bound.length
  if (held > 0) return { phase: 'for-each', bound: held, parties, from: null }
  const last = taken.toSorted((a, b) => (a.since < b.since ? -1 : 1)).at(-1)
  return last ? { phase: 'replaced', from, until: last.since, by: last.by } : null
}

/** Of a version that binds each by itself: the first who will be bound, and from when. */
function toComeForSome({ bindsEach, bound, parties }: DatedVersion): VersionStanding | null {
  const from = bindsEach ? firstDay(bound ?? []) : null
  if (from === null || !bound) return null
  const first = bound.filter((party) => party.from === from).length
  return { phase: 'for-each', bound: first, parties: parties ?? 0, from }
}

/** The other versions that hold for some of the parties while this one does not for all. */
export function holdingBeside(
  version: DatedVersion,
  others: readonly DatedVersion[],
  today: Day,
): HoldsBeside[] {
  const { phase } = versionStanding(version, others, today)
  if (phase !== 'out' && phase !== 'to-come' && phase !== 'for-each') return []
  const all = [version, ...others.filter(({ number }) => number !== version.number)]
  return all.slice(1).flatMap((other) => {
    const bound = heldBy(other, all, today).length
    const until = version.bindsEach ? 'each' : 'whole'
    return bound === 0
      ? []
      : [
          {
            number: other.number,
            bound,
            parties: other.parties ?? bound,
            until: other.number < version.number ? until : null,
          },
        ]
  })
}

/** Which version holds for a party, known by any of its codes: the last of those that bind it. Every page tells it by this. */
export function holdingFor(
  codes: readonly string[],
  versions: readonly DatedVersion[],
  today: Day,
): HoldsHere {
  const isOwn = (party: BoundParty) => party.codes.some((code) => codes.includes(code))
  const newest = versions.toSorted((a, b) => b.number - a.number)
  const of = (found: (version: DatedVersion) => readonly BoundParty[]) =>
    newest
      .flatMap((version) =>
        found(version)
          .filter(isOwn)
          .map(({ from }) => ({ number: version.number, from })),
      )
      .at(0) ?? null
  const now = of((version) => heldBy(version, versions, today))
  const next = of(({ state, bound }) =>
    state === 'out' ? (bound ?? []).filter(({ from }) => from > today) : [],
  )
  return {
    now,
    next: next && (now === null || next.number > now.number) ? next : null,
    isOnly: versions.filter(({ state }) => state !== 'draft').length === 1,
  }
}

/** The parties that a version holds for on the day: those that it binds, but for those that a later one does. */
function heldBy(
  version: DatedVersion,
  all: readonly DatedVersion[],
  today: Day,
): readonly BoundParty[] {
  const isReplaced = all.some(
    (other) => other.number > version.number && inForceSince(other, today) !== null,
  )
  if (isReplaced) return []
  const taken = takenBy(version, all, today).map(({ party }) => party)
  return boundOn(version, today).filter((party) => !taken.includes(party))
}

/** The parties of a version that a later one binds on the day, since when and by which. */
function takenBy(version: DatedVersion, all: readonly DatedVersion[], today: Day) {
  const later = all
    .filter(({ number }) => number > version.number)
    .flatMap((other) => boundOn(other, today).map((party) => ({ ...party, by: other.number })))
  return boundOn(version, today).flatMap((party) => {
    const by = later.filter(({ codes }) => codes.some((code) => party.codes.includes(code)))
    const first = by.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(0)
    return first ? [{ party, since: first.from, by: first.by }] : []
  })
}

const boundOn = ({ state, bound }: DatedVersion, today: Day): readonly BoundParty[] =>
  state === 'out' ? (bound ?? []).filter(({ from }) => from <= today) : []

const firstDay = (bound: readonly BoundParty[]): Day | null =>
  bound
    .map(({ from }) => from)
    .toSorted()
    .at(0) ?? null

const inForceSince = ({ number, state, inForceFrom: from }: DatedVersion, today: Day) =>
  state === 'out' && from !== null && from <= today ? { number, from } : null
