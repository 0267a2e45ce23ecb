import { markerOf } from './list-marker.ts'

const tabs = (line: string): number => line.split('\t').length - 1
const inner = (line: string): number => tabs(line.trimStart())

/** How many cells beyond the first a line has when it may be a row; 0 when it is none. */
function rowTabs(line: string | undefined): number {
  if (!line) return 0
  if (!markerOf(line.trimStart())) return tabs(line)
  return inner(line) >= 2 ? tabs(line) : 0
}

/**
 * Lines of cells parted by tabs, as a table is pasted without its frame, as a table in Markdown: how many lines it
 * took and its rows. Null where no table begins. A first column of `Navn:` and `Adresse:` has no head.
 */
export function tableFrom(
  lines: readonly string[],
  from: number,
): { lines: number; rows: string[] } | null {
  const width = rowTabs(lines[from])
  if (width === 0 || rowTabs(lines[from + 1]) !== width) return null
  if (lines.slice(from, from + 2).every((line) => inner(line) < width)) return null
  let end = from + 1
  while (rowTabs(lines[end]) === width) end += 1
  const found = lines.slice(from, end)
  const cells = found.map((line) => line.split('\t').map((cell) => cell.trim()))
  const isHeadless = cells.every(([first = '']) => first.endsWith(':'))
  const [head = [], ...rows] = isHeadless ? [cells[0]?.map(() => '') ?? [], ...cells] : cells
  return {
    lines: found.length,
    rows: [rowOf(head), rowOf(head.map(() => '---')), ...rows.map(rowOf)],
  }
}

const rowOf = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
