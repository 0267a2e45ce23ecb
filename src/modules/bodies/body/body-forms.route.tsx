import { type Context, Hono } from 'hono'
import { addDays } from '../../../kernel/day.model.ts'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import type { OpenInBody } from '../../../platform/room.ts'
import {
  allow,
  communityPage,
  type Env,
  keepNowhere,
  meetReader,
  refusePage,
} from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { standsNow } from '../../../ui/stands-now.ts'
import { addresses } from '../bodies.address.ts'
import { bodyQuestions, listBodies } from '../bodies.query.ts'
import { type Body, bodySorts } from '../body.model.ts'
import { bodyRead, formOverBody } from '../read-before/read-before.query.ts'
import { tellBody } from '../read-before/read-before.view.ts'
import { bodyProblemText } from '../refusal.text.ts'
import { sayBody } from './body.text.ts'
import { bodyForm, endBodyForm, type TypedBody } from './body-form.model.ts'
import { AddBodyPage, bodyLabels, bodyOptions, ChangeBodyPage } from './body-form.view.tsx'
import { EndBodyPage } from './end-body.view.tsx'
import { endsWith } from './ending.rule.ts'
import { addBody, changeBody, endBody, restoreBody } from './keep-body.command.ts'
import { openIn } from './open-in-body.query.ts'

/** The forms of a body, of its seats and of those who have them all stand over the whole of it. */
const form = formOverBody(tellBody)

/** The forms that keep a body. */
export const bodyFormRoutes = (openInBody: readonly OpenInBody[]) => {
  const keeps = allow('keep-bodies')
  const keepsOne = allow('keep-body', 'body')
  return new Hono<Env>()
    .get(addresses.addBody, keeps, (c) => showAdd(c))
    .post(addresses.addBody, keeps, add)
    .get(addresses.changeBody, keepsOne, (c) => showChange(c))
    .post(
      addresses.changeBody,
      keepsOne,
      form.over((c) => showChange(c)),
      change,
    )
    .get(addresses.endBody, keeps, (c) => showEnd(c, openInBody))
    .post(
      addresses.endBody,
      keeps,
      form.over((c) => showEnd(c, openInBody)),
      (c) => end(c, openInBody),
    )
    .post(
      addresses.restoreBody,
      keeps,
      form.over((c) => showEnd(c, openInBody)),
      (c) => restore(c, openInBody),
    )
}

type Shown = { errors?: readonly FieldError[]; status?: 200 | 409 | 422 }

const start: TypedBody = { ...emptyForm(bodyForm), side: 'both', deling: 'public' }

async function showAdd(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  await meetReader(c)
  const { bodies } = await c.var.read({ bodies: listBodies(page.community.id) })
  const typed = c.req.method === 'POST' ? typedIn(bodyForm, c.var.form) : start
  keepNowhere(c)
  return c.html(
    renderPage(<AddBodyPage page={page} typed={typed} errors={errors} others={bodies} />),
    status,
  )
}

/** The body in the path with all that is known; null where there is none. */
async function bodyIn(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return null
  const facts = await c.var.read(bodyQuestions(page.community.id))
  const body = facts.bodies.find(({ key }) => key === codeInPath(c, 'body'))
  return body ? { page, facts, body } : null
}

async function showChange(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await bodyIn(c)
  if (!found) return refusePage(c, 404)
  const { page, facts, body } = found
  const { locale } = page
  keepNowhere(c)
  const now = printed(body)
  const typed = c.req.method === 'POST' ? typedIn(bodyForm, c.var.form) : now
  const beside = standsNow(
    locale,
    bodyLabels(locale),
    typed,
    now,
    bodyOptions(locale, facts.bodies),
  )
  form.stamp(c, bodyRead(facts, body.key), { beside })
  return c.html(
    renderPage(
      <ChangeBodyPage
        page={page}
        body={body}
        typed={typed}
        errors={errors}
        others={facts.bodies.filter(({ key }) => key !== body.key)}
      />,
    ),
    status,
  )
}

