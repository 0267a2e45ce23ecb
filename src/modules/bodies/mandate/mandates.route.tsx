import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { standsNow } from '../../../ui/stands-now.ts'
import { addresses } from '../bodies.address.ts'
import { formInBody } from '../read-before/read-before.query.ts'
import { tellBody } from '../read-before/read-before.view.ts'
import { addMandate, correctMandate, takeAwayMandate } from './keep-mandate.command.ts'
import type { Mandate } from './mandate.model.ts'
import { mandateFormQuestions, mandatesRead, readMandatesBefore } from './mandate.query.ts'
import { sayMandate } from './mandate.text.ts'
import { mandateForm, type TypedMandate } from './mandate-form.model.ts'
import {
  MandateFormPage,
  mandateLabels,
  mandateOptions,
  WithdrawMandatePage,
} from './mandate-form.view.tsx'
import { daysBeside, isCorrectable, mandateVersions } from './mandate-versions.rule.ts'
import { firstDayText } from './mandate-words.view.tsx'
import { mandateProblemText } from './refused-mandate.text.ts'
import { setMandate } from './shown-mandates.rule.ts'

const told = {
  body: tellBody.body,
  mandates: ({ locale }: CommunityPage, mandates: readonly Mandate[]) => ({
    text:
      mandates.length === 0
        ? sayMandate(locale, 'noneNow')
        : sayMandate(
            locale,
            'versionsNow',
            listed(
              locale,
              mandates.map((mandate) => firstDayText(locale, mandate)),
            ),
          ),
  }),
}
const form = formInBody(readMandatesBefore, told, () => ({}))

/** The forms that keep the mandate of a body. */
export const mandateRoutes = () => {
  const keeps = allow('keep-body', 'body')
  return new Hono<Env>()
    .get(addresses.addMandate, keeps, (c) => showAdd(c))
    .post(
      addresses.addMandate,
      keeps,
      form.over((c) => showAdd(c)),
      add,
    )
    .get(addresses.changeMandate, keeps, (c) => showChange(c))
    .post(
      addresses.changeMandate,
      keeps,
      form.over((c) => showChange(c)),
      change,
    )
    .get(addresses.withdrawMandate, keeps, showWithdraw)
    .post(addresses.withdrawMandate, keeps, form.over(showWithdraw), withdraw)
}

type Shown = { errors?: readonly FieldError[]; status?: 200 | 422 }

/** The body in the path with the versions of its mandate; null where there is none. */
async function mandatesIn(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return null
  const key = codeInPath(c, 'body')
  const read = mandatesRead(await c.var.read(mandateFormQuestions(page.community.id, key)), key)
  return read && { page, read, ...read }
}

/** The version in the path besides; null where there is none. */
async function mandateIn(c: Context<Env>) {
  const found = await mandatesIn(c)
  const mandate = found?.mandates.find(({ id }) => id === codeInPath(c, 'mandate'))
  return found && mandate ? { ...found, mandate } : null
}

async function showAdd(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await mandatesIn(c)
  if (!found) return refusePage(c, 404)
  const { page, read, body, mandates } = found
  keepNowhere(c)
  const typed = c.req.method === 'POST' ? typedIn(mandateForm, c.var.form) : begun(mandates)
  form.stamp(c, read)
  const of = mandates.length === 0 ? 'first' : 'new'
  const props = { page, body, of, typed, errors } as const
  return c.html(renderPage(<MandateFormPage {...props} />), status)
}

/** A new version begins with the words of the last one; who adopted it and when is its own. */
function begun(mandates: readonly Mandate[]): TypedMandate {
  const last = mandates.at(-1)
  return { ...emptyForm(mandateForm), mandat: last?.included ?? '', ikke: last?.excluded ?? '' }
}

async function showChange(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await mandateIn(c)
  if (!found) return refusePage(c, 404)
  const { page, read, body, mandates, mandate } = found
  if (!isCorrectable(mandate, mandates, page.today)) return refusePage(c, 404)
  const { locale } = page
  keepNowhere(c)
  const now = printed(mandate)
  const typed = c.req.method === 'POST' ? typedIn(mandateForm, c.var.form) : now
  const beside = standsNow(locale, mandateLabels(locale), typed, now, mandateOptions(locale))
  form.stamp(c, read, { beside })
  const props = { page, body, of: mandate, typed, errors }
  return c.html(renderPage(<MandateFormPage {...props} />), status)
}

const printed = (of: Mandate): TypedMandate =>
  printFields(mandateForm, {
    mandat: of.included,
    ikke: of.excluded,
    vedtattav: of.adoptedBy,
    vedtatt: of.adoptedOn,
    sak: of.caseNumber,
    fra: of.from,
    tilbake: false,
  })

async function showWithdraw(c: Context<Env>) {
  const found = await mandateIn(c)
  if (!found) return refusePage(c, 404)
  const { page, read, body, mandates, mandate } = found
  keepNowhere(c)
  form.stamp(c, read)
  const versions = mandateVersions(mandates, body)
  const at = versions.findIndex(({ id }) => id === mandate.id)
  const version = versions[at] ?? { ...mandate, until: null }
  const props = { page, body, shown: setMandate(version), before: versions[at + 1] ?? null }
  return c.html(renderPage(<WithdrawMandatePage {...props} />))
}

const orderOf = (c: Context<Env>, page: CommunityPage) => ({
  communityId: page.community.id,
  body: codeInPath(c, 'body'),
  mandate: codeInPath(c, 'mandate'),
  by: page.viewer?.personId ?? '',
  on: page.today,
  at: page.now,
})

const toBody = (c: Context<Env>, page: CommunityPage, word: string) =>
  c.redirect(page.to('body', { body: codeInPath(c, 'body') }, done(word)), 303)

async function add(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(mandateForm, c.var.form)
  const { mandate: _none, ...order } = orderOf(c, page)
  const added = await addMandate(c.var.db, { ...order, typed })
  if (added.ok) return toBody(c, page, 'mandat')
  if ('code' in added) return refusePage(c, 404)
  const labels = mandateLabels(page.locale)
  const errors = fieldErrors(page.locale, added.problems, mandateProblemText(), { labels, typed })
  return showAdd(c, { errors, status: 422 })
}

async function change(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(mandateForm, c.var.form)
  const changed = await correctMandate(c.var.db, { ...orderOf(c, page), typed })
  if (changed.ok) return toBody(c, page, changed.isSame ? 'uendret' : 'endret')
  if ('code' in changed) return refusePage(c, 404)
  const labels = mandateLabels(page.locale)
  const found = await mandateIn(c)
  const say = mandateProblemText(found ? daysBeside(found.mandate, found.mandates) : {})
  const errors = fieldErrors(page.locale, changed.problems, say, { labels, typed })
  return showChange(c, { errors, status: 422 })
}

async function withdraw(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const taken = await takeAwayMandate(c.var.db, orderOf(c, page))
  return taken.ok ? toBody(c, page, 'tatt-bort') : refusePage(c, 404)
}
