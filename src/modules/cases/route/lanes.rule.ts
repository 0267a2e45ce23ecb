import { type Axis, axisOf, ticksOn } from './axis.rule.ts'
import { boxOf, placeLabels, textWidth } from './label-place.rule.ts'
import {
  type Box,
  type Drawn,
  type Picture,
  squareSize,
  stopRadius,
  type Text,
} from './lanes.model.ts'
import { alongWith, type Outside, outsideOf, withoutDayAt } from './outside.rule.ts'
import { pathBetween, segmentsOf } from './path.rule.ts'
import { wideSquares, widthOfGroups } from './squares.rule.ts'

const nameWidth = 172
const head = 52
const laneHeight = 72
const partyHeight = 96
const roomAtEnd = 108
const pageWidth = 1050

/** A route as bodies across and time along: for a page with room beside. It is wider than the page where the stops need it. */
export function widePicture(drawn: Drawn): Picture {
  const lanes = laneBoxes(drawn)
  const ends = outsideOf(drawn)
  const { before, after } = ends
  const room = pageWidth - nameWidth - roomAtEnd - widthOf(before) - widthOf(after)
  const axis = axisBeside(drawn, room)
  const start = nameWidth + 20 + widthOf(before)
  const middle = (lane: string) => {
    const box = lanes.find(({ key }) => key === lane)
    return box ? box.y + box.height / 2 : head
  }
  const endsAt = {
    before: { at: nameWidth + 20, step: stepOf(before) },
    after: { at: start + axis.length + roomAtEnd - 20, step: stepOf(after) },
  }
  const along = alongWith(ends, { ...endsAt, onAxis: (n) => start + (axis.stops.get(n) ?? 0) })
  const stops = drawn.stops.map(({ n, lane, look, held }) => ({
    ...{ n, look, isDayKnown: held !== null, y: middle(lane) },
    x: along(n),
  }))
  const bottom = (lanes.at(-1)?.y ?? head) + (lanes.at(-1)?.height ?? 0)
  const squares = partySquares(drawn, { start, axis, middle, stops })
  const width = Math.max(start + axis.length + roomAtEnd + widthOf(after), (squares?.end ?? 0) + 16)
  const paths = pathsOf(drawn, stops)
  const bands = bandsOf(drawn, { start, axis, middle })
  const today = todayOf(drawn, { start, axis, bottom })
  const labels = labelsOf(drawn, {
    ...{ stops, squares, bands, today },
    segments: paths.flatMap(({ points }) => segmentsOf(points)),
    whole: { x: nameWidth, y: head, width: width - nameWidth, height: bottom - head },
  })
  return {
    width,
    height: bottom + 8,
    lanes: lanes.map(({ key: _key, label, ...box }, i) => ({
      ...{ ...box, width, isSecond: i % 2 === 1 },
      label: nameText(label, box),
    })),
    ticks: wideTicks(drawn, { start, axis, bottom, today }),
    today,
    withoutDay: withoutDayAt(ends, endsAt).map((x) => ({
      ...{ x: x - stopRadius, y: head - 8, anchor: 'start', lines: [drawn.withoutDay] },
    })),
    ...{ bands, stops },
    paths: paths.map(({ d, isPlanned }) => ({ d, isPlanned })),
    labels: [...labels, ...(squares?.labels ?? [])],
    squares: squares?.squares ?? [],
  }
}

/** What is told beside each stop, where it lies on no other. */
function labelsOf(
  drawn: Drawn,
  at: Pick<Picture, 'stops' | 'bands' | 'today'> & {
    squares: Pick<Picture, 'squares' | 'labels'> | null
    segments: readonly Box[]
    whole: Box
  },
): Text[] {
  const { stops, squares, bands, today, segments, whole } = at
  return placeLabels(
    stops.map((stop, i) => ({ ...stop, lines: drawn.stops[i]?.label ?? [] })),
    {
      whole,
      hard: [
        ...stops.map(circleBox),
        ...(squares?.squares ?? []).map((of) => ({ ...of, width: squareSize, height: squareSize })),
        ...(squares?.labels ?? []).map(boxOf),
      ],
      soft: [
        ...bands,
        ...segments,
        ...(today ? [{ x: today.from.x - 1, y: head, width: 2, height: whole.height + head }] : []),
      ],
    },
  )
}

/** The days as far apart as there is room for beside the squares of the parties, which stand after theirs. */
function axisBeside(drawn: Drawn, wanted: number): Axis {
  const axis = axisOf(drawn, wanted, gaps)
  const at = drawn.stops.find(({ lane }) => lane === drawn.parties?.lane)
  const needed = drawn.parties === null ? 0 : widthOfGroups(drawn.parties.groups)
  const last = (of: Axis) => (at ? (of.stops.get(at.n) ?? of.length) : 0)
  const over = (of: Axis) => last(of) + needed + 2 * stopRadius - (wanted + roomAtEnd - 16)
  let fitted = axis
  for (let tries = 0; tries < 6 && over(fitted) > 0 && fitted.length > wanted / 3; tries += 1) {
    const shorter = axisOf(drawn, Math.max(wanted / 3, fitted.length - over(fitted) - 4), gaps)
    if (shorter.length >= fitted.length) break
    fitted = shorter
  }
  return fitted
}

