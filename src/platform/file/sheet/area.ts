/** Cells from one corner to the other, lines and columns from 1, both included. */
export type Area = { top: number; left: number; bottom: number; right: number }

/** The most lines and columns that Excel has. */
export const mostOfExcel = { lines: 1_048_576, columns: 16_384 }

/** The area that `A1:C3` or `A1` names. Throws where it names none. */
export function areaOf(written: string): Area {
  const [from = '', to = from] = written.split(':')
  const [top, left] = placeOf(from)
  const [bottom, right] = placeOf(to)
  return { top, left, bottom, right }
}

/** The line and column that `B7` names. Throws where it names none. */
export function placeOf(written: string): [line: number, column: number] {
  const [, letters = '', digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(written) ?? []
  let column = 0
  for (const letter of letters) column = 26 * column + letter.charCodeAt(0) - 64
  const line = Number(digits)
  if (!(line >= 1 && line <= mostOfExcel.lines && column >= 1 && column <= mostOfExcel.columns))
    throw new Error('a cell stands where no sheet has one')
  return [line, column]
}

export const holds = ({ top, left, bottom, right }: Area, line: number, column: number): boolean =>
  line >= top && line <= bottom && column >= left && column <= right
