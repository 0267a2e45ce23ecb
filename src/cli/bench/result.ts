import { type MeasureName, type MeasureRow, measures } from './measure.table.ts'

/** One figure, what it is set beside, and how many times larger it is. */
export type Result = {
  name: MeasureName
  value: number
  unit: MeasureRow['unit']
  floor: number | null
  ratio: number | null
}

/** A figure under its name. The ratio is the quotient, unless it was measured as one. */
export function result(
  name: MeasureName,
  value: number,
  floor: number | null = null,
  ratio: number | null = floor === null ? null : value / floor,
): Result {
  return {
    name,
    value: rounded(value),
    unit: rowOf(name).unit,
    floor: floor === null ? null : rounded(floor),
    ratio: ratio === null ? null : rounded(ratio),
  }
}

/** All figures as lines of words, with a mark where the house does not keep what it promises. */
export function describe(results: readonly Result[]): string {
  const rows = results.map((each) => {
    const { label, goal } = rowOf(each.name)
    const judged = goal?.of === 'ratio' ? each.ratio : each.value
    const verdict =
      goal === null ? '' : `${(judged ?? 0) <= goal.most ? 'innenfor' : 'OVER'} ${goal.most}`
    return [
      label,
      `${each.value} ${each.unit}`,
      each.floor === null ? '' : `${each.floor} ${each.unit}`,
      each.ratio === null ? '' : `${each.ratio} ×`,
      goal?.of === 'value' ? `${verdict} ${each.unit}` : verdict && `${verdict} ×`,
    ]
  })
  const table = [['Mål', 'Godfot', 'Bart', 'Forhold', 'Grense'], ...rows]
  const widths = [0, 1, 2, 3, 4].map((i) => Math.max(...table.map((row) => row[i]?.length ?? 0)))
  return table
    .map((row) =>
      row
        .map((cell, i) =>
          i === 0 || i === 4 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)

/** The smallest number that at least this share of the numbers do not exceed. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

function rowOf(name: MeasureName): MeasureRow {
  const row = measures.find((each) => each.name === name)
  if (!row) throw new Error(`No such measure: ${name}`)
  return row
}

/** Three significant digits, and whole numbers whole. */
const rounded = (number: number): number =>
  Number.isInteger(number) || number >= 1_000 ? Math.round(number) : Number(number.toPrecision(3))