const gaps = { inLane: 34, apart: 6, band: 30 }

export const circleBox = ({ x, y }: { x: number; y: number }): Box => ({
  ...{ x: x - stopRadius, y: y - stopRadius },
  ...{ width: 2 * stopRadius, height: 2 * stopRadius },
})

const laneBoxes = ({ lanes, parties }: Drawn) => {
  let y = head
  return lanes.map((lane) => {
    const height = lane.key === parties?.lane ? partyHeight : laneHeight
    const box = { ...lane, x: 0, y, width: 0, height }
    y += height
    return box
  })
}

/** How far apart stops without a day stand at an end of the time that is drawn: their words have room where they are few. */
const stepOf = ({ count }: Outside): number => Math.max(34, Math.min(96, 330 / count))
const widthOf = (of: Outside): number => (of.count === 0 ? 0 : of.count * stepOf(of) + 20)

/** The name of a lane in at most three lines. */
function nameText(label: string, box: { y: number; height: number }): Text {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    const joined = `${last} ${word}`
    if (last !== undefined && textWidth([joined]) <= nameWidth - 24)
      lines[lines.length - 1] = joined
    else lines.push(word)
  }
  const most = Math.floor((nameWidth - 24) / 6.9)
  const shown = lines
    .slice(0, 3)
    .map((line) => (line.length > most ? `${line.slice(0, most - 1)}…` : line))
  return {
    ...{ x: 14, anchor: 'start', lines: shown },
    y: box.y + box.height / 2 - (shown.length * 15) / 2 + 12,
  }
}

type Laid = { start: number; axis: Axis; middle(lane: string): number }

const bandsOf = ({ stops }: Drawn, { start, axis, middle }: Laid): Box[] =>
  stops.flatMap(({ n, held, lane }) => {
    if (held === null || held.from === held.until) return []
    const [from, until] = [start + axis.at(held.from), start + (axis.stops.get(n) ?? 0)]
    return [{ x: from, y: middle(lane) - 9, width: Math.max(0, until - from), height: 18 }]
  })

function pathsOf(drawn: Drawn, stops: Picture['stops']) {
  return drawn.stops.flatMap(({ n, from, look }) => {
    const [one, other] = [stops.find((each) => each.n === from), stops.find((each) => each.n === n)]
    if (!one || !other) return []
    return [{ ...pathBetween(one, other, 'across-first'), isPlanned: look === 'planned' }]
  })
}

function partySquares(
  { parties }: Drawn,
  { start, axis, middle, stops, ...rest }: Laid & { stops: Picture['stops'] },
) {
  if (!parties) return null
  const y = middle(parties.lane)
  const own = stops.filter((stop) => stop.y === y)
  const after = Math.max(start, ...own.map(({ x }) => x + stopRadius + 8))
  const until = Math.max(start + axis.length + roomAtEnd - 16, pageWidth + 4)
  const placeOf: Axis['at'] = (of) => start + axis.at(of)
  return wideSquares(parties.groups, { ...rest, y, from: after, until, placeOf })
}

function todayOf(
  { today, todayLabel }: Drawn,
  { start, axis, bottom }: { start: number; axis: Axis; bottom: number },
): Picture['today'] {
  if (!axis.hasToday) return null
  const x = start + axis.at(today)
  return {
    ...{ from: { x, y: head - 26 }, to: { x, y: bottom } },
    label: { x, y: head - 34, anchor: 'middle', lines: [todayLabel] },
  }
}

function wideTicks(
  drawn: Drawn,
  at: { start: number; axis: Axis; bottom: number; today: Picture['today'] },
): Picture['ticks'] {
  const now = at.today && boxOf(at.today.label)
  return ticksOn(at.axis, 46).map(({ on, at: place, year, isYearAlone }) => {
    const x = at.start + place
    const yearText: Text = { x, y: head - 34, anchor: 'start', lines: [on.slice(0, 4)] }
    const own = boxOf(yearText)
    const isHidden = now !== null && own.x < now.x + now.width + 6 && now.x - 6 < own.x + own.width
    return {
      ...{ from: { x, y: head - 8 }, to: { x, y: at.bottom } },
      label: {
        ...{ x: x + 3, y: head - 12, anchor: 'start' as const },
        lines: [isYearAlone ? on.slice(0, 4) : drawn.month(on)],
      },
      year: year && !isYearAlone && !isHidden ? yearText : null,
    }
  })
}
