import { type Context, Hono } from 'hono'
import type { Cell as ExcelCell, SheetData } from 'write-excel-file/node'
import { typesetPdf } from '../../platform/pdf.ts'
import { allow, communityPage, type Env, refusePage } from '../../platform/web.ts'
import { askedList, chooseList } from './chosen-list.model.ts'
import { sharesQuestions } from './costs-page.query.ts'
import { coverOf } from './cover.model.ts'
import type { Cell, Sheet } from './sheet.model.ts'
import { sheetOf } from './sheet.view.ts'
import { csvOf } from './sheet-csv.view.ts'
import { sheetInputs, sheetSource } from './sheet-pdf.view.ts'
import type { StoredList } from './stored-list.model.ts'

const kinds = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const
type Kind = keyof typeof kinds

export const sheetRoutes = () =>
  new Hono<Env>().get(
    '/:community/kostnader/:scheme/:file{fordeling\\.(?:csv|xlsx|pdf)}',
    allow('read-public'),
    async (c) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      const { scheme, file } = c.req.param()
      const wanted = askedList(c.req.query('liste'))
      const answers = await c.var.read(sharesQuestions(page.community.id, scheme, wanted))
      const chosen = chooseList(answers, scheme, wanted)
      if (chosen === null) return refusePage(c, 404)
      const { net, surplus } = coverOf(chosen, answers.statements)
      const list = { ...chosen, net, surplus }
      const sheet = sheetOf(page.locale, list, page.community)
      const kind = file.split('.')[1] as Kind
      return send(c, kind, page.community, list, await bytesOf(c, kind, sheet, list))
    },
  )

/** A share list as the text of a CSV file, in bokmål. */
export const csvShares = (
  list: StoredList,
  community: { name: string; exercise: boolean },
): string => csvOf(sheetOf('nb', list, community))

async function bytesOf(
  c: Context<Env>,
  kind: Kind,
  sheet: Sheet,
  list: StoredList,
): Promise<Uint8Array<ArrayBuffer>> {
  if (kind === 'csv') return new TextEncoder().encode(csvOf(sheet))
  if (kind === 'xlsx') return excelOf(sheet)
  const inputs = sheetInputs(c.var.page.locale, sheet)
  return typesetPdf({ source: sheetSource, inputs, madeAt: list.madeAt })
}

async function excelOf(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const bold = (value: string): ExcelCell => ({ value, fontWeight: 'bold' })
  const data: SheetData = [
    [bold(`${sheet.title} – ${sheet.place}`)],
    ...(sheet.exercise ? [[bold(sheet.exercise)]] : []),
    sheet.head.map(bold),
    ...sheet.rows.map((row) => row.map((cell) => excelCell(cell, sheet))),
    sheet.total.map((cell) => excelCell(cell, sheet)),
    [],
    ...sheet.notes.map((note) => [{ value: note }]),
  ]
  const columns = sheet.head.map((_, i) => ({ width: i === 1 ? 28 : 16 }))
  const made = await writeExcelFile(data, { columns, sheet: 'Andeler' }).toBuffer()
  return new Uint8Array(made)
}

function excelCell(cell: Cell, { unknown }: Sheet): ExcelCell {
  switch (cell.kind) {
    case 'text':
      return { value: cell.text, type: String }
    case 'count':
      return { value: cell.count, type: Number, format: '#,##0' }
    case 'kroner':
      return { value: cell.amount / 100, type: Number, format: '#,##0.00' }
    case 'unknown':
      return { value: unknown, type: String }
    default:
      return null
  }
}

/** The file under a name that tells what it is; an exercise says so there too. */
function send(
  c: Context<Env>,
  kind: Kind,
  community: { key: string; exercise: boolean },
  list: StoredList,
  bytes: Uint8Array<ArrayBuffer>,
): Response {
  const mark = community.exercise && !list.schemeKey.startsWith('ovelse') ? 'ovelse-' : ''
  const name = `${mark}${list.schemeKey}-${list.year}.${kind}`
  return c.body(bytes, 200, {
    'content-type': kinds[kind],
    'content-disposition': `attachment; filename="${name}"`,
  })
}
