import { addMonths, daysBetween } from '../../../kernel/day.model.ts'
import { type Axis, axisOf, ticksOn } from './axis.rule.ts'
import { type Drawn, type Picture, stopRadius, type Text } from './lanes.model.ts'
import { alongWith, outsideOf, withoutDayAt } from './outside.rule.ts'
import { pathBetween } from './path.rule.ts'
import { tallSquares } from './squares.rule.ts'

const width = 340
const timeWidth = 56
const head = 34
const mostLanes = 8

/** The same route with time going down, for a phone: numbers alone, which the table tells of. What has no lane to itself shares the last. */
export function tallPicture(drawn: Drawn): Picture {
  const shown = lanesShown(drawn)
  const laneOf = (key: string) => shown.lanes.find((lane) => lane.key === shown.keyOf(key))
  const middle = (key: string) => {
    const lane = laneOf(key)
    return lane ? lane.x + lane.width / 2 : timeWidth
  }
  const gathered = {
    ...drawn,
    stops: drawn.stops.map((stop) => ({ ...stop, lane: shown.keyOf(stop.lane) })),
  }
  const axis = axisOf(gathered, lengthOf(drawn), { inLane: 30, apart: 8, band: 28 })
  const ends = outsideOf(gathered)
  const { before, after } = ends
  const start = head + 16 + (before.count === 0 ? 0 : before.count * 30 + 10)
  const afterAt = start + axis.length + 40
  const endsAt = { before: { at: head + 16, step: 30 }, after: { at: afterAt, step: 30 } }
  const along = alongWith(ends, { ...endsAt, onAxis: (n) => start + (axis.stops.get(n) ?? 0) })
  const stops = gathered.stops.map(({ n, lane, look, held }) => ({
    ...{ n, look, isDayKnown: held !== null, x: middle(lane) },
    y: along(n),
  }))
  const squares = squaresIn(drawn, { start, middle, stops, placeOf: (of) => start + axis.at(of) })
  const bottom = Math.max(
    start + axis.length + 16,
    after.count === 0 ? 0 : afterAt + after.count * 30,
    (squares?.end ?? 0) + 4,
  )
  return {
    ...{ width, height: bottom, stops, labels: [], squares: squares?.squares ?? [] },
    lanes: shown.lanes.map(({ label, isName, x, width: wide }, i) => ({
      ...{ isName, x, y: head, width: wide, height: bottom - head, isSecond: i % 2 === 1 },
      label: { x: x + wide / 2, y: head - 12, anchor: 'middle', lines: [label] },
    })),
    ticks: tallTicks(drawn, axis, start),
    today: todayOf(drawn, axis, start),
    withoutDay: withoutDayAt(ends, endsAt).map((y) => ({
      ...{ x: 2, y: y + 5, anchor: 'start', lines: [drawn.withoutDay] },
    })),
    bands: bandsOf(gathered, axis, { start, middle }),
    paths: gathered.stops.flatMap(({ n, from, look }) => {
      const [one, other] = [from, n].map((each) => stops.find((stop) => stop.n === each))
      return one && other
        ? [{ d: pathBetween(one, other, 'down-last').d, isPlanned: look === 'planned' }]
        : []
    }),
  }
}

function todayOf({ today, todayLabel }: Drawn, axis: Axis, start: number): Picture['today'] {
  if (!axis.hasToday) return null
  const y = start + axis.at(today)
  const [short = ''] = todayLabel.split(',')
  return {
    ...{ from: { x: 0, y }, to: { x: width, y } },
    label: { x: 2, y: y - 5, anchor: 'start', lines: [short] },
  }
}

const bandsOf = (
  { stops }: Pick<Drawn, 'stops'>,
  axis: Axis,
  { start, middle }: { start: number; middle(lane: string): number },
): Picture['bands'] =>
  stops.flatMap(({ n, held, lane }) => {
    if (held === null || held.from === held.until) return []
    const [from, until] = [start + axis.at(held.from), start + (axis.stops.get(n) ?? 0)]
    return [{ x: middle(lane) - 8, y: from, width: 16, height: Math.max(0, until - from) }]
  })

/** As long as its months ask for, within what one scrolls past. */
function lengthOf({ stops, today }: Drawn): number {
  const days = stops.flatMap(({ held }) => (held ? [held.from, held.until] : [])).sort()
  const [first = today, last = today] = [days[0], days.at(-1)]
  const months = daysBetween(first, addMonths(last, 1)) / 30
  return Math.min(640, Math.max(220, months * 26))
}

/** The lanes side by side, those past the most together in the last; that of the parties is wider. */
function lanesShown({ lanes, parties }: Drawn) {
  const own = lanes.slice(0, lanes.length > mostLanes ? mostLanes - 1 : mostLanes)
  const others = lanes.slice(own.length)
  const all = others.length === 0 ? own : [...own, { key: 'others', label: '…', isName: false }]
  const isIn = (key: string) => own.some((lane) => lane.key === key)
  const keyOf = (key: string) => (isIn(key) ? key : 'others')
  const wide = (key: string) => (parties && keyOf(parties.lane) === key ? 1.6 : 1)
  const whole = all.reduce((sum, { key }) => sum + wide(key), 0)
  const each = Math.min(84, (width - timeWidth) / Math.max(1, whole))
  let x = timeWidth
  return {
    keyOf,
    lanes: all.map(({ key, label, isName }) => {
      const lane = { key, isName, label: cut(label, each * wide(key)), x, width: each * wide(key) }
      x += lane.width
      return lane
    }),
  }
}

/** As much of a name as there is room for. */
function cut(label: string, room: number): string {
  const most = Math.max(3, Math.floor(room / 7.4))
  return label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}.`
}

function tallTicks(drawn: Drawn, axis: Axis, start: number) {
  const today = axis.hasToday ? start + axis.at(drawn.today) : null
  return ticksOn(axis, 22).map(({ on, at, year, isYearAlone }): Picture['ticks'][number] => {
    const y = start + at
    const name = isYearAlone ? on.slice(0, 4) : drawn.month(on)
    const isNear = today !== null && Math.abs(today - 5 - (y + 12)) < 15
    const label: Text = {
      ...{ x: 2, y: y + 12, anchor: 'start' },
      lines: isNear ? [] : [year && !isYearAlone ? `${name} ${on.slice(2, 4)}` : name],
    }
    return { from: { x: 0, y }, to: { x: width, y }, label, year: null }
  })
}

function squaresIn(
  { parties }: Drawn,
  at: {
    start: number
    middle(lane: string): number
    stops: Picture['stops']
    placeOf: Axis['at']
  },
) {
  if (!parties) return null
  const x = at.middle(parties.lane)
  const own = at.stops.filter((stop) => stop.x === x)
  const from = Math.max(at.start, ...own.map(({ y }) => y + stopRadius + 6))
  return tallSquares(parties.groups, { x, from, placeOf: at.placeOf })
}
