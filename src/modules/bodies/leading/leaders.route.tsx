import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { standsNow } from '../../../ui/stands-now.ts'
import { addresses } from '../bodies.address.ts'
import { bodyQuestions } from '../bodies.query.ts'
import { lived } from '../lived.rule.ts'
import { bodyRead, formOverBody } from '../read-before/read-before.query.ts'
import { tellBody } from '../read-before/read-before.view.ts'
import { addLeadership, changeLeadership } from './keep-leadership.command.ts'
import { sayLeaders } from './leaders.text.ts'
import {
  type LeadershipProblems,
  leadershipForm,
  printedLeadership,
} from './leadership-form.model.ts'
import { LeadersPage, leadershipLabels, leadershipOptions } from './leadership-form.view.tsx'
import { leadershipProblemText } from './leadership-refusal.text.ts'
import { nextLeadership } from './wanted-leadership.rule.ts'

const form = formOverBody(tellBody)

/** The forms that keep who leads a body. */
export const leadershipRoutes = () => {
  const keeps = allow('keep-body', 'body')
  return new Hono<Env>()
    .get(addresses.bodyLeaders, keeps, (c) => showAdd(c))
    .post(
      addresses.bodyLeaders,
      keeps,
      form.over((c) => showAdd(c)),
      add,
    )
    .get(addresses.changeLeaders, keeps, (c) => showChange(c))
    .post(
      addresses.changeLeaders,
      keeps,
      form.over((c) => showChange(c)),
      change,
    )
}

type Shown = { errors?: readonly FieldError[]; status?: 200 | 422 }

/** The body in the path with its seats as they lived; null where there is none. */
async function bodyIn(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return null
  const facts = await c.var.read(bodyQuestions(page.community.id))
  const body = facts.bodies.find(({ key }) => key === codeInPath(c, 'body'))
  if (!body) return null
  const seen = lived(facts)
  const seats = seen.seats.filter((seat) => seat.body === body.key)
  const leaderships = facts.leaderships.filter((each) => each.body === body.key)
  return { page, facts, body, seats, holders: seen.holders, leaderships }
}

async function showAdd(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await bodyIn(c)
  if (!found) return refusePage(c, 404)
  const { page, facts, body, seats, holders, leaderships } = found
  keepNowhere(c)
  form.stamp(c, bodyRead(facts, body.key))
  const now = leaderships.findLast(({ until }) => until === null)
  const next = now && nextLeadership(now, page.today)
  const start = next ? printedLeadership(next) : emptyForm(leadershipForm)
  const typed = c.req.method === 'POST' ? typedIn(leadershipForm, c.var.form) : start
  const day = next && next.chair !== now?.chair ? next.from : null
  const told = day && sayLeaders(page.locale, 'swapped', shortDay(day))
  const props = { page, body, seats, holders, typed, errors, own: null, told }
  return c.html(renderPage(<LeadersPage {...props} />), status)
}

async function showChange(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await bodyIn(c)
  const own = found?.leaderships.find(({ id }) => id === codeInPath(c, 'leadership'))
  if (!found || !own) return refusePage(c, 404)
  const { page, facts, body, seats, holders } = found
  const { locale } = page
  keepNowhere(c)
  const now = printedLeadership(own)
  const typed = c.req.method === 'POST' ? typedIn(leadershipForm, c.var.form) : now
  const options = leadershipOptions(page, seats, holders)
  const beside = standsNow(locale, leadershipLabels(locale), typed, now, options)
  form.stamp(c, bodyRead(facts, body.key), { beside })
  const props = { page, body, seats, holders, typed, errors, own, told: null }
  return c.html(renderPage(<LeadersPage {...props} />), status)
}

const orderOf = (c: Context<Env>, page: CommunityPage) => ({
  communityId: page.community.id,
  body: codeInPath(c, 'body'),
  by: page.viewer?.personId ?? '',
  on: page.today,
  at: page.now,
  typed: typedIn(leadershipForm, c.var.form),
})

async function add(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const order = orderOf(c, page)
  const added = await addLeadership(c.var.db, order)
  if (added.ok) return c.redirect(page.to('body', { body: order.body }, done('ledelse')), 303)
  if ('code' in added) return refusePage(c, 404)
  return showAdd(c, { errors: errorsOf(page, added.problems), status: 422 })
}

async function change(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const order = { ...orderOf(c, page), leadership: codeInPath(c, 'leadership') }
  const changed = await changeLeadership(c.var.db, order)
  if (changed.ok) {
    const isAway = order.typed.aldri !== ''
    const word = isAway ? 'tatt-bort' : changed.isSame ? 'uendret' : 'ledelse'
    return c.redirect(page.to('body', { body: order.body }, done(word)), 303)
  }
  if ('code' in changed) return refusePage(c, 404)
  return showChange(c, { errors: errorsOf(page, changed.problems), status: 422 })
}

const errorsOf = ({ locale }: CommunityPage, problems: LeadershipProblems) =>
  fieldErrors(locale, problems, leadershipProblemText, { labels: leadershipLabels(locale) })
