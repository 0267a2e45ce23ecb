import { type Context, Hono } from 'hono'
import { addDays } from '../../../kernel/day.model.ts'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import { anId, codeInPath, inPath, inQuery, someText } from '../../../platform/address.ts'
import type { HouseSettings } from '../../../platform/room.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import { renderPage } from '../../../ui/page.tsx'
import { accessProblemText, invitationMail } from '../../access/index.ts'
import { addresses } from '../directory.address.ts'
import { isAskedFor } from '../function.model.ts'
import { holderProblemText } from '../refusal.text.ts'
import { giveLogin } from './give-login.command.ts'
import { endForm, holderForm, shareOf, type TypedHolder } from './holder-form.model.ts'
import { sayHolder } from './holder-form.text.ts'
import { AddHolderPage, EndHolderPage, HolderPage, holderLabels } from './holder-form.view.tsx'
import { addHolder, changeHolder, endHolder } from './keep-holder.command.ts'
import { listForm, listInPath, orderOf, overList, type Shown, toList } from './list-form.route.ts'
import { loginState } from './login.rule.ts'
import { listRead } from './place-list.query.ts'

type House = Pick<HouseSettings, 'sendsMail'>

/** The forms that keep one holder of a place. */
export const holderRoutes = (house: House) => {
  const keeps = allow('keep-contacts', 'place')
  const overAdd = overList((c) => showAdd(c))
  const overHolder = overList((c) => showHolder(c))
  const overEnd = overList((c) => showEnd(c))
  return new Hono<Env>()
    .get(addresses.addHolder, keeps, (c) => showAdd(c))
    .post(addresses.addHolder, keeps, overAdd, add)
    .get(addresses.holder, keeps, (c) => showHolder(c))
    .post(addresses.holder, keeps, overHolder, change)
    .get(addresses.endHolder, keeps, (c) => showEnd(c))
    .post(addresses.endHolder, keeps, overEnd, end)
    .post(addresses.giveLogin, allow('manage-people'), overHolder, (c) => login(c, house))
}

async function showAdd(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await listInPath(c, c.var.page.today)
  if (!found?.list) return refusePage(c, 404)
  const { page, facts, list, logins } = found
  const login = logins.find(({ personId }) => personId === inQuery(c, 'person', anId))
  keepNowhere(c)
  listForm.stamp(c, listRead(facts))
  return c.html(
    renderPage(
      <AddHolderPage
        page={page}
        place={list.place}
        functions={list.functions.filter((of) => isAskedFor(of, page.today))}
        logins={logins}
        typed={c.req.method === 'POST' ? typedIn(holderForm, c.var.form) : startOf(c, login)}
        errors={errors}
      />,
    ),
    status,
  )
}

/** A form to begin with: a person, shown to its own side, with what is known of one who has access. */
const startOf = (
  c: Context<Env>,
  login: { name: string; email: string } | undefined,
): TypedHolder => ({
  ...emptyForm(holderForm),
  funksjon: inQuery(c, 'funksjon', someText) ?? '',
  slag: 'person',
  deling: 'own-side',
  navn: login?.name ?? '',
  epost: login?.email ?? '',
})

async function showHolder(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await readHolderPage(c)
  if (!found) return refusePage(c, 404)
  const { page, facts, list, holder, of, logins } = found
  const state = loginState(holder, list.place, logins)
  keepNowhere(c)
  const at = { place: list.place.key, holder: holder.id }
  listForm.stamp(c, listRead(facts), { action: page.to('holder', at) })
  listForm.stamp(c, listRead(facts), { action: page.to('giveLogin', at) })
  const isSent = c.req.method === 'POST' && c.req.path === page.to('holder', at)
  const { until } = holder
  const printed = printFields(holderForm, {
    funksjon: holder.functionKey,
    slag: holder.kind,
    navn: holder.name,
    epost: holder.email,
    telefon: holder.phone,
    fra: holder.from,
    til: until && addDays(until, -1),
    deling: shareOf(holder.audience),
    bytter: false,
  })
  return c.html(
    renderPage(
      <HolderPage
        page={page}
        place={list.place}
        holder={holder}
        function={of}
        login={state === 'may-be-given' && !page.may('manage-people') ? null : state}
        typed={isSent ? typedIn(holderForm, c.var.form) : printed}
        errors={errors}
      />,
    ),
    status,
  )
}

async function showEnd(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await readHolderPage(c)
  if (!found) return refusePage(c, 404)
  const { page, facts, list, holder, of } = found
  keepNowhere(c)
  listForm.stamp(c, listRead(facts))
  return c.html(
    renderPage(
      <EndHolderPage
        page={page}
        place={list.place}
        holder={holder}
        function={of}
        typed={typedIn(endForm, c.var.form ?? {})}
        errors={errors}
      />,
    ),
    status,
  )
}

async function readHolderPage(c: Context<Env>) {
  const found = await listInPath(c, c.var.page.today)
  const id = inPath(c, 'holder', anId)
  const holder = found?.list?.holders.find((each) => each.id === id)
  const of = found?.list?.functions.find(({ key }) => key === holder?.functionKey)
  if (!found?.list || !holder || !of || holder.isRemoved) return null
  return { ...found, list: found.list, holder, of }
}

async function add(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const added = await addHolder(c.var.db, {
    ...orderOf(c, page),
    typed: typedIn(holderForm, c.var.form),
  })
  if (added.ok) return toList(c, page, 'lagt-til')
  if ('code' in added) return refusePage(c, 404)
  const labels = holderLabels(page.locale)
  const errors = fieldErrors(page.locale, added.problems, holderProblemText, { labels })
  return showAdd(c, { errors, status: 422 })
}

async function change(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const changed = await changeHolder(c.var.db, {
    ...orderOf(c, page),
    holderId: codeInPath(c, 'holder'),
    typed: typedIn(holderForm, c.var.form),
  })
  if (changed.ok) return toList(c, page, 'endret')
  if ('code' in changed) return refusePage(c, 404)
  const { funksjon, ...problems } = changed.problems
  const labels = holderLabels(page.locale)
  const beside = funksjon ? { ...problems, fra: problems.fra ?? funksjon } : problems
  const errors = fieldErrors(page.locale, beside, holderProblemText, { labels })
  return showHolder(c, { errors, status: 422 })
}

async function end(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(endForm, c.var.form)
  const ended = await endHolder(c.var.db, {
    ...orderOf(c, page),
    holderId: codeInPath(c, 'holder'),
    typed,
  })
  if (ended.ok) return toList(c, page, typed.aldri === '' ? 'avsluttet' : 'tatt-bort')
  if ('code' in ended) return refusePage(c, 404)
  const labels = { til: sayHolder(page.locale, 'lastDay') }
  const errors = fieldErrors(page.locale, ended.problems, holderProblemText, { labels })
  return showEnd(c, { errors, status: 422 })
}

async function login(c: Context<Env>, { sendsMail }: House) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const given = await giveLogin(c.var.db, {
    ...orderOf(c, page),
    holderId: codeInPath(c, 'holder'),
    invite: (epost, rolle) => (sendsMail ? invitationMail(c, page, { epost, rolle }) : null),
  })
  if (given.ok) return toList(c, page, 'tilgang')
  if ('code' in given) return refusePage(c, 404)
  const [problem] = Object.values(given.problems)
  const message = problem ? accessProblemText(page.locale, problem) : ''
  return showHolder(c, { errors: [{ field: 'tilgang', message }], status: 409 })
}
