import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { Day } from '../../../kernel/day.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
import { osloDay, osloTime } from '../../../kernel/oslo.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { readingText } from '../../../kernel/reading.text.ts'
import { lookupDays, readDay } from '../../../kernel/typed-day.rule.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { codeInPath, inQuery, oneOf, searchIn, someText } from '../../../platform/address.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { readSources } from '../members/party-decision.query.ts'
import { listSimilarNames } from '../municipality/municipality.query.ts'
import { MunicipalityPage, NoMunicipalityPage } from '../municipality/municipality.view.tsx'
import { readStory, storyQuestions } from '../municipality/story.query.ts'
import { addresses } from '../parties.address.ts'
import { CommunitiesPage } from '../reference/communities.view.tsx'
import {
  listCommunitiesHere,
  listReferenceCommunities,
  listRefreshes,
  listSources,
  readRefresh,
} from '../reference/reference.query.ts'
import { RegistersPage } from '../reference/registers.view.tsx'
import { overviewQuestions, readOverview } from './overview.query.ts'
import { sayOverview } from './overview.text.ts'
import { OverviewPage } from './overview.view.tsx'

/**
 * What later rooms show of a municipality, under the codes that it and those it is made of have had; it takes
 * part when it has a place here, settled or not.
 */
export type MunicipalityParts = (
  c: Context<Env>,
  page: CommunityPage,
  municipality: { codes: readonly string[]; name: string; takesPart: boolean },
) => Promise<Child>

/** The pages on communities, their municipalities and where the facts come from. */
export const partiesRoutes = ({ municipalityParts }: { municipalityParts: MunicipalityParts }) =>
  new Hono<Env>()
    .get(addresses.communities, allow('read-public'), async (c) => {
      const { here, all, sources } = await c.var.read({
        here: listCommunitiesHere(),
        all: listReferenceCommunities(),
        sources: listSources(),
      })
      return c.html(renderPage(<CommunitiesPage {...{ page: c.var.page, here, all, sources }} />))
    })
    .get(addresses.registers, allow('read-public'), async (c) => {
      const { page } = c.var
      const { sources, refreshes } = await c.var.read({
        sources: listSources(),
        refreshes: listRefreshes(),
      })
      const shown = refreshes.map((row) => ({
        when: `${longDay(page.locale, osloDay(row.startedAt))}, ${osloTime(row.startedAt)}`,
        outcome: readRefresh(row),
      }))
      return c.html(renderPage(<RegistersPage {...{ page, sources, refreshes: shown }} />))
    })
    .get(addresses.municipalities, allow('read-public'), async (c) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      const typedDay = oneLine(inQuery(c, 'dag', someText) ?? '')
      const { day, errors } = askedDay(page, typedDay)
      const answers = await c.var.read(overviewQuestions(page.community, day))
      const overview = readOverview(answers, day, page.today)
      const sources = readSources(answers, page.community.key)
      const isDone = inQuery(c, 'gjort', oneOf('1')) !== null && page.may('manage-membership')
      const { decisions } = answers
      const props = { page, overview, sources, decisions, typedDay, errors, isDone }
      return c.html(renderPage(<OverviewPage {...props} />), errors.length > 0 ? 422 : 200)
    })
    .get(addresses.municipality, allow('read-public'), (c) =>
      showMunicipality(c, municipalityParts),
    )

/** The day in the address, or today with what is wrong with it. */
function askedDay(page: CommunityPage, typed: string): { day: Day; errors: FieldError[] } {
  if (typed === '') return { day: page.today, errors: [] }
  const read = readDay(typed, lookupDays)
  const refused = (message: string) => ({ day: page.today, errors: [{ field: 'dag', message }] })
  if (!read.ok) return refused(readingText(page.locale, read.problem))
  if (read.value > page.today) return refused(sayOverview(page.locale, 'afterToday'))
  return { day: read.value, errors: [] }
}

async function showMunicipality(
  c: Context<Env>,
  municipalityParts: MunicipalityParts,
): Promise<Response> {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const code = codeInPath(c, 'code')
  const answers = await c.var.read(storyQuestions(page.community.id, code))
  const found = readStory(answers, code, page.today)
  if (found === null) {
    const { similar } = await c.var.read({ similar: listSimilarNames(code) })
    return c.html(renderPage(<NoMunicipalityPage {...{ page, code, similar }} />), 404)
  }
  if ('movedTo' in found) {
    const asked = searchIn(c)
    const search = asked.size === 0 ? '' : `?${asked}`
    return c.redirect(page.to('municipality', { code: found.movedTo }) + search, 301)
  }
  const { story } = found
  const codes = [story.code, ...story.formerCodes.map((former) => former.code)]
  const takesPart = story.standing === 'party' || story.standing === 'waiting'
  const parts = await municipalityParts(c, page, { codes, name: story.name, takesPart })
  const sources = readSources(answers, page.community.key)
  const props = { page, story, sources, parts }
  return c.html(renderPage(<MunicipalityPage {...props} />))
}
