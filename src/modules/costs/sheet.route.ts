import { type Context, Hono } from 'hono'
import { anId, codeInPath, inQuery } from '../../platform/address.ts'
import { savedAs } from '../../platform/download.ts'
import { typesetPdf } from '../../platform/pdf.ts'
import { allow, communityPage, type Env, refusePage } from '../../platform/web.ts'
import { chooseList } from './chosen-list.model.ts'
import { sharesQuestions } from './costs-page.query.ts'
import { type Cover, coverOf } from './cover.model.ts'
import type { Sheet } from './sheet.model.ts'
import { sheetOf } from './sheet.view.ts'
import { csvOf } from './sheet-csv.view.ts'
import { excelSheet } from './sheet-excel.view.ts'
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
      const scheme = codeInPath(c, 'scheme')
      const file = codeInPath(c, 'file')
      const wanted = inQuery(c, 'liste', anId)
      const answers = await c.var.read(sharesQuestions(page.community.id, scheme, wanted))
      const chosen = chooseList(answers, scheme, wanted)
      if (chosen === null) return refusePage(c, 404)
      const cover = coverOf(chosen, answers.statements)
      const sheet = sheetOf(page.locale, chosen, cover, page.community)
      const kind = file.split('.')[1] as Kind
      return send(c, kind, page.community, chosen, await bytesOf(c, kind, sheet, chosen))
    },
  )

/** A share list as the text of a CSV file, in bokmål. */
export const csvShares = (
  { list, cover }: { list: StoredList; cover: Cover },
  community: { name: string; exercise: boolean },
): string => csvOf(sheetOf('nb', list, cover, community))

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
  const { rows, look } = excelSheet(sheet)
  return new Uint8Array(await writeExcelFile(rows, look).toBuffer())
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
    'content-disposition': savedAs(name),
  })
}
