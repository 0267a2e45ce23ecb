import type { SheetData } from 'write-excel-file/node'
import type { OrderedSheet, SheetCell } from './order.ts'

/** A workbook of the sheets: printed one page wide, and what is summed by a formula has its figure kept beside it. */
export async function excelFile(sheets: readonly OrderedSheet[]): Promise<Uint8Array> {
  const [{ default: writeExcelFile }, utility] = await Promise.all([
    import('write-excel-file/node'),
    import('write-excel-file/utility'),
  ])
  const order = utility.getOrderOfSiblings(sheetFile, 'worksheet') ?? []
  const put = (xml: string, element: string) =>
    utility.insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet')
  const oneWide = (xml: string) => {
    const fitted = xml.includes('<pageSetup')
      ? xml.replace('<pageSetup', `<pageSetup ${fit}`)
      : put(xml, `<pageSetup paperSize="9" ${fit}/>`)
    return put(fitted, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
  }
  const typed = sheets.map(({ rows, look }) => ({
    ...look,
    data: typedCells(rows, utility.getCellAddress),
  }))
  const transform = (xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }) =>
    withFigures(oneWide(xml), sheets[sheetIndex]?.rows ?? [], utility.getCellAddress)
  const features = [{ files: { transform: { [sheetFile]: { transform } } } }]
  return writeExcelFile(typed, { features }).toBuffer()
}

/** One page wide, and as many high as it takes. */
const fit = 'fitToWidth="1" fitToHeight="0"'

const sheetFile = 'xl/worksheets/sheet{id}.xml'

type AddressOf = (row: number, column: number) => string

const typedCells = (rows: OrderedSheet['rows'], addressOf: AddressOf): SheetData =>
  rows.map((row) =>
    row.map((cell, column) => cell && typedCell(cell, column, addressOf)),
  ) as SheetData

function typedCell(
  { sums, ...cell }: NonNullable<SheetCell>,
  column: number,
  addressOf: AddressOf,
) {
  if (sums === undefined) return { ...cell, type: typeof cell.value === 'number' ? Number : String }
  const span = `${addressOf(sums.first, column)}:${addressOf(sums.last, column)}`
  return { ...cell, value: `SUM(${span})`, type: 'Formula' }
}

/** Whoever reads the file without counting, as a phone or an archive, sees what each formula comes to. */
function withFigures(xml: string, rows: OrderedSheet['rows'], addressOf: AddressOf): string {
  const figures = new Map(
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell?.sums === undefined ? [] : [[addressOf(at, column), cell.value] as const],
      ),
    ),
  )
  return xml.replaceAll(
    /(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*<\/f>)(<\/c>)/g,
    (whole, begun: string, address: string, end: string) =>
      figures.has(address) ? `${begun}<v>${figures.get(address)}</v>${end}` : whole,
  )
}
