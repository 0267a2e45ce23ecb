import { type Context, Hono } from 'hono'
import { addDays, firstOfYear } from '../../../kernel/day.model.ts'
import { agreementYears } from '../../../kernel/typed-year.rule.ts'
import { inQuery } from '../../../platform/address.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../cases.address.ts'
import { yearsTogether } from './raised.model.ts'
import { listYears, populationIn, raisedQuestions } from './raisers.query.ts'
import { talliedBy, yearsShown } from './raisers.rule.ts'
import { RaisersPage } from './raisers.view.tsx'

/** Who raises cases. */
export const raisersRoutes = () =>
  new Hono<Env>().get(addresses.raisers, allow('read-public'), (c) => show(c))

/** A year that the house can be asked about; what is no such year asks for the newest. */
const aYear = (text: string): number | null => {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0
  return agreementYears.earliest <= year && year <= agreementYears.latest ? year : null
}

async function show(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { community, today } = page
  const { known } = await c.var.read({ known: listYears(community.id) })
  const all = known.map(({ year }) => year)
  const years = yearsShown(all, inQuery(c, 'til', aYear), today, yearsTogether)
  const [first = 0, last = first] = [years.at(0), years.at(-1)]
  const until = firstOfYear(last + 1)
  const read = await c.var.read(raisedQuestions(community.id, { from: firstOfYear(first), until }))
  const population = await c.var.read(populationIn(community.id, years))
  if (page.viewer !== null) keepNowhere(c)
  const figures = Object.values(population).flat()
  const end = until <= today ? addDays(until, -1) : today
  const tallied = talliedBy({ ...read, figures }, read.raised, end)
  const newest = Math.max(...all, last)
  return c.html(
    renderPage(
      <RaisersPage
        page={page}
        tallied={tallied}
        years={years}
        earlier={Math.min(...all, first) < first ? first - 1 : null}
        later={last < newest ? Math.min(last + yearsTogether, newest) : null}
      />,
    ),
  )
}
