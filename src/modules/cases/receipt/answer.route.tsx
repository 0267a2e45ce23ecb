import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { readingText } from '../../../kernel/reading.text.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../cases.address.ts'
import { isRaisedBy, raisingAs } from '../intake/raised-by.rule.ts'
import { askedOf, askedQuestions, readAskedBefore } from './answer.query.ts'
import { AnswerPage } from './answer.view.tsx'
import { answerCase } from './answer-case.command.ts'
import { answerForm } from './answer-form.model.ts'
import { askedRead } from './linked-case.query.ts'
import { sayReceipt as say } from './receipt.text.ts'
import { answerLabels } from './receipt.view.tsx'

const form = formOver(readAskedBefore, {
  asked: ({ locale }) => ({ text: say(locale, 'now') }),
})

/** Answering what the secretary asks, for the party that raised the case, and for whoever writes in what it said. */
export const answerRoutes = () => {
  const over = form.guard(
    (c) => ({ communityId: c.var.page.community?.id ?? '', code: codeInPath(c, 'case') }),
    (c) => show(c),
  )
  return new Hono<Env>()
    .get(addresses.answerCaseQuestion, allow('submit-case'), (c) => show(c))
    .post(addresses.answerCaseQuestion, allow('submit-case'), over, answer)
}

type Shown = { errors?: readonly FieldError[]; status?: 200 | 409 | 422 }

async function show(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const code = codeInPath(c, 'case')
  const { cases, questions } = await c.var.read(askedQuestions(page.community.id, code))
  const [item] = cases
  if (!item) return refusePage(c, 404)
  const theirs = isRaisedBy(item.raised, raisingAs(page.viewer))
  if (!theirs && !page.may('keep-case', item.body)) return refusePage(c, 403)
  const open = askedOf(item, questions)
  form.stamp(c, askedRead(open))
  keepNowhere(c)
  const typed = typedIn(answerForm, c.req.method === 'POST' ? c.var.form : {})
  return c.html(
    renderPage(<AnswerPage {...{ page, item, open, typed, errors }} isTheirs={theirs} />),
    status,
  )
}

async function answer(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(answerForm, c.var.form)
  const code = codeInPath(c, 'case')
  const answered = await answerCase(c.var.db, {
    ...{ communityId: page.community.id, code, typed, as: raisingAs(page.viewer) },
    ...{ by: page.viewer?.personId ?? null, on: page.today, at: page.now },
    keepsIn: (body) => page.may('keep-case', body),
  })
  if (answered.ok) return c.redirect(page.to('caseItem', { case: code }, done('svart')), 303)
  if ('problems' in answered) {
    const labels = answerLabels(page.locale)
    const errors = fieldErrors(page.locale, answered.problems, readingText, { labels, typed })
    return show(c, { errors, status: 422 })
  }
  if (answered.code === 'unknown') return refusePage(c, 404)
  return answered.code === 'not-theirs' ? refusePage(c, 403) : show(c, { status: 409 })
}
