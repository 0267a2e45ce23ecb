import { type Context, Hono } from 'hono'
import { isWithin } from '../../../kernel/day.model.ts'
import { fieldNames, typedIn } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import { aDay, codeInPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { placeQuestions } from '../../directory/index.ts'
import { agreementOf } from '../authority/agreement-here.view.tsx'
import { everyCouncil, trustBoard } from '../authority/authority.model.ts'
import {
  authorityRead,
  formOverAuthority,
  judgementQuestions,
  type KnownAgreements,
  versionsOf,
} from '../authority/authority.query.ts'
import { tellAuthority } from '../authority/authority-news.view.ts'
import { deciderName } from '../authority/decider-name.view.ts'
import { namedOn } from '../authority/named-deciders.rule.ts'
import { authorityProblemText } from '../authority/refused-authority.text.ts'
import { addresses } from '../bodies.address.ts'
import { addAuthorityVersion, enterForceDay } from './keep-version.command.ts'
import {
  begunVersion,
  dayForm,
  matterFieldName,
  matterForm,
  mostMatters,
  type TypedAuthority,
  type TypedMatter,
  versionForm,
} from './version-form.model.ts'
import { sayVersion } from './version-form.text.ts'
import { DayFormPage, VersionFormPage, versionLabels } from './version-form.view.tsx'

const form = formOverAuthority(tellAuthority)

/** The forms that keep what the agreement says of who decides. */
export const authorityVersionRoutes = (known: KnownAgreements) => {
  const keeps = allow('keep-authority')
  return new Hono<Env>()
    .get(addresses.addAuthority, keeps, (c) => showAdd(c, known))
    .post(
      addresses.addAuthority,
      keeps,
      form.over((c) => showAdd(c, known)),
      (c) => add(c, known),
    )
    .get(addresses.authorityDay, keeps, (c) => showDay(c, known))
    .post(
      addresses.authorityDay,
      keeps,
      form.over((c) => showDay(c, known)),
      (c) => enterDay(c, known),
    )
}

type Shown = { errors?: readonly FieldError[]; status?: 200 | 422 }

/** Room for so many matters more than those that stand. */
const roomFor = { first: 9, next: 2 }

async function showAdd(
  c: Context<Env>,
  known: KnownAgreements,
  { errors = [], status = 200 }: Shown = {},
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const read = await c.var.read({
    ...placeQuestions(page.community.id),
    ...judgementQuestions(page.community.id),
    agreements: known.question(page.community.id),
  })
  const { locale, today } = page
  keepNowhere(c)
  const former = versionsOf(read).at(-1) ?? null
  const typed =
    c.req.method === 'POST'
      ? typedAuthority(c)
      : begunVersion(former, former ? roomFor.next : roomFor.first)
  form.stamp(c, authorityRead(read))
  const named = namedOn(read, today)
  const option = (value: string) => ({ value, label: deciderName(locale, value, named) })
  const bodies = read.bodies
    .filter(({ sort, from, until }) => sort !== 'outside' && isWithin(today, from, until))
    .map(({ key }) => key)
  return c.html(
    renderPage(
      <VersionFormPage
        {...{ page, typed, errors }}
        isFirst={former === null}
        deciders={[...bodies, everyCouncil, trustBoard].map(option)}
        recommenders={bodies.map(option)}
        agreements={read.agreements.filter(({ isWithdrawn }) => !isWithdrawn)}
      />,
    ),
    status,
  )
}

/** What was typed: the matters as many as were sent, those that can be chosen several of joined. */
function typedAuthority(c: Context<Env>): TypedAuthority {
  const { vedtar: _decides, kan: _may, ...single } = matterForm
  const isSent = (number: number) => matterFieldName('sak', number) in c.var.form
  const numbers = Array.from({ length: mostMatters }, (_, at) => at + 1).filter(isSent)
  const several = (name: 'vedtar' | 'kan', number: number) =>
    c.var.formValues(matterFieldName(name, number)).join(' ')
  return {
    version: typedIn(versionForm, c.var.form),
    matters: Array.from({ length: Math.max(0, ...numbers) }, (_, at): TypedMatter => {
      const names = fieldNames(single).map((name) => [name, matterFieldName(name, at + 1)])
      return {
        ...typedIn(single, c.var.form, Object.fromEntries(names)),
        vedtar: several('vedtar', at + 1),
        kan: several('kan', at + 1),
      }
    }),
  }
}

async function showDay(
  c: Context<Env>,
  known: KnownAgreements,
  { errors = [], status = 200 }: Shown = {},
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const read = await c.var.read({
    ...judgementQuestions(page.community.id),
    agreements: known.question(page.community.id),
  })
  const version = versionsOf(read).find(({ id }) => id === codeInPath(c, 'version'))
  if (!version) return refusePage(c, 404)
  keepNowhere(c)
  const agreement = agreementOf(page, version, read.agreements, known)
  const fra = version.from ?? agreement?.from ?? null
  const typed =
    c.req.method === 'POST'
      ? typedIn(dayForm, c.var.form)
      : printFields(dayForm, { fra, frakilde: version.daySource })
  form.stamp(c, authorityRead(read))
  return c.html(
    renderPage(<DayFormPage {...{ page, version, agreement, typed, errors }} />),
    status,
  )
}

async function add(c: Context<Env>, known: KnownAgreements) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedAuthority(c)
  const added = await addAuthorityVersion(c.var.db, { ...orderOf(page), known, typed })
  if (added.ok) return c.redirect(page.to('authority', {}, done('versjon')), 303)
  const labels = versionLabels(page.locale, typed)
  const text = authorityProblemText({ ...added, written: aDay(typed.version.fra) ?? null })
  const errors = fieldErrors(page.locale, added.problems, text, { labels })
  return showAdd(c, known, { errors, status: 422 })
}

async function enterDay(c: Context<Env>, known: KnownAgreements) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(dayForm, c.var.form)
  const version = codeInPath(c, 'version')
  const entered = await enterForceDay(c.var.db, { ...orderOf(page), known, version, typed })
  if (entered.ok) return c.redirect(page.to('authority', {}, done('dag')), 303)
  if ('code' in entered) return refusePage(c, 404)
  const { locale } = page
  const labels = { fra: sayVersion(locale, 'fra'), frakilde: sayVersion(locale, 'frakilde') }
  const text = authorityProblemText({ ...entered, written: aDay(typed.fra) ?? null })
  const errors = fieldErrors(locale, entered.problems, text, { labels, typed })
  return showDay(c, known, { errors, status: 422 })
}

const orderOf = (page: NonNullable<ReturnType<typeof communityPage>>) => ({
  communityId: page.community.id,
  by: page.viewer?.personId ?? '',
  on: page.today,
  at: page.now,
})
