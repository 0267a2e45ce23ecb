import { type Context, Hono } from 'hono'
import { addDays, type Day } from '../../../kernel/day.model.ts'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { anId, codeInPath, inPath, inQuery, someText } from '../../../platform/address.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import type { HouseSettings } from '../../../platform/room.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { dayAsked } from '../../../ui/day-asked.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { accessProblemText, invitationMail } from '../../access/index.ts'
import { addresses } from '../directory.address.ts'
import { isAskedFor } from '../function.model.ts'
import type { Holder } from '../holder.model.ts'
import { languageAt } from '../language/language.rule.ts'
import { languageChoices } from '../place.model.ts'
import { holderProblemText } from '../refusal.text.ts'
import { chooseLanguage } from './choose-language.command.ts'
import { EndHolderPage } from './end-holder.view.tsx'
import { giveLogin } from './give-login.command.ts'
import { endForm, holderForm, shareOf, type TypedHolder } from './holder-form.model.ts'
import { sayHolder } from './holder-form.text.ts'
import { AddHolderPage, HolderPage, holderLabels } from './holder-form.view.tsx'
import { addHolder, changeHolder, confirmHolding, endHolder } from './keep-holder.command.ts'
import { loginState } from './login.rule.ts'
import type { PlaceList } from './place-list.model.ts'
import { listRead, readListBefore, readPlaceAndLogins, readPlaceList } from './place-list.query.ts'
import { PlaceListPage } from './place-list.view.tsx'
import { tellFunctions, tellHolderFields, tellHolders } from './read-before.view.ts'

type House = Pick<HouseSettings, 'sendsMail'>

/** The list of one place and the forms that keep it: all in one file, as all stand over the same list. */
export const holderRoutes = (house: House) => {
  const keeps = allow('keep-contacts', 'place')
  const over = overList((c) => showList(c))
  const overAdd = overList((c) => showAdd(c))
  const overHolder = overList((c) => showHolder(c))
  const overEnd = overList((c) => showEnd(c))
  return new Hono<Env>()
    .get(addresses.placeList, allow('read-directory'), (c) => showList(c))
    .post(addresses.confirmList, keeps, over, (c) => confirm(c, null))
    .post(addresses.placeLanguage, keeps, language)
    .get(addresses.addHolder, keeps, (c) => showAdd(c))
    .post(addresses.addHolder, keeps, overAdd, add)
    .get(addresses.holder, keeps, (c) => showHolder(c))
    .post(addresses.holder, keeps, overHolder, change)
    .post(addresses.confirmHolder, keeps, over, (c) => confirm(c, inPath(c, 'holder', anId) ?? ''))
    .get(addresses.endHolder, keeps, (c) => showEnd(c))
    .post(addresses.endHolder, keeps, overEnd, end)
    .post(addresses.giveLogin, keeps, overHolder, (c) => login(c, house))
}

/** The forms of a place's list all stand over the whole of it. */
const listForm = formOver(readListBefore, { holders: tellHolders, functions: tellFunctions })

/** Shows the page again where the list has changed since it was opened. */
const overList = (again: (c: Context<Env>) => Promise<Response>) =>
  listForm.guard(
    (c) => ({
      communityId: c.var.page.community?.id ?? '',
      place: codeInPath(c, 'place'),
    }),
    again,
  )

type Shown = { errors?: readonly FieldError[]; status?: 200 | 409 | 422 }

/** The list of the place in the path on a day; null outside a community. */
async function listInPath(c: Context<Env>, on: Day) {
  const page = communityPage(c)
  if (!page) return null
  const read = await readPlaceList(c.var.readAll, page.community.id, codeInPath(c, 'place'), on)
  return { page, ...read }
}

/** The same today, with those who speak for the place already. */
async function placeAndLogins(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return null
  const place = codeInPath(c, 'place')
  const read = await readPlaceAndLogins(c.var.read, page.community.id, place, page.today)
  return { page, ...read }
}

/** Who does what to the list of the place in the path. */
const orderOf = (c: Context<Env>, page: CommunityPage) => ({
  communityId: page.community.id,
  place: codeInPath(c, 'place'),
  by: page.viewer?.personId ?? '',
  on: page.today,
  at: page.now,
})

