import { type Context, Hono } from 'hono'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { savedAs } from '../../../platform/download.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { handOut, paperTicket } from '../../../ui/hand-out.tsx'
import { listCsv, listExcel, listTypes } from '../../../ui/list-out.ts'
import { addresses } from '../bodies.address.ts'
import { seatedQuestions } from '../bodies.query.ts'
import { lived } from '../lived.rule.ts'
import { placeNamesOn } from '../look/target-name.rule.ts'
import { seatColumns } from './seat-column.model.ts'
import { seatList } from './seat-list.rule.ts'

/** Seats and those who have them as sheets that can be read in again. */
export const seatListRoutes = () =>
  new Hono<Env>()
    .get(addresses.csvSeats, allow('keep-bodies'), csv)
    .get(addresses.excelSeats, allow('keep-bodies'), excel)

async function cellsIn(c: Context<Env>, { community, today }: CommunityPage) {
  const facts = await c.var.read(seatedQuestions(community.id))
  const nameOf = placeNamesOn(facts, today, (code) => code)
  return seatList({ ...facts, ...lived(facts) }, nameOf, today)
}

const nameOf = ({ community, today }: CommunityPage, ending: 'csv' | 'xlsx'): string =>
  `${community.exercise ? 'ovelse-' : ''}plasser-${today}.${ending}`

async function csv(c: Context<Env>): Promise<Response> {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const cells = await cellsIn(c, page)
  keepNowhere(c)
  return c.body(listCsv(seatColumns, cells), 200, {
    'content-type': listTypes.csv,
    'content-disposition': savedAs(nameOf(page, 'csv')),
  })
}

async function excel(c: Context<Env>): Promise<Response> {
  const ticket = await paperTicket(c)
  const page = communityPage(c)
  if (!ticket || !page) return refusePage(c, 404)
  const cells = await cellsIn(c, page)
  keepNowhere(c)
  const order = { kind: 'excel' as const, ...listExcel(seatColumns, 'Plasser', cells) }
  return handOut(c, ticket, order, { name: nameOf(page, 'xlsx'), type: listTypes.xlsx })
}
