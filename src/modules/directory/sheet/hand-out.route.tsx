import { type Context, Hono } from 'hono'
import { aDay, anId, codeInPath, inPath, inQuery, someText } from '../../../platform/address.ts'
import { savedAs } from '../../../platform/download.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { handOut, paperTicket } from '../../../ui/hand-out.tsx'
import { listCsv, listExcel, listTypes } from '../../../ui/list-out.ts'
import { renderPage } from '../../../ui/page.tsx'
import { codeOn } from '../../parties/index.ts'
import { addresses } from '../directory.address.ts'
import { listHoldersAt } from '../directory.query.ts'
import { functionName } from '../directory.text.ts'
import { answeringPlaces, placesOn } from '../place.rule.ts'
import { vCard } from './card.rule.ts'
import { contactFileName } from './contact-sheet.view.ts'
import { listQuestions } from './hand-out.query.ts'
import { sayHandOut } from './hand-out.text.ts'
import { cellsOf, chosenList, listedHolders, printedList } from './listed-holders.rule.ts'
import { PrintPage } from './print.view.tsx'
import { contactColumns } from './sheet-column.model.ts'

const cardType = 'text/vcard; charset=utf-8'

/** The list on its way out: as sheets, on paper, and one holder as a card. */
export const handOutRoutes = () =>
  new Hono<Env>()
    .get(addresses.csvList, allow('read-directory'), csv)
    .get(addresses.excelList, allow('read-directory'), excel)
    .get(addresses.printList, allow('read-directory'), print)
    .get(addresses.card, allow('read-directory'), card)

/** The part of the list that the address asks for; null where it asks for what is not there. */
async function readList(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return null
  const day = inQuery(c, 'dag', aDay)
  const on = day !== null && day <= page.today ? day : page.today
  const asked = {
    function: inQuery(c, 'funksjon', someText) || null,
    region: inQuery(c, 'region', someText) || null,
  }
  const facts = await c.var.read(listQuestions(page.community.id))
  const chosen = chosenList(facts, asked, on)
  if (!chosen) return null
  const lines = listedHolders(facts, chosen, on)
  const places = placesOn(facts, on)
  const { function: of, region } = chosen
  const named = ['kontakter', of?.key ?? null, region?.key.replace('region.', '') ?? null, on]
  return {
    page,
    on,
    facts,
    chosen,
    cells: () => lines.map((line) => cellsOf(line, places)),
    fileName: (ending: 'csv' | 'xlsx') => contactFileName(page.community, named, ending),
  }
}

async function csv(c: Context<Env>): Promise<Response> {
  const list = await readList(c)
  if (!list) return refusePage(c, 404)
  keepNowhere(c)
  return c.body(listCsv(contactColumns, list.cells()), 200, {
    'content-type': listTypes.csv,
    'content-disposition': savedAs(list.fileName('csv')),
  })
}

async function excel(c: Context<Env>): Promise<Response> {
  const ticket = await paperTicket(c)
  const list = await readList(c)
  if (!ticket || !list) return refusePage(c, 404)
  keepNowhere(c)
  const order = { kind: 'excel' as const, ...listExcel(contactColumns, 'Kontakter', list.cells()) }
  return handOut(c, ticket, order, { name: list.fileName('xlsx'), type: listTypes.xlsx })
}

async function print(c: Context<Env>): Promise<Response> {
  const list = await readList(c)
  if (!list) return refusePage(c, 404)
  keepNowhere(c)
  const { page, on, facts, chosen } = list
  const sides = facts.sides[0] ?? { municipalities: false, trust: false }
  const regions = placesOn(facts, on).filter(({ kind }) => kind === 'region')
  return c.html(
    renderPage(
      <PrintPage
        page={page}
        on={on}
        chosen={chosen}
        functions={facts.functions}
        regions={regions}
        list={printedList(facts, chosen, sides, on)}
      />,
    ),
  )
}

async function card(c: Context<Env>): Promise<Response> {
  const page = communityPage(c)
  const id = inPath(c, 'holder', anId)
  if (!page || id === null) return refusePage(c, 404)
  const asked = codeInPath(c, 'place')
  const facts = await c.var.read({
    ...listQuestions(page.community.id),
    holders: listHoldersAt(page.community.id, asked),
  })
  const key = codeOn(facts.changes, asked, page.today) ?? asked
  const place = placesOn(facts, page.today).find((each) => each.key === key)
  const holder = facts.holders.find((each) => each.id === id)
  const of = facts.functions.find((each) => each.key === holder?.functionKey)
  if (!place || !holder || !of || holder.isRemoved || holder.kind === 'vacancy') {
    return refusePage(c, 404)
  }
  if (!answeringPlaces(facts.changes, holder.place, page.today).includes(key)) {
    return refusePage(c, 404)
  }
  keepNowhere(c)
  const text = vCard({
    ...holder,
    function: functionName(page.locale, of),
    place: place.name,
    note: page.community.exercise ? sayHandOut(page.locale, 'exercise') : null,
  })
  const name = contactFileName(page.community, [of.key, place.key], 'vcf')
  return c.body(text, 200, { 'content-type': cardType, 'content-disposition': savedAs(name) })
}
