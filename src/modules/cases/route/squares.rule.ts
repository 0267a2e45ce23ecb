import type { Day } from '../../../kernel/day.model.ts'
import { textWidth } from './label-place.rule.ts'
import { type Picture, type SquareGroup, squareSize } from './lanes.model.ts'

const cell = squareSize + 4

const sizesOf = (groups: readonly SquareGroup[]) =>
  groups.map(({ count, label }) => {
    const columns = Math.ceil(count / 2)
    return { columns, width: Math.max(columns * cell, textWidth([label])) }
  })

/** The room that squares take along a lane at the least. */
export const widthOfGroups = (groups: readonly SquareGroup[]): number =>
  sizesOf(groups).reduce((sum, { width }) => sum + width + 14, 0)

/** Squares side by side in groups along a lane, each group after the one before and no earlier than its first day. */
export function wideSquares(
  groups: readonly SquareGroup[],
  at: { y: number; from: number; until: number; placeOf(of: Day): number },
): Pick<Picture, 'squares' | 'labels'> & { end: number } {
  const sizes = sizesOf(groups)
  const starts: number[] = []
  groups.forEach(({ from }, i) => {
    const after = i === 0 ? at.from : (starts[i - 1] ?? 0) + (sizes[i - 1]?.width ?? 0) + 14
    starts.push(Math.max(after, from === null ? after : at.placeOf(from)))
  })
  const end = Math.max(at.from, ...starts.map((start, i) => start + (sizes[i]?.width ?? 0)))
  const shift = Math.max(0, Math.min(end - at.until, (starts[0] ?? 0) - at.from))
  const placed = groups.map((group, i) => ({
    group,
    x: (starts[i] ?? 0) - shift,
    columns: sizes[i]?.columns ?? 1,
  }))
  return {
    end: end - shift,
    squares: placed.flatMap(({ group: { count, look }, x, columns }) =>
      Array.from({ length: count }, (_, nth) => ({
        look,
        x: x + (nth % columns) * cell,
        y: at.y - 22 + Math.floor(nth / columns) * cell,
      })),
    ),
    labels: placed.map(({ group, x }) => ({
      ...{ x, y: at.y + 32, anchor: 'start', lines: [group.label] },
    })),
  }
}

/** The same down a column, two beside each other; their counts stand in the table. */
export function tallSquares(
  groups: readonly SquareGroup[],
  at: { x: number; from: number; placeOf(of: Day): number },
): Pick<Picture, 'squares'> & { end: number } {
  let next = at.from
  const squares = groups.flatMap(({ count, look, from }) => {
    const start = Math.max(next, from === null ? next : at.placeOf(from))
    next = start + Math.ceil(count / 2) * cell + 8
    return Array.from({ length: count }, (_, nth) => ({
      look,
      x: at.x - cell + 2 + (nth % 2) * cell,
      y: start + Math.floor(nth / 2) * cell,
    }))
  })
  return { squares, end: next }
}
