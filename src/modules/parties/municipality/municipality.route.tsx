import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath, searchIn } from '../../../platform/address.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { withDecisions } from '../members/decision-source.rule.ts'
import { addresses } from '../parties.address.ts'
import { listSimilarNames } from './municipality.query.ts'
import { MunicipalityPage, NoMunicipalityPage } from './municipality.view.tsx'
import { storyQuestions } from './story.query.ts'
import { readStory } from './story.rule.ts'

/**
 * What later rooms show of a municipality, under the codes that it and those it is made of have had; it takes
 * part when it has a place here, settled or not.
 */
export type MunicipalityParts = (
  c: Context<Env>,
  page: CommunityPage,
  municipality: { codes: readonly string[]; name: string; takesPart: boolean },
) => Promise<Child>

/** The whole page of a municipality, with what later rooms show there. */
export const municipalityRoutes = (municipalityParts: MunicipalityParts) =>
  new Hono<Env>().get(addresses.municipality, allow('read-public'), async (c) => {
    const page = communityPage(c)
    if (!page) return refusePage(c, 404)
    const code = codeInPath(c, 'code')
    const answers = await c.var.read(storyQuestions(page.community.id, code))
    const found = readStory(answers, code, page.today)
    if (found === null) {
      const { similar } = await c.var.read({ similar: listSimilarNames(code) })
      return c.html(
        renderPage(<NoMunicipalityPage page={page} code={code} similar={similar} />),
        404,
      )
    }
    if ('movedTo' in found) {
      const asked = searchIn(c)
      const search = asked.size === 0 ? '' : `?${asked}`
      return c.redirect(page.to('municipality', { code: found.movedTo }) + search, 301)
    }
    const { story } = found
    const codes = [story.code, ...story.formerCodes.map((former) => former.code)]
    const takesPart = story.place === 'party' || story.place === 'waiting'
    const parts = await municipalityParts(c, page, { codes, name: story.name, takesPart })
    const sources = withDecisions(answers.sources, answers.decisions, page.community.key)
    const props = { page, story, sources, parts }
    return c.html(renderPage(<MunicipalityPage {...props} />))
  })
