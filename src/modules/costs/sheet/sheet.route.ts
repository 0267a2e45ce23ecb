import { type Context, Hono } from 'hono'
import { anId, codeInPath, inQuery } from '../../../platform/address.ts'
import { savedAs } from '../../../platform/download.ts'
import type { PaperOrder } from '../../../platform/paper/order.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { handOut, paperTicket } from '../../../ui/hand-out.tsx'
import { listTypes } from '../../../ui/list-out.ts'
import { chooseList } from '../chosen-list.model.ts'
import { addresses } from '../costs.address.ts'
import { sharesQuestions } from '../costs-page.query.ts'
import { type Cover, coverOf } from '../cover.model.ts'
import type { StoredList } from '../stored-list.model.ts'
import type { Sheet } from './sheet.model.ts'
import { sheetOf } from './sheet.view.ts'
import { csvOf } from './sheet-csv.view.ts'
import { excelSheet } from './sheet-excel.view.ts'
import { sheetInputs, sheetSource } from './sheet-pdf.view.ts'

const kinds = {
  ...listTypes,
  pdf: 'application/pdf',
} as const
type Kind = keyof typeof kinds

export const sheetRoutes = () =>
  new Hono<Env>().get(addresses.sharesFile, allow('read-public'), async (c) => {
    const ticket = await paperTicket(c)
    const page = communityPage(c)
    if (!ticket || !page) return refusePage(c, 404)
    const scheme = codeInPath(c, 'scheme')
    const file = codeInPath(c, 'file')
    const wanted = inQuery(c, 'liste', anId)
    const answers = await c.var.read(sharesQuestions(page.community.id, scheme, wanted))
    const chosen = chooseList(answers, scheme, wanted)
    if (chosen === null) return refusePage(c, 404)
    const cover = coverOf(chosen, answers.statements)
    const sheet = sheetOf(page.locale, chosen, cover, page.community)
    const kind = file.split('.')[1] as Kind
    const name = nameOf(kind, page.community, chosen)
    return kind === 'csv'
      ? c.body(csvOf(sheet), 200, {
          'content-type': kinds.csv,
          'content-disposition': savedAs(name),
        })
      : handOut(c, ticket, orderOf(c, kind, sheet), { name, type: kinds[kind] })
  })

/** A share list as the text of a CSV file, in bokmål. */
export const csvShares = (
  { list, cover }: { list: StoredList; cover: Cover },
  community: { name: string; exercise: boolean },
): string => csvOf(sheetOf('nb', list, cover, community))

const orderOf = (c: Context<Env>, kind: 'xlsx' | 'pdf', sheet: Sheet): PaperOrder =>
  kind === 'xlsx'
    ? { kind: 'excel', ...excelSheet(sheet) }
    : { kind: 'markup', source: sheetSource, inputs: sheetInputs(c.var.page.locale, sheet) }

/** What a file is called tells what it is; an exercise says so there too. */
function nameOf(
  kind: Kind,
  community: { key: string; exercise: boolean },
  list: StoredList,
): string {
  const mark = community.exercise && !list.schemeKey.startsWith('ovelse') ? 'ovelse-' : ''
  return `${mark}${list.schemeKey}-${list.year}.${kind}`
}
