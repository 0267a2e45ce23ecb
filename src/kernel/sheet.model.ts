/**
 * A cell as a person sees it: `5038`, `31.12.2026`. `isFormula`: what stands there is reckoned out by the sheet, and the text is
 * what it came to when the file was kept; or the text begins with `=`.
 */
export type SheetCell = { text: string; isFormula: boolean }

/** A line with content, by the number that Excel shows beside it. Empty cells at its end are left out. */
export type SheetLine = { line: number; cells: readonly SheetCell[] }

/** The most lines with content and the most columns that are taken, the line of names included. */
export type SheetLimits = { mostLines: number; mostColumns: number }

/** The most letters in a cell, and bytes in a file. */
export const longestCell = 2_000
export const mostSheetBytes = 10 * 1024 * 1024

/** Why nothing is read from a file, with what a person needs to find the place. Lines and columns count from 1. */
export type SheetProblem =
  | { code: 'too-many-lines'; lines: number; most: number }
  | { code: 'too-many-columns'; columns: number; most: number }
  | { code: 'cell-too-long'; line: number; column: number }
  /** A cell begins with a quotation mark that is never closed. */
  | { code: 'open-quote'; line: number }
  | {
      code:
        | 'too-large'
        | 'infected'
        | 'unscanned'
        | 'empty'
        | 'not-a-sheet'
        | 'old-excel'
        | 'other-sheet'
        | 'other-text'
        | 'encrypted'
        | 'damaged'
        /** It swells, or takes longer to read than any list. */
        | 'unreadable'
        | 'macros'
        | 'outside-links'
    }

/** What stands in a file's sheet; `sheet` is what the workbook calls it, null for a text. */
export type SheetRead =
  | { ok: true; sheet: string | null; lines: readonly SheetLine[] }
  | { ok: false; problem: SheetProblem }

/** A cell as Excel names it: line 7 of the second column is `B7`. */
export function cellName(line: number, column: number): string {
  let letters = ''
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  }
  return `${letters}${line}`
}
