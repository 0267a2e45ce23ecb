import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath, inQuery, oneOf, someText } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { standsNow } from '../../../ui/stands-now.ts'
import { answerText } from '../asking/answer.view.ts'
import { type ProposedRank, quoteOf } from '../asking/proposal.rule.ts'
import { addresses } from '../bodies.address.ts'
import { bodyQuestions } from '../bodies.query.ts'
import { readProposal } from '../candidate/asked-candidate.query.ts'
import { findSeat, lived } from '../lived.rule.ts'
import { bodyRead, formInBody } from '../read-before/read-before.query.ts'
import { seatHolderProblemText } from './holder-refusal.text.ts'
import { addSeatHolder, changeSeatHolder, endSeatHolder } from './keep-seat-holder.command.ts'
import { newSeatHolder, printedProposal } from './proposed-holder.rule.ts'
import { sayHolder } from './seat-holder.text.ts'
import { EndSeatHolderPage } from './seat-holder-end.view.tsx'
import { endSeatHolderForm, printedSeatHolder, seatHolderForm } from './seat-holder-form.model.ts'
import {
  type QuotedAnswer,
  SeatHolderFormPage,
  seatHolderLabels,
  seatHolderOptions,
} from './seat-holder-form.view.tsx'
import { readSeating, seatingRead } from './seating.query.ts'
import { tellSeating } from './seating.view.ts'
import { firstSubstitute } from './wanted-seat-holder.rule.ts'

/** The forms of those who have a seat stand over the whole of its body; one that is filled in from an answer, over that too. */
const form = formInBody(readSeating, tellSeating, (c) => ({
  seat: codeInPath(c, 'seat'),
  proposed: proposedAt(c),
}))

/** The forms that keep whoever has a seat, or stands in there. */
export const seatHolderRoutes = () => {
  const keeps = allow('keep-body', 'body')
  return new Hono<Env>()
    .get(addresses.addSeatHolder, keeps, (c) => showAdd(c))
    .post(
      addresses.addSeatHolder,
      keeps,
      form.over((c) => showAdd(c)),
      add,
    )
    .get(addresses.changeSeatHolder, keeps, (c) => showChange(c))
    .post(
      addresses.changeSeatHolder,
      keeps,
      form.over((c) => showChange(c)),
      change,
    )
    .get(addresses.endSeatHolder, keeps, (c) => showEnd(c))
    .post(
      addresses.endSeatHolder,
      keeps,
      form.over((c) => showEnd(c)),
      end,
    )
}

type Shown = { errors?: readonly FieldError[]; status?: 200 | 409 | 422 }

/** The seat in the path, as it is kept; null where there is none. */
async function seatIn(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return null
  const found = findSeat(await c.var.read(bodyQuestions(page.community.id)), {
    body: codeInPath(c, 'body'),
    seat: codeInPath(c, 'seat'),
  })
  return found && { page, facts: found.facts, body: found.body, seat: found.kept }
}

/** Whoever is in the path, as is kept; null where there is nobody, or nobody any longer. */
async function holderIn(c: Context<Env>) {
  const found = await seatIn(c)
  const id = codeInPath(c, 'holder')
  const holder = found?.facts.holders.find((each) => each.id === id && each.seat === found.seat.id)
  return found && holder?.isShown && !holder.isRemoved ? { ...found, holder } : null
}

/** Whom the address names as proposed, to one who may read it; null where it names nobody. */
function proposedAt(c: Context<Env>) {
  const asked = {
    svar: inQuery(c, 'svar', someText),
    hos: inQuery(c, 'hos', someText),
    som: inQuery(c, 'som', oneOf('medlem', 'vara')),
  }
  const { svar: round, hos: place, som } = asked
  const page = communityPage(c)
  if (round === null || place === null || som === null || !page?.may('ask-round')) return null
  const rank: ProposedRank = som === 'medlem' ? 0 : 1
  return { round, place, rank, asked }
}

/** The same with what was answered; null where it names nobody who is proposed for the seat. */
async function proposedIn(c: Context<Env>, page: CommunityPage) {
  const of = proposedAt(c)
  if (!of) return null
  const at = { body: codeInPath(c, 'body'), seat: codeInPath(c, 'seat') }
  const found = await readProposal(c.var.read, page.community.id, { ...at, ...of })
  if (!found) return null
  return {
    ...found.proposal,
    own: found.own,
    wasAnother: found.wasAnother,
    lines: quoteOf(found.answered, found.proposal.party),
    action: page.to('addSeatHolder', at, of.asked),
    back: page.to('appoint', { body: at.body, asking: of.round }, done('satt-inn')),
  }
}

