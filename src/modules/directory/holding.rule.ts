import { type Day, isWithin } from '../../kernel/day.model.ts'
import { type MunicipalityChange, movedCode } from '../parties/index.ts'
import type { Doubt, HeldBy, Holder, Holding } from './holder.model.ts'
import { placeKindOf } from './place.model.ts'
import { answeringPlaces } from './place.rule.ts'

/** How each function stands at each place on a day, by the function's key and that of the place. */
export type Holdings = ReadonlyMap<string, ReadonlyMap<string, Holding>>

/** What nothing is registered of. */
const unknown: Holding = { state: 'unknown' }
const hidden: Holding = { state: 'hidden' }

/** How a function stands at a place. Where the viewer sees one side alone, nothing of the other is told by what is missing. */
export const holdingOf = (
  holdings: Holdings,
  functionKey: string,
  place: string,
  seesAll: boolean,
): Holding => {
  const found = holdings.get(functionKey)?.get(place)
  if (seesAll) return found ?? unknown
  return found?.state === 'held' || isTold(found) ? found : hidden
}

/** A vacancy that somebody told of is a row that the viewer sees; one that follows from an end is not. */
const isTold = (holding: Holding | undefined): holding is Holding =>
  holding?.state === 'vacant' && holding.isTold === true

/**
 * How each function stands at each place on a day. Whoever held it in a municipality that was merged holds it in the
 * successor, and is asked; where all have ended, it is vacant since the last of them.
 */
export function holdingsOn(
  holders: readonly Holder[],
  changes: readonly MunicipalityChange[],
  on: Day,
): Holdings {
  const grouped = new Map<string, Map<string, Holder[]>>()
  const answering = new Map<string, readonly string[]>()
  for (const holder of holders) {
    const places = grouped.get(holder.functionKey) ?? new Map<string, Holder[]>()
    grouped.set(holder.functionKey, places)
    const answered = answering.get(holder.place) ?? answeringPlaces(changes, holder.place, on)
    answering.set(holder.place, answered)
    for (const place of answered) {
      const own = places.get(place)
      if (own) own.push(holder)
      else places.set(place, [holder])
    }
  }
  return new Map(
    [...grouped].map(([functionKey, places]) => [
      functionKey,
      new Map([...places].flatMap(([place, own]) => standing(own, changes, on, place))),
    ]),
  )
}

function standing(
  holders: readonly Holder[],
  changes: readonly MunicipalityChange[],
  on: Day,
  place: string,
): [string, Holding][] {
  const now = holders.filter(({ from, until }) => isWithin(on, from, until))
  const held = now.filter(({ kind, isRemoved }) => kind !== 'vacancy' && !isRemoved)
  if (held.length > 0) {
    return [[place, { state: 'held', holders: held.map((holder) => asHeld(holder, changes, on)) }]]
  }
  const told = now.find(({ kind }) => kind === 'vacancy')
  if (told) return [[place, { state: 'vacant', since: told.from, isTold: true }]]
  const ended = holders
    .flatMap(({ until }) => (until !== null && until <= on ? [until] : []))
    .sort()
    .at(-1)
  return ended === undefined ? [] : [[place, { state: 'vacant', since: ended, isTold: false }]]
}

const asHeld = (holder: Holder, changes: readonly MunicipalityChange[], on: Day): HeldBy => ({
  ...holder,
  doubt: doubtOf(holder, changes, on),
})

/** How many who hold something at a place on a day are to be asked whether they still do. */
export function doubtsAt(
  holders: readonly Holder[],
  changes: readonly MunicipalityChange[],
  place: string,
  on: Day,
): number {
  const own = holders.filter((holder) => answeringPlaces(changes, holder.place, on).includes(place))
  return [...holdingsOn(own, changes, on).values()]
    .flatMap((places) => places.get(place) ?? [])
    .flatMap((holding) => (holding.state === 'held' ? holding.holders : []))
    .filter(({ doubt }) => doubt !== null).length
}

/** Why it is asked whether the holder still is one on the day; null where it was confirmed in the last twelve months. */
export function doubtOf(
  { place, confirmedOn }: Pick<Holder, 'place' | 'confirmedOn'>,
  changes: readonly MunicipalityChange[],
  on: Day,
): Doubt | null {
  if (confirmedOn === null) return 'never'
  const isMerged =
    confirmedOn < lastChange(changes) &&
    placeKindOf(place) === 'municipality' &&
    movedCode(changes, place, confirmedOn, on) === null
  if (isMerged) return 'merged'
  return yearAfter(confirmedOn) <= on ? 'old' : null
}

const lastChanges = new WeakMap<readonly MunicipalityChange[], string>()

/** The day of the last of the changes; empty where there are none. */
function lastChange(changes: readonly MunicipalityChange[]): string {
  const known = lastChanges.get(changes)
  if (known !== undefined) return known
  const last =
    changes
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? ''
  lastChanges.set(changes, last)
  return last
}

/** The same day of the next year; the leap day is followed by 28 February. */
function yearAfter(day: Day): Day {
  const next = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`
  return (next.endsWith('-02-29') ? `${next.slice(0, 8)}28` : next) as Day
}
