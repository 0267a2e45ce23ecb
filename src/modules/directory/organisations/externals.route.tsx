import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
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
import { addresses } from '../directory.address.ts'
import { listExternals } from '../directory.query.ts'
import type { ExternalOrganisation } from '../organisation.model.ts'
import { contactsAt, isWorkedWith, judgeRemoval, judgeReturn } from './external.rule.ts'
import { ExternalPage } from './external.view.tsx'
import { externalForm, type TypedExternal } from './external-form.model.ts'
import { AddExternalPage, ChangeExternalPage, externalLabels } from './external-form.view.tsx'
import { externalProblemText } from './external-refusal.text.ts'
import { externalQuestions, readExternalBefore } from './externals.query.ts'
import { ExternalsPage } from './externals.view.tsx'
import {
  addExternal,
  changeExternal,
  type ExternalKept,
  endExternal,
  restoreExternal,
} from './keep-external.command.ts'
import { tellExternal, tellExternalFields } from './read-before.view.ts'

const form = formOver(readExternalBefore, { organisation: tellExternal })
type Again = (c: Context<Env>) => Promise<Response>
const over = (again: Again) =>
  form.guard(
    (c) => ({
      communityId: c.var.page.community?.id ?? '',
      key: codeInPath(c, 'organisation'),
    }),
    again,
  )

/** The organisations outside the community, each found through its own audience, and the forms that keep them. */
export const externalRoutes = () => {
  const keeps = allow('keep-directory')
  const anyone = allow('read-public')
  const out: Again = (c) => showChange(c, { asks: 'out' })
  const back: Again = (c) => showChange(c, { asks: 'in' })
  return new Hono<Env>()
    .get(addresses.externals, anyone, showList)
    .get(addresses.addExternal, keeps, (c) => showAdd(c))
    .post(addresses.addExternal, keeps, add)
    .get(addresses.external, anyone, showOne)
    .get(addresses.changeExternal, keeps, (c) => showChange(c))
    .post(
      addresses.changeExternal,
      keeps,
      over((c) => showChange(c)),
      change,
    )
    .post(addresses.endExternal, keeps, over(out), end)
    .post(addresses.restoreExternal, keeps, over(back), restore)
}

async function showList(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { externals } = await c.var.read({ externals: listExternals(page.community.id) })
  return c.html(
    renderPage(
      <ExternalsPage
        page={page}
        organisations={externals.filter((of) => isWorkedWith(of, page.today))}
        out={externals.filter((of) => !isWorkedWith(of, page.today))}
        done={doneIn(c, 'tatt-ut') && 'ended'}
      />,
    ),
  )
}

const doneTexts = { 'lagt-til': 'added', endret: 'changed', 'satt-inn': 'restored' } as const
type Done = keyof typeof doneTexts
const doneWords = Object.keys(doneTexts) as [Done, ...Done[]]

async function showOne(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const key = codeInPath(c, 'organisation')
  const { externals, sides, ...facts } = await c.var.read(externalQuestions(page.community.id, key))
  const organisation = externals.find((of) => of.key === key)
  if (!organisation) return refusePage(c, 404)
  if (page.viewer !== null) keepNowhere(c)
  const isReader = page.may('read-directory')
  const seesAll = isReader && sides.some(({ municipalities }) => municipalities)
  const holders = facts.holders.filter(({ audience }) => isReader || audience === 'public')
  const word = doneIn(c, ...doneWords)
  return c.html(
    renderPage(
      <ExternalPage
        page={page}
        organisation={organisation}
        lines={contactsAt({ ...facts, holders }, key, page.today, seesAll)}
        seesAll={seesAll}
        done={word && doneTexts[word]}
      />,
    ),
  )
}

type Shown = { errors?: readonly FieldError[]; status?: 200 | 409 | 422 }

async function showAdd(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  await meetReader(c)
  const typed: TypedExternal =
    c.req.method === 'POST'
      ? typedIn(externalForm, c.var.form)
      : { ...emptyForm(externalForm), deling: 'usual' }
  keepNowhere(c)
  return c.html(renderPage(<AddExternalPage page={page} typed={typed} errors={errors} />), status)
}

/** `asks`: what was asked for, where that cannot be done as the organisation stands now. */
async function showChange(
  c: Context<Env>,
  { errors = [], status = 200, asks }: Shown & { asks?: 'in' | 'out' } = {},
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const key = codeInPath(c, 'organisation')
  const at = { organisation: key }
  const { externals } = await c.var.read({ externals: listExternals(page.community.id) })
  const organisation = externals.find((of) => of.key === key)
  if (!organisation) return refusePage(c, 404)
  keepNowhere(c)
  const isSent = c.req.method === 'POST' && c.req.path === page.to('changeExternal', at)
  const now = printed(organisation)
  const typed = isSent ? typedIn(externalForm, c.var.form) : now
  const beside = tellExternalFields(page.locale, typed, now)
  for (const action of ['changeExternal', 'endExternal', 'restoreExternal'] as const) {
    form.stamp(c, { organisation }, { action: page.to(action, at), beside })
  }
  const judge = { out: judgeRemoval, in: judgeReturn }
  const verdict = asks && judge[asks](organisation, page.today)
  const refused: FieldError[] =
    verdict && !verdict.ok
      ? [{ field: 'ut', message: externalProblemText(page.locale, verdict.code) }]
      : []
  return c.html(
    renderPage(
      <ChangeExternalPage
        page={page}
        organisation={organisation}
        typed={typed}
        errors={[...errors, ...refused]}
      />,
    ),
    refused.length > 0 ? 409 : status,
  )
}

const printed = (of: ExternalOrganisation): TypedExternal =>
  printFields(externalForm, {
    navn: of.name,
    slag: of.kind,
    nettsted: of.website,
    om: of.about,
    deling: of.audience,
    kilde: of.source,
  })

const orderOf = (c: Context<Env>, page: CommunityPage) => ({
  communityId: page.community.id,
  key: codeInPath(c, 'organisation'),
  by: page.viewer?.personId ?? '',
  on: page.today,
  at: page.now,
})

async function add(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(externalForm, c.var.form)
  const added = await addExternal(c.var.db, { ...orderOf(c, page), typed })
  if (added.ok) return toOne(c, page, added.key, 'lagt-til')
  return showAdd(c, { errors: errorsOf(page, added, typed), status: 422 })
}

async function change(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(externalForm, c.var.form)
  const changed = await changeExternal(c.var.db, { ...orderOf(c, page), typed })
  if (changed.ok) return toOne(c, page, changed.key, 'endret')
  return showChange(c, { errors: errorsOf(page, changed, typed), status: 422 })
}

const errorsOf = (
  { locale }: CommunityPage,
  kept: Exclude<ExternalKept, { ok: true }>,
  typed: TypedExternal,
): FieldError[] =>
  'code' in kept
    ? []
    : fieldErrors(locale, kept.problems, externalProblemText, {
        labels: externalLabels(locale),
        typed,
      })

async function end(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const ended = await endExternal(c.var.db, orderOf(c, page))
  return ended.ok
    ? c.redirect(page.to('externals', {}, done('tatt-ut')), 303)
    : showChange(c, { asks: 'out' })
}

async function restore(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const restored = await restoreExternal(c.var.db, orderOf(c, page))
  return restored.ok
    ? toOne(c, page, codeInPath(c, 'organisation'), 'satt-inn')
    : showChange(c, { asks: 'in' })
}

const toOne = (c: Context<Env>, page: CommunityPage, organisation: string, word: Done) =>
  c.redirect(page.to('external', { organisation }, done(word)), 303)
