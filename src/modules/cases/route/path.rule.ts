import type { Box, Point } from './lanes.model.ts'

const corner = 8

/**
 * The way between two stops, with a round corner: first to the lane of the other and then along time, or the other way around for
 * a picture in which time goes down.
 */
export function pathBetween(
  one: Point,
  other: Point,
  order: 'across-first' | 'down-last',
): { d: string; points: readonly Point[] } {
  const turn = order === 'across-first' ? { x: one.x, y: other.y } : { x: other.x, y: one.y }
  const isStraight = one.x === other.x || one.y === other.y
  if (isStraight) return { d: `M${at(one)}L${at(other)}`, points: [one, other] }
  const before = towards(turn, one)
  const after = towards(turn, other)
  return {
    d: `M${at(one)}L${at(before)}Q${at(turn)} ${at(after)}L${at(other)}`,
    points: [one, turn, other],
  }
}

/** The point a corner's length from one towards another, or the middle between them where they are near. */
function towards(from: Point, to: Point): Point {
  const [across, down] = [to.x - from.x, to.y - from.y]
  const length = Math.abs(across) + Math.abs(down)
  const share = Math.min(corner, length / 2) / length
  return { x: from.x + across * share, y: from.y + down * share }
}

const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`

/** The straight parts of a way, as thin boxes. */
export const segmentsOf = (points: readonly Point[]): Box[] =>
  points.slice(1).flatMap((to, i) => {
    const from = points[i]
    return from
      ? [
          {
            x: Math.min(from.x, to.x) - 1,
            y: Math.min(from.y, to.y) - 1,
            width: Math.abs(to.x - from.x) + 2,
            height: Math.abs(to.y - from.y) + 2,
          },
        ]
      : []
  })
