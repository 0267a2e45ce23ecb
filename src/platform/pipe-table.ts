/** A table with more columns than this is too wide for any page, and is not filled up. */
const mostColumns = 30

/** Is it the line under the head of a table: `|---|--:|`? */
export const isUnderRow = (line: string | undefined): boolean =>
  line?.includes('|') === true && cellsOf(line).every((cell) => /^:?-+:?$/.test(cell))

/**
 * The lines of a table in Markdown with as many cells in each as in the longest, so that none is lost; its second
 * line is the one under the head. Where that is more than a page holds, the rows are lines of text.
 */
export function tableOfPipes(lines: readonly string[]): string[] {
  const [head = [], rule = [], ...others] = lines.map(cellsOf)
  const width = others.reduce(
    (most, row) => Math.max(most, row.length),
    Math.max(head.length, rule.length),
  )
  const isEven = head.length === width && rule.length === width
  if (width > mostColumns && !isEven)
    return [head, ...others].flatMap((row) => [`| ${row.join(' | ')} |`, ''])
  const filled = (row: readonly string[], fill: string) =>
    `| ${Array.from({ length: isEven ? row.length : width }, (_, n) => row[n] ?? fill).join(' | ')} |`
  return [filled(head, ''), filled(rule, '---'), ...others.map((row) => filled(row, ''))]
}

/** The cells of a row: parted by each `|` without a backslash before it; those at the ends may be left out. */
function cellsOf(line: string): string[] {
  const bare = line.trim().replace(/^\|/, '')
  const cells = bare.split(/(?<!\\)\|/)
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop()
  return cells.map((cell) => cell.trim())
}
