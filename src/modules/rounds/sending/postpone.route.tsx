import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { roundProblemText } from '../drafting/drafting.text.ts'
import { readRoundBefore, roundRead } from '../read-before.query.ts'
import { tellPlaces, tellRound } from '../read-before.view.ts'
import { addresses } from '../rounds.address.ts'
import { askedIn, roundBySlug } from '../rounds.query.ts'
import { deadlineForm } from './deadline.model.ts'
import { postponeRound } from './postpone.command.ts'
import { deadlineLabels, PostponePage } from './postpone.view.tsx'
import { judgeClosing } from './sending.rule.ts'
import { stateRefusalText } from './sending.text.ts'

const form = formOver(readRoundBefore, { round: tellRound, places: tellPlaces })

/** Moving the deadline of a round that is out. */
export const postponeRoutes = () =>
  new Hono<Env>()
    .get(addresses.postponeRound, allow('ask-round'), (c) => show(c))
    .post(
      addresses.postponeRound,
      allow('ask-round'),
      form.guard(
        (c) => ({ communityId: c.var.page.community?.id ?? '', slug: codeInPath(c, 'round') }),
        (c) => show(c),
      ),
      postpone,
    )

async function show(
  c: Context<Env>,
  { errors = [], status = 200 }: { errors?: readonly FieldError[]; status?: 200 | 409 | 422 } = {},
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'round')
  const { rounds, asked } = await c.var.read({
    rounds: roundBySlug(page.community.id, slug),
    asked: askedIn(page.community.id, slug),
  })
  const [round] = rounds
  if (!round || round.state === 'draft') return refusePage(c, 404)
  form.stamp(c, roundRead(round, asked))
  const verdict = judgeClosing(round)
  keepNowhere(c)
  return c.html(
    renderPage(
      <PostponePage
        page={page}
        round={round}
        typed={
          c.req.method === 'POST'
            ? typedIn(deadlineForm, c.var.form)
            : printFields(deadlineForm, {
                frist: round.deadline,
                for: round.remindBefore.join(', '),
                etter: round.remindAfter.join(', '),
              })
        }
        errors={errors}
        refusal={verdict.ok ? null : stateRefusalText[verdict.code][page.locale]}
      />,
    ),
    status,
  )
}

async function postpone(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const round = codeInPath(c, 'round')
  const typed = typedIn(deadlineForm, c.var.form)
  const postponed = await postponeRound(c.var.db, {
    communityId: page.community.id,
    slug: round,
    typed,
    by: page.viewer?.personId ?? null,
    on: page.today,
    at: page.now,
  })
  if (postponed.ok) return c.redirect(page.to('round', { round }, done('frist')), 303)
  if ('code' in postponed) {
    return postponed.code === 'no-such-round' ? refusePage(c, 404) : show(c, { status: 409 })
  }
  const labels = deadlineLabels(page.locale)
  const errors = fieldErrors(page.locale, postponed.problems, roundProblemText, { labels, typed })
  return show(c, { errors, status: 422 })
}
