import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { mailLanguageOf } from '../../../kernel/letter.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { placeQuestions, placesOn } from '../../directory/index.ts'
import { roundTelling } from '../mail/round-telling.view.ts'
import { readRoundBefore, roundRead } from '../read-before.query.ts'
import { tellPlaces, tellRound } from '../read-before.view.ts'
import { addresses } from '../rounds.address.ts'
import { askedIn, roundBySlug } from '../rounds.query.ts'
import { askMore } from './ask-more.command.ts'
import { askMoreForm, type TypedAskMore } from './ask-more.model.ts'
import { notAskedYet } from './ask-more.rule.ts'
import { AskMorePage, askMoreLabels } from './ask-more.view.tsx'
import { judgeClosing } from './sending.rule.ts'
import { askMoreProblemText, stateRefusalText } from './sending.text.ts'

const form = formOver(readRoundBefore, { round: tellRound, places: tellPlaces })

/** Asking some more in a round that is out. `sendsMail`: is there a mail server? */
export const askMoreRoutes = ({ sendsMail }: { sendsMail: boolean }) =>
  new Hono<Env>()
    .get(addresses.askMore, allow('ask-round'), (c) => show(c))
    .post(
      addresses.askMore,
      allow('ask-round'),
      form.guard(
        (c) => ({ communityId: c.var.page.community?.id ?? '', slug: codeInPath(c, 'round') }),
        (c) => show(c),
      ),
      (c) => ask(c, sendsMail),
    )

const typedAskMore = (c: Context<Env>): TypedAskMore => ({
  ...typedIn(askMoreForm, c.var.form),
  hvem: c.var.formValues('hvem'),
})

async function show(
  c: Context<Env>,
  { errors = [], status = 200 }: { errors?: readonly FieldError[]; status?: 200 | 409 | 422 } = {},
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { id } = page.community
  const slug = codeInPath(c, 'round')
  const { rounds, asked, ...facts } = await c.var.read({
    rounds: roundBySlug(id, slug),
    asked: askedIn(id, slug),
    ...placeQuestions(id),
  })
  const [round] = rounds
  if (!round || round.state === 'draft') return refusePage(c, 404)
  form.stamp(c, roundRead(round, asked))
  const verdict = judgeClosing(round)
  keepNowhere(c)
  return c.html(
    renderPage(
      <AskMorePage
        page={page}
        round={round}
        places={notAskedYet(round, asked, placesOn(facts, page.today))}
        typed={c.req.method === 'POST' ? typedAskMore(c) : { ...emptyForm(askMoreForm), hvem: [] }}
        errors={errors}
        refusal={verdict.ok ? null : stateRefusalText[verdict.code][page.locale]}
      />,
    ),
    status,
  )
}

async function ask(c: Context<Env>, sendsMail: boolean) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const round = codeInPath(c, 'round')
  const typed = typedAskMore(c)
  const house = { isExercise: page.community.exercise, sendsMail, mayDo: c.var.platform.mayDo }
  const language = mailLanguageOf(undefined, page.locale)
  const asked = await askMore(c.var.db, {
    communityId: page.community.id,
    slug: round,
    typed,
    by: page.viewer?.personId ?? null,
    on: page.today,
    at: page.now,
    telling: roundTelling(page, c.var.platform.publicUrl, house, language),
  })
  if (asked.ok) return c.redirect(page.to('round', { round }, done('spurt')), 303)
  if ('code' in asked) {
    return asked.code === 'no-such-round' ? refusePage(c, 404) : show(c, { status: 409 })
  }
  const errors = fieldErrors(page.locale, asked.problems, askMoreProblemText, {
    labels: askMoreLabels(page.locale),
    typed: { grunn: typed.grunn },
  })
  return show(c, { errors, status: 422 })
}
