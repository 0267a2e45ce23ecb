import { addMonths, type Day, day, daysBetween } from '../../../kernel/day.model.ts'
import type { Drawn } from './lanes.model.ts'
import { outsideOf } from './outside.rule.ts'

/** Where stops and days stand along the way that time goes, from 0. */
export type Axis = {
  length: number
  /** The place of each stop that has a day, or stands between two that have, by its number. */
  stops: ReadonlyMap<number, number>
  at(of: Day): number
  first: Day
  last: Day
  hasToday: boolean
}

/** How near two stops of a lane may stand, how much a later one is further on, and how long a band is at the least. */
export type Gaps = { inLane: number; apart: number; band: number }

type Anchor = { on: Day; stop: Drawn['stops'][number] | null; isBand: boolean }

/**
 * Sets days out in their order: each stop as far from the one before in its lane as it must be, and the rest shared by time. It is
 * longer than was wanted where the stops need it. A long time in which nothing was is drawn shorter. A stop without a day between others
 * stands for itself between the one before and the one after.
 */
export function axisOf(
  drawn: Pick<Drawn, 'stops' | 'parties' | 'today'>,
  wanted: number,
  gaps: Gaps,
): Axis {
  const { first, last, hasToday } = rangeOf(drawn)
  const anchors = withUndated(drawn, anchorsOf(drawn, { first, last }))
  const least: number[] = []
  const shares: number[] = []
  const lanes = new Map<string, number>()
  const bands = new Map<number, number>()
  const longest = longestOf(first, last)
  anchors.forEach(({ on, stop, isBand }, i) => {
    const before = anchors[i - 1]
    const isLater = before !== undefined && before.on < on
    const isAlone = stop?.held === null || before?.stop?.held === null
    let place = (least[i - 1] ?? 0) + (isAlone ? gaps.inLane : isLater && stop ? gaps.apart : 0)
    if (stop && !isBand) {
      place = Math.max(place, (lanes.get(stop.lane) ?? Number.NEGATIVE_INFINITY) + gaps.inLane)
      place = Math.max(place, (bands.get(stop.n) ?? Number.NEGATIVE_INFINITY) + gaps.band)
      lanes.set(stop.lane, place)
    }
    if (stop && isBand) {
      place = Math.max(place, (lanes.get(stop.lane) ?? Number.NEGATIVE_INFINITY) + gaps.inLane / 2)
      bands.set(stop.n, place)
    }
    least.push(place)
    const days = before ? Math.min(daysBetween(before.on, on), longest) : 0
    shares.push((shares[i - 1] ?? 0) + days)
  })
  const length = Math.max(wanted, least.at(-1) ?? 0)
  const slack = length - (least.at(-1) ?? 0)
  const whole = shares.at(-1) || 1
  const places = least.map((place, i) => place + (slack * (shares[i] ?? 0)) / whole)
  return {
    ...{ length, first, last, hasToday },
    stops: new Map(
      anchors.flatMap(({ stop, isBand }, i) =>
        stop && !isBand ? [[stop.n, places[i] ?? 0] as const] : [],
      ),
    ),
    at: (of) => between(anchors, places, of),
  }
}

/** The months around all days, with today among them where something is still to come, or it is near. */
function rangeOf({ stops, today }: Pick<Drawn, 'stops' | 'today'>) {
  const days = stops.flatMap(({ held }) => (held ? [held.from, held.until] : [])).sort()
  const isOpen = stops.some(({ look }) => look === 'planned')
  const [earliest = today, latest = today] = [days[0], days.at(-1)]
  const hasToday =
    isOpen ||
    days.length === 0 ||
    (addMonths(latest, 3) >= today && addMonths(today, 3) >= earliest)
  const [from, until] = hasToday
    ? [earliest < today ? earliest : today, latest > today ? latest : today]
    : [earliest, latest]
  return { first: monthOf(from), last: addMonths(monthOf(until), 1), hasToday }
}

