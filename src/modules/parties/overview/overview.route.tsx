import { Hono } from 'hono'
import type { Day } from '../../../kernel/day.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { readingText } from '../../../kernel/reading.text.ts'
import { lookupDays, readDay } from '../../../kernel/typed-day.rule.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { inQuery, someText } from '../../../platform/address.ts'
import { doneIn } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { withDecisions } from '../members/decision-source.rule.ts'
import { addresses } from '../parties.address.ts'
import { overviewQuestions } from './overview.query.ts'
import { overviewOn } from './overview.rule.ts'
import { sayOverview } from './overview.text.ts'
import { OverviewPage } from './overview.view.tsx'

/** The municipalities of a community on a day. */
export const overviewRoutes = () =>
  new Hono<Env>().get(addresses.municipalities, allow('read-public'), async (c) => {
    const page = communityPage(c)
    if (!page) return refusePage(c, 404)
    const typedDay = oneLine(inQuery(c, 'dag', someText) ?? '')
    const { day, errors } = askedDay(page, typedDay)
    const answers = await c.var.read(overviewQuestions(page.community, day))
    const overview = overviewOn(answers, day, page.today)
    const sources = withDecisions(answers.sources, answers.decisions, page.community.key)
    const isDone = doneIn(c, 'endret') !== null && page.may('manage-membership')
    const { decisions } = answers
    const props = { page, overview, sources, decisions, typedDay, errors, isDone }
    return c.html(renderPage(<OverviewPage {...props} />), errors.length > 0 ? 422 : 200)
  })

/** The day in the address, or today with what is wrong with it. */
function askedDay(page: CommunityPage, typed: string): { day: Day; errors: FieldError[] } {
  if (typed === '') return { day: page.today, errors: [] }
  const read = readDay(typed, lookupDays)
  const refused = (message: string) => ({ day: page.today, errors: [{ field: 'dag', message }] })
  if (!read.ok) return refused(readingText(page.locale, read.problem))
  if (read.value > page.today) return refused(sayOverview(page.locale, 'afterToday'))
  return { day: read.value, errors: [] }
}
