import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { placeToReturn } from '../../../kernel/return.rule.ts'
import { inQuery, someText } from '../../../platform/address.ts'
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
import { addresses } from '../access.address.ts'
import { accessProblemText } from '../refusal.text.ts'
import { actingForm } from './acting.model.ts'
import { sayActing } from './acting.text.ts'
import { ActingPage } from './acting.view.tsx'
import { chooseSide } from './choose-side.command.ts'

/** Where somebody of both sides says which they act for. */
export const actingRoutes = () =>
  new Hono<Env>()
    .get(addresses.actFor, allow('read-internal'), (c) => show(c))
    .post(addresses.actFor, allow('read-internal'), choose)

async function show(c: Context<Env>, errors: readonly FieldError[] = []) {
  await meetReader(c)
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  keepNowhere(c)
  const begun = { ...emptyForm(actingForm), tilbake: inQuery(c, 'tilbake', someText) ?? '' }
  const typed = c.req.method === 'POST' ? typedIn(actingForm, c.var.form) : begun
  const status = errors.length > 0 ? 422 : 200
  return c.html(renderPage(<ActingPage page={page} typed={typed} errors={errors} />), status)
}

async function choose(c: Context<Env>) {
  const page = communityPage(c)
  if (!page?.viewer) return refusePage(c, 404)
  const typed = typedIn(actingForm, c.var.form)
  const chosen = await chooseSide(c.var.db, {
    ...{ communityId: page.community.id, by: page.viewer.personId, at: page.now, typed },
  })
  if (chosen.ok) {
    const back = placeToReturn(page.to, typed.tilbake)
    return c.redirect(back === '/' ? page.to('front') : back, 303)
  }
  const labels = { side: sayActing(page.locale, 'side'), tilbake: '' }
  return show(c, fieldErrors(page.locale, chosen.problems, accessProblemText, { labels }))
}