const printed = (of: Body): TypedBody =>
  printFields(bodyForm, {
    navn: of.name,
    kort: of.abbreviation,
    slag: bodySorts.find((each) => each === of.sort) ?? null,
    niva: levels.find((each) => Number(each) === of.level) ?? null,
    lokalt: of.localLevel,
    over: of.parent,
    side: of.side,
    fra: of.from,
    ble: of.cameAbout,
    kvorum: of.quorum,
    deling: of.audience,
  })
const levels = bodyForm.niva.choices

async function showEnd(
  c: Context<Env>,
  openInBody: readonly OpenInBody[],
  { errors = [], status = 200 }: Shown = {},
) {
  const found = await bodyIn(c)
  if (!found) return refusePage(c, 404)
  const { page, facts, body } = found
  keepNowhere(c)
  const at = { body: body.key }
  for (const action of ['endBody', 'restoreBody'] as const) {
    form.stamp(c, bodyRead(facts, body.key), { action: page.to(action, at) })
  }
  const isSent = c.req.method === 'POST' && c.req.path === page.to('endBody', at)
  const last = body.until && addDays(body.until, -1)
  const typed = isSent
    ? typedIn(endBodyForm, c.var.form)
    : printFields(endBodyForm, { til: last, plasser: false })
  const of = { communityId: page.community.id, body: body.key }
  const open = (await openIn(openInBody, c.var.read, of)).map((each) =>
    each.room.lineOf(page, each.of, body.key),
  )
  const ends = endsWith(body, facts, page.today)
  const props = { page, body, typed, errors, open, ends }
  return c.html(renderPage(<EndBodyPage {...props} />), status)
}

const orderOf = (c: Context<Env>, page: CommunityPage) => ({
  communityId: page.community.id,
  body: codeInPath(c, 'body'),
  by: page.viewer?.personId ?? '',
  on: page.today,
  at: page.now,
})

const toBody = (c: Context<Env>, page: CommunityPage, body: string, word: string) =>
  c.redirect(page.to('body', { body }, done(word)), 303)

async function add(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(bodyForm, c.var.form)
  const added = await addBody(c.var.db, { ...orderOf(c, page), typed })
  if (added.ok) return toBody(c, page, added.key, 'lagt-til')
  if ('code' in added) return refusePage(c, 404)
  const labels = bodyLabels(page.locale)
  const errors = fieldErrors(page.locale, added.problems, bodyProblemText, { labels, typed })
  return showAdd(c, { errors, status: 422 })
}

async function change(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(bodyForm, c.var.form)
  const changed = await changeBody(c.var.db, { ...orderOf(c, page), typed })
  if (changed.ok) return toBody(c, page, changed.key, changed.isSame ? 'uendret' : 'endret')
  if ('code' in changed) return refusePage(c, 404)
  const labels = bodyLabels(page.locale)
  const errors = fieldErrors(page.locale, changed.problems, bodyProblemText, { labels, typed })
  return showChange(c, { errors, status: 422 })
}

async function end(c: Context<Env>, openInBody: readonly OpenInBody[]) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const order = orderOf(c, page)
  const typed = typedIn(endBodyForm, c.var.form)
  const ended = await endBody(c.var.db, { ...order, typed, openInBody })
  if (ended.ok) return toBody(c, page, order.body, 'avsluttet')
  if ('code' in ended) return refusePage(c, 404)
  const { locale } = page
  const labels = { til: sayBody(locale, 'lastDay'), plasser: sayBody(locale, 'seatsToo') }
  const errors = fieldErrors(locale, ended.problems, bodyProblemText, { labels })
  return showEnd(c, openInBody, { errors, status: 422 })
}

async function restore(c: Context<Env>, openInBody: readonly OpenInBody[]) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const order = orderOf(c, page)
  const restored = await restoreBody(c.var.db, order)
  if (restored.ok) return toBody(c, page, order.body, 'tatt-tilbake')
  if (restored.code === 'unknown') return refusePage(c, 404)
  const message = bodyProblemText(page.locale, restored.code)
  return showEnd(c, openInBody, { errors: [{ field: 'tilbake', message }], status: 409 })
}
