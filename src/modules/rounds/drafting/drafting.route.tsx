import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath, inQuery, someText } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { isAskedFor, listFunctions, placeQuestions, placesOn } from '../../directory/index.ts'
import { readRoundBefore, roundRead } from '../read-before.query.ts'
import { tellPlaces, tellRound } from '../read-before.view.ts'
import type { Asked, Round } from '../round.model.ts'
import { addresses } from '../rounds.address.ts'
import { askedIn, roundBySlug } from '../rounds.query.ts'
import { sayRounds } from '../rounds.text.ts'
import { DiscardRoundPage } from './discard.view.tsx'
import { changeRound, createRound, discardRound, type RoundKept } from './draft-round.command.ts'
import { roundProblemText } from './drafting.text.ts'
import { usuallyAsked } from './round-draft.rule.ts'
import { roundForm, type TypedRound } from './round-form.model.ts'
import { RoundFormPage, roundLabels } from './round-form.view.tsx'

const form = formOver(readRoundBefore, { round: tellRound, places: tellPlaces })
const over = (again: (c: Context<Env>) => Promise<Response>) =>
  form.guard(
    (c) => ({ communityId: c.var.page.community?.id ?? '', slug: codeInPath(c, 'round') }),
    again,
  )

/** Writing a round before it is sent: what it is about, whom it asks and by when. */
export const draftingRoutes = () => {
  const asks = allow('ask-round')
  return new Hono<Env>()
    .get(addresses.newRound, asks, (c) => showForm(c, null))
    .post(addresses.newRound, asks, create)
    .get(addresses.changeRound, asks, (c) => showForm(c, codeInPath(c, 'round')))
    .post(
      addresses.changeRound,
      asks,
      over((c) => showForm(c, codeInPath(c, 'round'))),
      change,
    )
    .get(addresses.discardRound, asks, (c) => showDiscard(c))
    .post(
      addresses.discardRound,
      asks,
      over((c) => showDiscard(c)),
      discard,
    )
}

/** The round that a new one is begun from; empty where there is none. */
const formerOf = (c: Context<Env>): string => c.var.form?.fra ?? inQuery(c, 'fra', someText) ?? ''

const typedRound = (c: Context<Env>): TypedRound => ({
  ...typedIn(roundForm, c.var.form),
  hvem: c.var.formValues('hvem'),
})

/** A round as one would write it into the form. */
const printed = (round: Round, asked: readonly Asked[]): TypedRound => ({
  ...printFields(roundForm, {
    emne: round.title,
    hvorfor: round.reason,
    frist: round.deadline,
    funksjon: round.functionKey,
    lesere: round.readers,
    region: round.regionsAnswer,
    vedtak: round.isDecided,
    for: round.remindBefore.join(', '),
    etter: round.remindAfter.join(', '),
  }),
  hvem: asked.map(({ place }) => place),
})

async function showForm(
  c: Context<Env>,
  slug: string | null,
  { errors = [], status = 200 }: { errors?: readonly FieldError[]; status?: 200 | 409 | 422 } = {},
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { id } = page.community
  const from = slug ?? formerOf(c)
  const { rounds, asked, functions, ...facts } = await c.var.read({
    rounds: roundBySlug(id, from),
    asked: askedIn(id, from),
    functions: listFunctions(id),
    ...placeQuestions(id),
  })
  const [round] = rounds
  if (slug !== null && round?.state !== 'draft') return refusePage(c, 404)
  if (slug !== null) form.stamp(c, roundRead(round, asked))
  const places = placesOn(facts, page.today)
  keepNowhere(c)
  return c.html(
    renderPage(
      <RoundFormPage
        page={page}
        slug={slug}
        former={slug === null ? (round ?? null) : null}
        typed={
          c.req.method === 'POST'
            ? typedRound(c)
            : round
              ? { ...printed(round, asked), ...(slug === null ? { frist: '' } : {}) }
              : {
                  ...emptyForm(roundForm),
                  lesere: 'asked-when-closed',
                  region: '',
                  hvem: usuallyAsked(places),
                }
        }
        functions={functions.filter((of) => isAskedFor(of, page.today))}
        places={places}
        errors={errors}
      />,
    ),
    status,
  )
}

const orderOf = (page: CommunityPage) => ({
  communityId: page.community.id,
  by: page.viewer?.personId ?? null,
  on: page.today,
  at: page.now,
})

async function create(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedRound(c)
  const created = await createRound(c.var.db, {
    ...orderOf(page),
    typed,
    begunFrom: c.var.form.fra || null,
  })
  return afterKeeping(c, page, created, null)
}

async function change(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'round')
  const changed = await changeRound(c.var.db, {
    ...orderOf(page),
    slug,
    typed: typedRound(c),
  })
  return afterKeeping(c, page, changed, slug)
}

function afterKeeping(
  c: Context<Env>,
  page: CommunityPage,
  kept: RoundKept,
  slug: string | null,
): Response | Promise<Response> {
  if (kept.ok) return c.redirect(page.to('draftRound', { round: kept.slug }, done('lagret')), 303)
  if ('code' in kept) return refusePage(c, kept.code === 'sent-already' ? 409 : 404)
  const { hvem: _, ...typed } = typedRound(c)
  const labels = roundLabels(page.locale)
  const errors = fieldErrors(page.locale, kept.problems, roundProblemText, { labels, typed })
  return showForm(c, slug, { errors, status: 422 })
}

async function showDiscard(c: Context<Env>, refusal: string | null = null) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'round')
  const { rounds, asked } = await c.var.read({
    rounds: roundBySlug(page.community.id, slug),
    asked: askedIn(page.community.id, slug),
  })
  const [round] = rounds
  if (!round) return refusePage(c, 404)
  form.stamp(c, roundRead(round, asked))
  if (round.state !== 'draft' && refusal === null) return refusePage(c, 404)
  return c.html(
    renderPage(<DiscardRoundPage page={page} round={round} refusal={refusal} />),
    refusal === null ? 200 : 409,
  )
}

async function discard(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const discarded = await discardRound(c.var.db, {
    ...orderOf(page),
    slug: codeInPath(c, 'round'),
  })
  if (discarded.ok) return c.redirect(page.to('rounds', {}, done('forkastet')), 303)
  return discarded.code === 'no-such-round'
    ? refusePage(c, 404)
    : showDiscard(c, sayRounds(page.locale, 'sentAlready'))
}
