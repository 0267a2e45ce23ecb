import { type Box, type Point, stopRadius, type Text } from './lanes.model.ts'

/** How high a line of a label is, and about how wide a sign. */
const lineHeight = 15
const signWidth = 6.9

export const textWidth = (lines: readonly string[]): number =>
  Math.max(0, ...lines.map((line) => line.length)) * signWidth

export const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

/** The space that a text takes; its y is the line that the first of it stands on. */
export function boxOf({ x, y, anchor, lines }: Text): Box {
  const width = textWidth(lines)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { x: left, y: y - 12, width, height: lines.length * lineHeight + 1 }
}

/**
 * Places a label beside, under or over each stop where it meets no other thing: all its lines where there is room, else the
 * first, else none. Its number leads to the table.
 */
export function placeLabels(
  stops: readonly (Point & { lines: readonly string[] })[],
  taken: { whole: Box; hard: readonly Box[]; soft: readonly Box[] },
): Text[] {
  const placed: Text[] = []
  for (const stop of stops) {
    const ways = waysAround(stop).filter(({ lines }) => lines.length > 0)
    const isFree = (text: Text, others: readonly Box[]) => {
      const box = boxOf(text)
      return isWithin(box, taken.whole) && !others.some((other) => meet(box, other))
    }
    const hard = [...taken.hard, ...placed.map(boxOf)]
    const found =
      ways.find((text) => isFree(text, [...hard, ...taken.soft])) ??
      ways.find((text) => isFree(text, hard))
    if (found) placed.push(found)
  }
  return placed
}

function waysAround({ x, y, lines }: Point & { lines: readonly string[] }): Text[] {
  const beside = stopRadius + 7
  const [first = ''] = lines
  const top = y - (lines.length * lineHeight) / 2 + 12
  const one = first === '' ? [] : [first]
  return [
    { x: x + beside, y: top, anchor: 'start', lines },
    { x: x - beside, y: top, anchor: 'end', lines },
    { x, y: y + stopRadius + 14, anchor: 'middle', lines: one },
    { x, y: y - stopRadius - 5, anchor: 'middle', lines: one },
    { x: x + beside, y: y + 5, anchor: 'start', lines: one },
  ]
}

const isWithin = (box: Box, whole: Box): boolean =>
  box.x >= whole.x &&
  box.y >= whole.y &&
  box.x + box.width <= whole.x + whole.width &&
  box.y + box.height <= whole.y + whole.height
