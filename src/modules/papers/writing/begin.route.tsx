import { type Context, Hono } from 'hono'
import { codeInPath } from '../../../platform/address.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { caseByCode } from '../../cases/index.ts'
import { headingsOf } from '../headings.rule.ts'
import { addresses } from '../papers.address.ts'
import { paperQuestions, templatesOf } from '../papers.query.ts'
import { BeginPage } from './begin.view.tsx'
import { beginPaper } from './begin-paper.command.ts'

/** Beginning the paper of a case, for those who keep it. */
export const beginRoutes = () =>
  new Hono<Env>()
    .get(addresses.beginPaper, allow('keep-case', 'body'), show)
    .post(addresses.beginPaper, allow('keep-case', 'body'), begin)

async function show(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { id } = page.community
  const [code, body] = [codeInPath(c, 'case'), codeInPath(c, 'body')]
  const { cases, papers, templates } = await c.var.read({
    cases: caseByCode(id, code),
    papers: paperQuestions(id, code).papers,
    templates: templatesOf(id),
  })
  const [item] = cases
  if (!item || item.body !== body || item.intake !== 'accepted') return refusePage(c, 404)
  if (papers.length > 0) return c.redirect(page.to('writePaper', { case: code }), 303)
  keepNowhere(c)
  const headings = headingsOf(templates, body)
  return c.html(renderPage(<BeginPage {...{ page, item, headings }} />))
}

async function begin(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const code = codeInPath(c, 'case')
  const begun = await beginPaper(c.var.db, {
    ...{ communityId: page.community.id, code, body: codeInPath(c, 'body') },
    ...{ by: page.viewer?.personId ?? null, at: page.now },
  })
  return begun.ok ? c.redirect(page.to('writePaper', { case: code }), 303) : refusePage(c, 404)
}
