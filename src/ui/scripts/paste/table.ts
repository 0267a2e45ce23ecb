/** Where a line breaks inside a cell. */
const cellBreak = '\u2028'

/** A table as Markdown: merged cells stand in each row they reach over. */
export function tableOf(table: HTMLTableElement, words: (cell: HTMLElement) => string): string {
  const written = (cell: HTMLElement) =>
    words(cell)
      .trim()
      .replace(/\s*\n\s*/g, cellBreak)
      .replace(/(?<!\\)\|/g, '\\|')
  const rows = gridOf(table, written).filter((row) => row.some((cell) => cell !== ''))
  const width = Math.max(0, ...rows.map((row) => row.length))
  const [first, ...others] = rows.map((row) =>
    Array.from({ length: width }, (_, at) => row[at] ?? ''),
  )
  if (!first) return ''
  const caption = table.caption ? `${words(table.caption)}\n\n` : ''
  const lines = [first, first.map(() => '---'), ...others].map((row) => `| ${row.join(' | ')} |`)
  return `\n\n${caption}${lines.join('\n')}\n\n`
}

const widest = 100

/** Every place of the table; a cell over several rows stands in each of them, over several columns in the first. */
function gridOf(table: HTMLTableElement, words: (cell: HTMLElement) => string): string[][] {
  const grid: string[][] = Array.from(table.rows, () => [])
  Array.from(table.rows).forEach((row, y) => {
    let x = 0
    for (const cell of row.cells) {
      while (grid[y]?.[x] !== undefined) x += 1
      const text = words(cell)
      const down = Math.min(cell.rowSpan || table.rows.length, table.rows.length - y)
      const across = Math.min(cell.colSpan, widest)
      for (let dy = 0; dy < down; dy += 1) {
        for (let dx = 0; dx < across; dx += 1) {
          const line = grid[y + dy]
          if (line) line[x + dx] = dx === 0 ? text : ''
        }
      }
      x += across
    }
  })
  return grid.map((row) => Array.from(row, (text) => text ?? ''))
}