const monthOf = (of: Day): Day => day(`${of.slice(0, 8)}01`)

function anchorsOf(
  { stops }: Pick<Drawn, 'stops'>,
  { first, last }: { first: Day; last: Day },
): Anchor[] {
  const own = stops.flatMap((stop): Anchor[] => {
    const { held } = stop
    if (held === null) return []
    const at = { on: held.until, stop, isBand: false }
    return held.from === held.until ? [at] : [{ on: held.from, stop, isBand: true }, at]
  })
  const ends: Anchor[] = [first, last].map((on) => ({ on, stop: null, isBand: false }))
  const [start, end] = ends
  const inOrder = own.sort((one, other) => one.on.localeCompare(other.on))
  return [start, ...inOrder, end].flatMap((each) => each ?? [])
}

/** The same with the stops without a day among them: what has been right after the one before it, and what is to come right before the next. */
function withUndated(
  drawn: Pick<Drawn, 'stops' | 'parties'>,
  dated: readonly Anchor[],
): readonly Anchor[] {
  const { stops } = drawn
  const { before, after } = outsideOf(drawn)
  const isBetween = ({ held, n }: Drawn['stops'][number]) =>
    held === null && before.nth(n) === null && after.nth(n) === null
  return stops.filter(isBetween).reduce((anchors: readonly Anchor[], stop) => {
    const pointOf = (other: Drawn['stops'][number] | undefined) =>
      anchors.findIndex((each) => each.stop === other && !each.isBand)
    const at = stops.indexOf(stop)
    const place =
      stop.look === 'planned'
        ? pointOf(stops.slice(at).find(({ held }) => held !== null))
        : pointOf(stops[at - 1]) + 1
    const beside = anchors[stop.look === 'planned' ? place : place - 1]
    return beside ? anchors.toSpliced(place, 0, { on: beside.on, stop, isBand: false }) : anchors
  }, dated)
}

/** What stands for a long time in which nothing was, in days. */
function longestOf(first: Day, last: Day): number {
  const whole = daysBetween(first, last)
  return whole <= 1_100 ? whole : Math.max(365, whole / 5)
}

function between(anchors: readonly Anchor[], places: readonly number[], of: Day): number {
  const after = anchors.findIndex(({ on }) => on >= of)
  if (after === -1) return places.at(-1) ?? 0
  const [one, other] = [anchors[after - 1], anchors[after]]
  const to = places[after] ?? 0
  if (!one || !other || other.on === of) return to
  const from = places[after - 1] ?? 0
  return from + ((to - from) * daysBetween(one.on, of)) / daysBetween(one.on, other.on)
}

/** The firsts of months that there is room for, each with its place, and whether another year begins with it. */
export function ticksOn(
  axis: Axis,
  apart: number,
): { on: Day; at: number; year: boolean; isYearAlone: boolean }[] {
  const step = stepOf(axis, apart)
  const ticks: { on: Day; at: number; year: boolean; isYearAlone: boolean }[] = []
  for (let on = axis.first; on <= axis.last; on = addMonths(on, 1)) {
    const month = Number(on.slice(5, 7))
    if ((month - 1) % step !== 0 && !(ticks.length === 0 && step < 12)) continue
    const at = axis.at(on)
    const before = ticks.at(-1)
    if ((before && at - before.at < apart) || axis.length - at < apart / 3) continue
    const year = before?.on.slice(0, 4) !== on.slice(0, 4)
    ticks.push({ on, at, year, isYearAlone: step === 12 })
  }
  return ticks
}

/** Each month, or each third, sixth or twelfth where months stand too near. */
function stepOf({ first, last, length }: Axis, apart: number): number {
  const months = Math.max(1, Math.round(daysBetween(first, last) / 30.4))
  return [1, 3, 6].find((step) => (length / months) * step >= apart) ?? 12
}