/** What the list is told of, when one is led back to it. */
const doneTexts = {
  'lagt-til': 'added',
  endret: 'changed',
  avsluttet: 'ended',
  'tatt-bort': 'withdrawn',
  bekreftet: 'confirmedAll',
  'bekreftet-en': 'confirmedOne',
  tilgang: 'loginGiven',
  malform: 'languageChosen',
} as const

const toList = (c: Context<Env>, page: CommunityPage, word: keyof typeof doneTexts) =>
  c.redirect(page.to('placeList', { place: codeInPath(c, 'place') }, done(word)), 303)

async function showList(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const { on, typedDay, errors: dayErrors } = dayAsked(c, c.var.page)
  const found = await listInPath(c, on)
  if (!found) return refusePage(c, 404)
  const { page, facts, list, current } = found
  if (current !== codeInPath(c, 'place') && c.req.method !== 'POST') {
    return c.redirect(page.to('placeList', { place: current }, { dag: typedDay || null }), 301)
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
        typedDay={typedDay}
        mayKeep={mayKeep}
        language={languageAt(facts.languages, facts.changes, current, page.today) ?? 'neutral'}
        errors={[...dayErrors, ...errors]}
        done={word && doneTexts[word]}
      />,
    ),
    dayErrors.length > 0 ? 422 : status,
  )
}

const doneWords = Object.keys(doneTexts) as [Done, ...Done[]]
type Done = keyof typeof doneTexts

/** The forms of the page: the whole list confirmed, and each that is in doubt. */
function stampForms(
  c: Context<Env>,
  page: CommunityPage,
  { place, lines }: PlaceList,
  read: ReturnType<typeof listRead>,
) {
  listForm.stamp(c, read, { action: page.to('confirmList', { place: place.key }) })
  for (const { holding } of lines) {
    if (holding.state !== 'held') continue
    for (const { id, doubt } of holding.holders) {
      if (doubt === null) continue
      listForm.stamp(c, read, {
        action: page.to('confirmHolder', { place: place.key, holder: id }),
      })
    }
  }
}

async function confirm(c: Context<Env>, holderId: string | null) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const confirmed = await confirmHolding(c.var.db, { ...orderOf(c, page), holderId })
  if (confirmed.ok) return toList(c, page, holderId === null ? 'bekreftet' : 'bekreftet-en')
  if (confirmed.code === 'place-unknown') return refusePage(c, 404)
  const message = holderProblemText(page.locale, confirmed.code)
  return showList(c, { errors: [{ field: 'liste', message }], status: 409 })
}

async function language(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const wanted = languageChoices.find((each) => each === c.var.form.maalform)
  if (wanted === undefined) return refusePage(c, 422)
  const chosen = await chooseLanguage(c.var.db, { ...orderOf(c, page), language: wanted })
  return chosen.ok ? toList(c, page, 'malform') : refusePage(c, 404)
}

async function showAdd(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await placeAndLogins(c)
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
  const now = printed(holder)
  const isSent = c.req.method === 'POST' && c.req.path === page.to('holder', at)
  const typed = isSent ? typedIn(holderForm, c.var.form) : now
  const beside = tellHolderFields(page.locale, typed, now)
  listForm.stamp(c, listRead(facts), { action: page.to('holder', at), beside })
  listForm.stamp(c, listRead(facts), { action: page.to('giveLogin', at) })
  return c.html(
    renderPage(
      <HolderPage
        page={page}
        place={list.place}
        holder={holder}
        function={of}
        login={state === 'may-be-given' && !page.may('manage-people') ? null : state}
        typed={typed}
        errors={errors}
      />,
    ),
    status,
  )
}

const printed = ({ until, ...holder }: Holder): TypedHolder =>
  printFields(holderForm, {
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
  const found = await placeAndLogins(c)
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

/** Whoever keeps the list sees whom it is about, and takes managing people besides to let them in. */
async function login(c: Context<Env>, { sendsMail }: House) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  if (!page.may('manage-people')) return refusePage(c, 403)
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
