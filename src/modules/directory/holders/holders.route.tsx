import { type Context, Hono } from 'hono'
import type { Day } from '../../../kernel/day.model.ts'
import { addDays } from '../../../kernel/day.model.ts'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { aDay, anId, codeInPath, inPath, inQuery, someText } from '../../../platform/address.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import type { HouseSettings } from '../../../platform/room.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { accessProblemText, invitationMail, partyContacts } from '../../access/index.ts'
import { answersFor, codeOn } from '../../parties/index.ts'
import { addresses } from '../directory.address.ts'
import { isAskedFor } from '../function.model.ts'
import { holderProblemText } from '../refusal.text.ts'
import { giveLogin } from './give-login.command.ts'
import { endForm, holderForm, shareOf, type TypedHolder } from './holder-form.model.ts'
import { AddHolderPage, EndHolderPage, HolderPage, holderLabels } from './holder-form.view.tsx'
import { sayHolders } from './holders.text.ts'
import { addHolder, changeHolder, confirmHolding, endHolder } from './keep-holder.command.ts'
import { loginRole, loginState, loginsOf } from './login.rule.ts'
import type { PlaceList } from './place-list.model.ts'
import { listRead, placeListQuestions, readListBefore } from './place-list.query.ts'
import { placeListOn } from './place-list.rule.ts'
import { PlaceListPage } from './place-list.view.tsx'
import { tellFunctions, tellHolders } from './read-before.view.ts'

type House = Pick<HouseSettings, 'sendsMail'>

const form = formOver(readListBefore, { holders: tellHolders, functions: tellFunctions })
const over = (again: (c: Context<Env>) => Promise<Response>) =>
  form.guard(
    (c) => ({
      communityId: c.var.page.community?.id ?? '',
      place: codeInPath(c, 'place'),
      on: c.var.page.today,
    }),
    again,
  )

/** The list of one place, and the forms that keep it. */
export const holderRoutes = (house: House) => {
  const keeps = allow('keep-contacts', 'place')
  return new Hono<Env>()
    .get(addresses.placeList, allow('read-directory'), (c) => showList(c))
    .get(addresses.addHolder, keeps, (c) => showAdd(c))
    .post(
      addresses.addHolder,
      keeps,
      over((c) => showAdd(c)),
      add,
    )
    .post(
      addresses.confirmList,
      keeps,
      over((c) => showList(c)),
      (c) => confirm(c, null),
    )
    .get(addresses.holder, keeps, (c) => showHolder(c))
    .post(
      addresses.holder,
      keeps,
      over((c) => showHolder(c)),
      change,
    )
    .post(
      addresses.confirmHolder,
      keeps,
      over((c) => showList(c)),
      (c) => confirm(c, inPath(c, 'holder', anId) ?? ''),
    )
    .get(addresses.endHolder, keeps, (c) => showEnd(c))
    .post(
      addresses.endHolder,
      keeps,
      over((c) => showEnd(c)),
      end,
    )
    .post(
      addresses.giveLogin,
      allow('manage-people'),
      over((c) => showHolder(c)),
      (c) => login(c, house),
    )
}

type Shown = { errors?: readonly FieldError[]; status?: 200 | 409 | 422 }

/** The facts of the place in the path and its list; null where there is no such place. */
async function readList(c: Context<Env>, on: Day) {
  const page = communityPage(c)
  const place = codeInPath(c, 'place')
  if (!page) return null
  const facts = await c.var.read({
    ...placeListQuestions(page.community.id, place),
    logins: partyContacts(page.community.id),
  })
  const current = codeOn(facts.changes, place, on) ?? place
  const [seen] = facts.sides
  const list = placeListOn(facts, current, on)
  if (!list) return { page, facts, list: null, current }
  const seesAll = seen?.[list.place.side] ?? false
  return { page, facts, list: seesAll ? list : placeListOn(facts, current, on, false), current }
}

const doneWords = [
  'lagt-til',
  'endret',
  'avsluttet',
  'tatt-bort',
  'bekreftet',
  'bekreftet-en',
  'tilgang',
] as const
const doneTexts = {
  'lagt-til': 'added',
  endret: 'changed',
  avsluttet: 'ended',
  'tatt-bort': 'withdrawn',
  bekreftet: 'confirmedAll',
  'bekreftet-en': 'confirmedOne',
  tilgang: 'loginGiven',
} as const satisfies Record<(typeof doneWords)[number], string>

