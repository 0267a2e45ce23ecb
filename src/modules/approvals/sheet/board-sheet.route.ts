import { type Context, Hono } from 'hono'
import { aVersion, codeInPath, inQuery } from '../../../platform/address.ts'
import { savedAs } from '../../../platform/download.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { dayAsked } from '../../../ui/day-asked.ts'
import { handOut, paperTicket } from '../../../ui/hand-out.tsx'
import { listTypes } from '../../../ui/list-out.ts'
import { versionStanding } from '../../agreements/index.ts'
import { listOrganisations, organisationsOn } from '../../parties/index.ts'
import { addresses } from '../approvals.address.ts'
import { boardQuestions } from '../board.query.ts'
import { dayOf, readBoard } from '../board-reading.rule.ts'
import { datedBy } from '../versions/entry-standing.rule.ts'
import { boardCsv, boardExcel, boardSheet } from './board-sheet.view.ts'

/** The board as a file, for whoever may read it. */
export const boardSheetRoutes = () =>
  new Hono<Env>()
    .get(addresses.boardCsv, allow('read-public'), (c) => give(c, 'csv'))
    .get(addresses.boardExcel, allow('read-public'), (c) => give(c, 'xlsx'))

async function give(c: Context<Env>, kind: keyof typeof listTypes) {
  const ticket = await paperTicket(c)
  const page = communityPage(c)
  if (!ticket || !page) return refusePage(c, 404)
  const slug = codeInPath(c, 'slug')
  const number = inQuery(c, 'versjon', aVersion)
  const { circulations, rows, organisations } = await c.var.read({
    ...boardQuestions(page.community.id, slug, number),
    organisations: listOrganisations(page.community.id),
  })
  const [facts] = circulations
  if (!facts) return refusePage(c, 404)
  const { asked, status } = dayAsked(c, page)
  if (status !== 200) return refusePage(c, 404)
  const board = readBoard(facts, rows, dayOf(facts, asked, page.today), asked)
  const numbers = new Map(
    organisationsOn(organisations, board.day).map(({ key, organisationNumber }) => [
      key,
      organisationNumber,
    ]),
  )
  const sheet = boardSheet(
    page,
    facts,
    board,
    numbers,
    versionStanding(datedBy(facts, board), [], board.day),
  )
  const name = `${page.community.exercise ? 'ovelse-' : ''}${slug}-tavle.${kind}`
  return kind === 'csv'
    ? c.body(boardCsv(sheet), 200, {
        'content-type': listTypes.csv,
        'content-disposition': savedAs(name),
      })
    : handOut(c, ticket, { kind: 'excel', ...boardExcel(sheet) }, { name, type: listTypes.xlsx })
}