async function showAdd(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await seatIn(c)
  if (!found) return refusePage(c, 404)
  const { page, facts, body, seat } = found
  keepNowhere(c)
  const proposed = await proposedIn(c, page)
  form.stamp(c, seatingRead(bodyRead(facts, body.key), proposed))
  const begun = proposed ? printedProposal(proposed, proposed.own) : newSeatHolder
  const typed = c.req.method === 'POST' ? typedIn(seatHolderForm, c.var.form) : begun
  const quoted = proposed && quotedIn(page, proposed)
  const props = { page, body, seat, holder: null, typed, errors, quoted }
  return c.html(renderPage(<SeatHolderFormPage {...props} />), status)
}

const quotedIn = (
  { locale, today }: CommunityPage,
  {
    party,
    candidate,
    own,
    wasAnother,
    lines,
    action,
  }: NonNullable<Awaited<ReturnType<typeof proposedIn>>>,
): QuotedAnswer => ({
  ...{ who: party.name, on: party.on ?? today, isParted: candidate.isParted, action },
  ...{ own, wasAnother, hasAddress: candidate.email !== '' },
  lines: lines.flatMap(({ wording, value }) => {
    const text = answerText(locale, value)
    return text === null ? [] : [{ wording, text }]
  }),
})

async function showChange(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await holderIn(c)
  if (!found) return refusePage(c, 404)
  const { page, facts, body, seat, holder } = found
  const { locale } = page
  keepNowhere(c)
  const now = printedSeatHolder(holder)
  const typed = c.req.method === 'POST' ? typedIn(seatHolderForm, c.var.form) : now
  const options = seatHolderOptions(locale)
  const beside = standsNow(locale, seatHolderLabels(locale), typed, now, options)
  form.stamp(c, seatingRead(bodyRead(facts, body.key), null), { beside })
  const props = { page, body, seat, holder, typed, errors }
  return c.html(renderPage(<SeatHolderFormPage {...props} />), status)
}

async function showEnd(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await holderIn(c)
  if (!found) return refusePage(c, 404)
  const { page, facts, body, seat, holder } = found
  keepNowhere(c)
  form.stamp(c, seatingRead(bodyRead(facts, body.key), null))
  const typed = typedIn(endSeatHolderForm, c.var.form ?? {})
  const substitute = firstSubstitute(holder, lived(facts).holders, page.today)
  const props = { page, body, seat, holder, typed, errors, substitute }
  return c.html(renderPage(<EndSeatHolderPage {...props} />), status)
}

const orderOf = (c: Context<Env>, page: CommunityPage) => ({
  communityId: page.community.id,
  body: codeInPath(c, 'body'),
  seat: codeInPath(c, 'seat'),
  holder: codeInPath(c, 'holder'),
  by: page.viewer?.personId ?? '',
  on: page.today,
  at: page.now,
})

const toSeat = (c: Context<Env>, page: CommunityPage, word: string) =>
  c.redirect(
    page.to('seat', { body: codeInPath(c, 'body'), seat: codeInPath(c, 'seat') }, done(word)),
    303,
  )

async function add(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(seatHolderForm, c.var.form)
  const added = await addSeatHolder(c.var.db, { ...orderOf(c, page), typed })
  if (added.ok) {
    const proposed = await proposedIn(c, page)
    return proposed ? c.redirect(proposed.back, 303) : toSeat(c, page, 'satt-inn')
  }
  if ('code' in added) return refusePage(c, 404)
  const labels = seatHolderLabels(page.locale)
  const errors = fieldErrors(page.locale, added.problems, seatHolderProblemText, { labels })
  return showAdd(c, { errors, status: 422 })
}

async function change(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(seatHolderForm, c.var.form)
  const changed = await changeSeatHolder(c.var.db, { ...orderOf(c, page), typed })
  if (changed.ok) return toSeat(c, page, changed.isSame ? 'uendret' : 'endret')
  if ('code' in changed) return refusePage(c, 404)
  const labels = seatHolderLabels(page.locale)
  const errors = fieldErrors(page.locale, changed.problems, seatHolderProblemText, { labels })
  return showChange(c, { errors, status: 422 })
}

async function end(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(endSeatHolderForm, c.var.form)
  const ended = await endSeatHolder(c.var.db, { ...orderOf(c, page), typed })
  if (ended.ok) return toSeat(c, page, typed.aldri === '' ? 'avsluttet' : 'tatt-bort')
  if ('code' in ended) return refusePage(c, 404)
  const { locale } = page
  const labels = {
    til: sayHolder(locale, 'lastDay'),
    grunn: sayHolder(locale, 'why'),
    rykker: sayHolder(locale, 'after'),
    aldri: sayHolder(locale, 'wrongly'),
  }
  const errors = fieldErrors(locale, ended.problems, seatHolderProblemText, { labels })
  return showEnd(c, { errors, status: 422 })
}
