import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { formRead, readFormBefore } from '../read-before.query.ts'
import { tellQuestions, tellState } from '../read-before.view.ts'
import { addresses } from '../rounds.address.ts'
import { estimatesFor, formsOf, roundBySlug } from '../rounds.query.ts'
import { estimateForm } from './estimate.model.ts'
import { estimateProblemText } from './estimate.text.ts'
import { EstimatePage, estimateLabels } from './estimate.view.tsx'
import { keepEstimate } from './keep-estimate.command.ts'

const form = formOver(readFormBefore, { state: tellState, questions: tellQuestions })

/** Estimating what all who were asked would come to. */
export const estimateRoutes = () =>
  new Hono<Env>()
    .get(addresses.estimateRound, allow('ask-round'), (c) => show(c))
    .post(
      addresses.estimateRound,
      allow('ask-round'),
      form.guard(
        (c) => ({ communityId: c.var.page.community?.id ?? '', slug: codeInPath(c, 'round') }),
        (c) => show(c),
      ),
      keep,
    )

async function show(
  c: Context<Env>,
  { errors = [], status = 200 }: { errors?: readonly FieldError[]; status?: 200 | 422 } = {},
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'round')
  const key = codeInPath(c, 'question')
  const { rounds, forms, estimates } = await c.var.read({
    rounds: roundBySlug(page.community.id, slug),
    forms: formsOf(page.community.id, slug),
    estimates: estimatesFor(page.community.id, slug),
  })
  const [round] = rounds
  const question = forms.at(-1)?.questions.find((each) => each.key === key)
  if (!round || round.state === 'draft' || !question || !('unit' in question)) {
    return refusePage(c, 404)
  }
  form.stamp(c, formRead(round, forms))
  const last = estimates.findLast((of) => of.question === key)
  keepNowhere(c)
  return c.html(
    renderPage(
      <EstimatePage
        page={page}
        round={round}
        question={question}
        typed={
          c.req.method === 'POST'
            ? typedIn(estimateForm, c.var.form)
            : last
              ? printFields(estimateForm, { fra: last.from, til: last.to, metode: last.method })
              : emptyForm(estimateForm)
        }
        errors={errors}
      />,
    ),
    status,
  )
}

async function keep(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const round = codeInPath(c, 'round')
  const typed = typedIn(estimateForm, c.var.form)
  const kept = await keepEstimate(c.var.db, {
    communityId: page.community.id,
    slug: round,
    question: codeInPath(c, 'question'),
    typed,
    by: page.viewer?.personId ?? null,
    on: page.today,
    at: page.now,
  })
  if (kept.ok) return c.redirect(page.to('round', { round }, done('anslag')), 303)
  if ('code' in kept) return refusePage(c, 404)
  const labels = estimateLabels(page.locale)
  const errors = fieldErrors(page.locale, kept.problems, estimateProblemText, { labels, typed })
  return show(c, { errors, status: 422 })
}
