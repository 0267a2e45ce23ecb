import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { readingText } from '../../../kernel/reading.text.ts'
import { codeInPath } from '../../../platform/address.ts'
import type { Footing } from '../../../platform/footing.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import type { Part } from '../paper.model.ts'
import { addresses } from '../papers.address.ts'
import { paperQuestions } from '../papers.query.ts'
import { shownParts } from '../parts.rule.ts'
import { type PaperRead, paperRead } from '../read-before.rule.ts'
import { ShowPage } from './show.view.tsx'
import { showPaper } from './show-paper.command.ts'
import { showForm } from './showing.model.ts'
import { judgeShowing } from './showing.rule.ts'
import { sayVersions, showProblemText } from './versions.text.ts'

const readBefore: Footing<{ communityId: string; code: string }, PaperRead> = async (ask, of) =>
  paperRead(await ask(paperQuestions(of.communityId, of.code)))

const form = formOver(readBefore, {
  parts: ({ locale }) => ({ text: sayVersions(locale, 'writtenMeanwhile') }),
  versions: ({ locale }) => ({ text: sayVersions(locale, 'shownMeanwhile') }),
})

/** Fixing what is written as a version, and showing it to the body. */
export const showRoutes = () => {
  const over = form.guard(
    (c) => ({ communityId: c.var.page.community?.id ?? '', code: codeInPath(c, 'case') }),
    (c) => show(c),
  )
  return new Hono<Env>()
    .get(addresses.showPaper, allow('write-paper'), (c) => show(c))
    .post(addresses.showPaper, allow('write-paper'), over, fix)
}

type Shown = { errors?: readonly FieldError[]; status?: 200 | 422 }

async function show(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { papers, parts, versions } = await c.var.read(
    paperQuestions(page.community.id, codeInPath(c, 'case')),
  )
  const [paper] = papers
  if (!paper?.isKeeper) return refusePage(c, 404)
  form.stamp(c, paperRead({ parts, versions }))
  keepNowhere(c)
  const verdict = judgeShowing(shownParts(parts), versions)
  return c.html(
    renderPage(
      <ShowPage
        {...{ page, paper, errors }}
        number={(versions[0]?.number ?? 0) + 1}
        empty={emptyTitles(parts)}
        refusal={verdict.ok ? null : showProblemText[verdict.code][page.locale]}
        typed={typedIn(showForm, c.req.method === 'POST' ? c.var.form : {})}
      />,
    ),
    status,
  )
}

const emptyTitles = (parts: readonly Part[]): string[] => [
  ...new Set(
    parts
      .filter(
        ({ heading }) =>
          !parts.some((part) => part.heading === heading && !part.isGone && part.body !== ''),
      )
      .map(({ title }) => title),
  ),
]

async function fix(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const code = codeInPath(c, 'case')
  const typed = typedIn(showForm, c.var.form)
  const read = readFields(showForm, typed)
  if (!read.ok) {
    const labels = { nytt: sayVersions(page.locale, 'note') }
    const errors = fieldErrors(page.locale, read.problems, readingText, { labels, typed })
    return show(c, { errors, status: 422 })
  }
  const shown = await showPaper(c.var.db, {
    ...{ communityId: page.community.id, code, note: read.values.nytt },
    ...{ by: page.viewer?.personId ?? null, at: page.now },
  })
  if (shown.ok) return c.redirect(page.to('paper', { case: code }, done('lagt-fram')), 303)
  return shown.code === 'unknown' ? refusePage(c, 404) : refused(c, page, shown.code)
}

const refused = (c: Context<Env>, { locale }: CommunityPage, code: keyof typeof showProblemText) =>
  show(c, { errors: [{ field: 'nytt', message: showProblemText[code][locale] }], status: 422 })