async function showList(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const asked = inQuery(c, 'dag', aDay)
  const on = asked !== null && asked <= c.var.page.today ? asked : c.var.page.today
  const found = await readList(c, on)
  if (!found) return refusePage(c, 404)
  const { page, facts, list, current } = found
  if (current !== codeInPath(c, 'place') && c.req.method === 'GET') {
    return c.redirect(page.to('placeList', { place: current }, { dag: asked }), 301)
  }
  if (!list) return refusePage(c, 404)
  keepNowhere(c)
  const mayKeep = page.may('keep-contacts', current)
  stampForms(c, page, list, listRead(facts))
  const word = doneIn(c, ...doneWords)
  return c.html(
    renderPage(
      <PlaceListPage
        page={page}
        list={list}
        on={on}
        mayKeep={mayKeep}
        errors={errors}
        done={word && doneTexts[word]}
      />,
    ),
    status,
  )
}

/** The forms of the page: the whole list confirmed, and each that is in doubt. */
function stampForms(
  c: Context<Env>,
  page: CommunityPage,
  { place, lines }: PlaceList,
  read: ReturnType<typeof listRead>,
) {
  form.stamp(c, read, { action: page.to('confirmList', { place: place.key }) })
  for (const { holding } of lines) {
    if (holding.state !== 'held') continue
    for (const { id } of holding.holders) {
      form.stamp(c, read, { action: page.to('confirmHolder', { place: place.key, holder: id }) })
    }
  }
}

async function showAdd(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await readList(c, c.var.page.today)
  if (!found?.list) return refusePage(c, 404)
  const { page, facts, list } = found
  const own = loginsOf(facts.logins, list.place, (held, other) =>
    answersFor(facts.changes, held, other, page.today),
  )
  const login = own.find(({ personId }) => personId === inQuery(c, 'person', anId))
  keepNowhere(c)
  form.stamp(c, listRead(facts))
  return c.html(
    renderPage(
      <AddHolderPage
        page={page}
        place={list.place}
        functions={list.functions.filter((of) => isAskedFor(of, page.today))}
        logins={own}
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
  const { page, facts, list, holder, of } = found
  const logins = loginsOf(facts.logins, list.place, (held, other) =>
    answersFor(facts.changes, held, other, page.today),
  )
  const state = loginState(holder, list.place, logins)
  keepNowhere(c)
  const at = { place: list.place.key, holder: holder.id }
  form.stamp(c, listRead(facts), { action: page.to('holder', at) })
  form.stamp(c, listRead(facts), { action: page.to('giveLogin', at) })
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
  form.stamp(c, listRead(facts))
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
  const found = await readList(c, c.var.page.today)
  const id = inPath(c, 'holder', anId)
  const holder = found?.list?.holders.find((each) => each.id === id)
  const of = found?.list?.functions.find(({ key }) => key === holder?.functionKey)
  if (!found?.list || !holder || !of || holder.isRemoved) return null
  return { ...found, list: found.list, holder, of }
}

const order = (c: Context<Env>, page: CommunityPage) => ({
  communityId: page.community.id,
  place: codeInPath(c, 'place'),
  by: page.viewer?.personId ?? '',
  on: page.today,
  at: page.now,
})

async function add(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const added = await addHolder(c.var.db, {
    ...order(c, page),
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
    ...order(c, page),
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
    ...order(c, page),
    holderId: codeInPath(c, 'holder'),
    typed,
  })
  if (ended.ok) return toList(c, page, typed.aldri === '' ? 'avsluttet' : 'tatt-bort')
  if ('code' in ended) return refusePage(c, 404)
  const labels = { til: sayHolders(page.locale, 'lastDay') }
  const errors = fieldErrors(page.locale, ended.problems, holderProblemText, { labels })
  return showEnd(c, { errors, status: 422 })
}

async function confirm(c: Context<Env>, holderId: string | null) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const confirmed = await confirmHolding(c.var.db, { ...order(c, page), holderId })
  if (confirmed.ok) return toList(c, page, holderId === null ? 'bekreftet' : 'bekreftet-en')
  if (confirmed.code === 'place-unknown') return refusePage(c, 404)
  const message = holderProblemText(page.locale, confirmed.code)
  return showList(c, { errors: [{ field: 'liste', message }], status: 409 })
}

async function login(c: Context<Env>, { sendsMail }: House) {
  const found = await readHolderPage(c)
  if (!found) return refusePage(c, 404)
  const { page, list, holder } = found
  const { name, email } = holder
  const rolle = loginRole(list.place) ?? ''
  const given = await giveLogin(c.var.db, {
    ...order(c, page),
    place: list.place,
    holder: { name, email },
    invitation: sendsMail ? invitationMail(c, page, { epost: email ?? '', rolle }) : null,
  })
  if (given.ok) return toList(c, page, 'tilgang')
  const [problem] = Object.values(given.problems)
  const message = problem ? accessProblemText(page.locale, problem) : ''
  return showHolder(c, { errors: [{ field: 'tilgang', message }], status: 409 })
}

const toList = (c: Context<Env>, page: CommunityPage, word: (typeof doneWords)[number]) =>
  c.redirect(page.to('placeList', { place: codeInPath(c, 'place') }, done(word)), 303)
