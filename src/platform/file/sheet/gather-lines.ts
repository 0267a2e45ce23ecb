import {
  longestCell,
  type SheetCell,
  type SheetLimits,
  type SheetProblem,
} from '../../../kernel/sheet.model.ts'

/** A line while it is read: its cells by their column, from 0, as far out as any has content. */
export type GatheredLine = { line: number; cells: SheetCell[] }

/** The lines of a sheet as its cells are told, kept as far as the limits go and counted past them. */
export type Gathered = {
  /**
   * Takes a cell that is not empty; lines come in their order. `fills`: it makes its line one with content, as a formula that
   * comes to nothing does not.
   */
  take(line: number, column: number, fills: boolean, cell: () => SheetCell): void
  end(): { lines: GatheredLine[]; problem: SheetProblem | null }
}

const noCell: SheetCell = { text: '', isFormula: false }

export const isBlank = (text: string): boolean => text.trim() === ''

export function gatherLines({ mostLines, mostColumns }: SheetLimits): Gathered {
  const lines: GatheredLine[] = []
  let count = 0
  let columns = 0
  let tooLong: { line: number; column: number } | null = null
  let open: GatheredLine & { isFilled: boolean } = { line: 0, cells: [], isFilled: false }
  const close = () => {
    if (!open.isFilled) return
    count += 1
    if (count <= mostLines) lines.push({ line: open.line, cells: open.cells })
  }
  return {
    take: (line, column, fills, cell) => {
      if (line !== open.line) {
        close()
        open = { line, cells: [], isFilled: false }
      }
      if (fills) {
        open.isFilled = true
        columns = Math.max(columns, column + 1)
      }
      if (count >= mostLines || column >= mostColumns) return
      const taken = cell()
      if (taken.text.length > longestCell) tooLong ??= { line, column: column + 1 }
      while (open.cells.length < column) open.cells.push(noCell)
      open.cells[column] = taken
    },
    end: () => {
      close()
      open = { line: 0, cells: [], isFilled: false }
      return { lines, problem: problemOf() }
    },
  }

  function problemOf(): SheetProblem | null {
    if (count > mostLines) return { code: 'too-many-lines', lines: count, most: mostLines }
    if (columns > mostColumns) return { code: 'too-many-columns', columns, most: mostColumns }
    if (tooLong) return { code: 'cell-too-long', ...tooLong }
    return count === 0 ? { code: 'empty' } : null
  }
}
