import { Hono } from 'hono'
import { doneIn } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { dayAsked } from '../../../ui/day-asked.ts'
import { renderPage } from '../../../ui/page.tsx'
import { withDecisions } from '../members/decision-source.rule.ts'
import { addresses } from '../parties.address.ts'
import { overviewQuestions } from './overview.query.ts'
import { overviewOn } from './overview.rule.ts'
import { OverviewPage } from './overview.view.tsx'

/** The municipalities of a community on a day. */
export const overviewRoutes = () =>
  new Hono<Env>().get(addresses.municipalities, allow('read-public'), async (c) => {
    const page = communityPage(c)
    if (!page) return refusePage(c, 404)
    const { on: day, typedDay, errors, status } = dayAsked(c, page)
    const answers = await c.var.read(overviewQuestions(page.community, day))
    const overview = overviewOn(answers, day, page.today)
    const sources = withDecisions(answers.sources, answers.decisions, page.community.key)
    const isDone = doneIn(c, 'endret') !== null && page.may('manage-membership')
    const { decisions } = answers
    const props = { page, overview, sources, decisions, typedDay, errors, isDone }
    return c.html(renderPage(<OverviewPage {...props} />), status)
  })
