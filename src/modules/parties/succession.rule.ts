import type { Day } from '../../kernel/day.model.ts'
import type { MunicipalityChange } from './municipality.model.ts'

/** The changes of one day, by the code before and by the code after. */
export type ChangeDay = {
  day: Day
  targets: ReadonlyMap<string, readonly string[]>
  sources: ReadonlyMap<string, readonly string[]>
}

const known = new WeakMap<readonly MunicipalityChange[], readonly ChangeDay[]>()

/** All changes, one step per day, oldest first. Order and repetition of the rows do not matter. */
export function changeDays(changes: readonly MunicipalityChange[]): readonly ChangeDay[] {
  const found = known.get(changes)
  if (found) return found
  const days = [...new Set(changes.map((change) => change.day))].sort()
  const made = days.map((day) => {
    const ofDay = changes.filter((change) => change.day === day)
    return {
      day,
      targets: grouped(ofDay, (change) => [change.from, change.to]),
      sources: grouped(ofDay, (change) => [change.to, change.from]),
    }
  })
  known.set(changes, made)
  return made
}

const knownGone = new WeakMap<readonly MunicipalityChange[], ReadonlySet<string>>()

/** The codes that something has ever become of. */
function goneCodes(changes: readonly MunicipalityChange[]): ReadonlySet<string> {
  const found = knownGone.get(changes)
  if (found) return found
  const gone = new Set(changes.map(({ from }) => from))
  knownGone.set(changes, gone)
  return gone
}

function grouped(
  changes: readonly MunicipalityChange[],
  pair: (change: MunicipalityChange) => [string, string],
): Map<string, string[]> {
  const sets = new Map<string, Set<string>>()
  for (const change of changes) {
    const [key, value] = pair(change)
    const set = sets.get(key) ?? new Set()
    sets.set(key, set.add(value))
  }
  return new Map([...sets].map(([key, set]) => [key, [...set].sort()]))
}

/**
 * The codes that answer for a code on a day: one after a rename, recode or merger, several after a
 * split. A code that nothing happened to answers for itself, and so does an organisation's key.
 */
export function successorsOn(
  changes: readonly MunicipalityChange[],
  code: string,
  day: Day,
): string[] {
  if (!goneCodes(changes).has(code)) return [code]
  let codes = new Set([code])
  for (const step of changeDays(changes)) {
    if (step.day > day) break
    codes = new Set([...codes].flatMap((each) => step.targets.get(each) ?? [each]))
  }
  return [...codes].sort()
}

/**
 * The first of some codes that a code is, or becomes over renames, recodes and mergers: itself where it is among them; several
 * where it was divided, none where it never becomes any.
 */
export function firstAmong(
  changes: readonly MunicipalityChange[],
  code: string,
  wanted: ReadonlySet<string>,
): string[] {
  let codes = new Set([code])
  for (const step of changeDays(changes)) {
    if ([...codes].every((each) => wanted.has(each))) break
    codes = new Set(
      [...codes].flatMap((each) =>
        wanted.has(each) ? [each] : (step.targets.get(each) ?? [each]),
      ),
    )
  }
  return [...codes].filter((each) => wanted.has(each)).sort()
}

/** The one code that answers for a code on a day; null where a split left several. */
export function codeOn(
  changes: readonly MunicipalityChange[],
  code: string,
  day: Day,
): string | null {
  const codes = successorsOn(changes, code, day)
  return codes.length === 1 ? (codes[0] ?? null) : null
}

/**
 * The codes on an earlier day that had gone, wholly or in part, into what has this code on a later one.
 * Changes after that are left out: a code can live on and take in others.
 */
export function predecessorsOn(
  changes: readonly MunicipalityChange[],
  code: string,
  day: Day,
  codeOnDay: Day,
): string[] {
  let codes = new Set([code])
  for (const step of changeDays(changes).toReversed()) {
    if (step.day > codeOnDay) continue
    if (step.day <= day) break
    codes = new Set([...codes].flatMap((each) => step.sources.get(each) ?? [each]))
  }
  return [...codes].sort()
}

/** The codes and every code that they share a change with, near or far, before or after. */
export function familyOf(
  changes: readonly MunicipalityChange[],
  codes: Iterable<string>,
): ReadonlySet<string> {
  const family = new Set(codes)
  for (let before = -1; before !== family.size; ) {
    before = family.size
    for (const { from, to } of changes) {
      if (family.has(from)) family.add(to)
      else if (family.has(to)) family.add(from)
    }
  }
  return family
}

/** Does the same municipality answer for both codes on the day? */
export function sameParty(
  changes: readonly MunicipalityChange[],
  one: string,
  other: string,
  day: Day,
): boolean {
  const answering = new Set(successorsOn(changes, one, day))
  return successorsOn(changes, other, day).some((code) => answering.has(code))
}

/**
 * The code that a municipality had or has on another day, over new codes and names alone; null where
 * it was merged or divided in between, so that it is no longer the same.
 */
export function movedCode(
  changes: readonly MunicipalityChange[],
  code: string,
  from: Day,
  to: Day,
): string | null {
  const isForward = from <= to
  const [first, last] = isForward ? [from, to] : [to, from]
  const between = changeDays(changes).filter((step) => first < step.day && step.day <= last)
  let moved = code
  for (const step of isForward ? between : between.toReversed()) {
    const [there, back] = isForward ? [step.targets, step.sources] : [step.sources, step.targets]
    const others = there.get(moved)
    if (others === undefined) {
      if (back.has(moved)) return null
      continue
    }
    const [other] = others
    if (others.length !== 1 || other === undefined || back.get(other)?.length !== 1) return null
    moved = other
  }
  return moved
}

/** The first day that a municipality was merged or divided, after a day on which it was there; null where it is the same still. */
export const mergedOn = (
  changes: readonly MunicipalityChange[],
  code: string,
  after: Day,
  until: Day,
): Day | null =>
  changeDays(changes).find(
    ({ day }) => after < day && day <= until && movedCode(changes, code, after, day) === null,
  )?.day ?? null
