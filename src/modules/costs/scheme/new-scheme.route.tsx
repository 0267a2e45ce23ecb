import { type Context, Hono } from 'hono'
import { type Day, yearOf } from '../../../kernel/day.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { inQuery, someText } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { stepIn } from '../../../platform/step.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import {
  codeOn,
  nameApart,
  type PartyFacts,
  partiesAsOf,
  partyQuestions,
} from '../../parties/index.ts'
import { chooseList } from '../chosen-list.model.ts'
import { addresses } from '../costs.address.ts'
import { sharesQuestions } from '../costs-page.query.ts'
import { costErrors } from '../look/cost-errors.view.ts'
import { listRead, type SchemeRead } from '../read-before.model.ts'
import { tellBeside, tellList } from '../read-before.text.ts'
import { isBeside, type Scheme } from '../scheme.model.ts'
import type { FrozenInput } from '../stored-list.model.ts'
import { makeScheme, type SchemeMade } from './make-scheme.command.ts'
import {
  changeComponents,
  componentsField,
  emptyScheme,
  type TypedScheme,
  typedFromScheme,
  typedSchemeOf,
} from './new-scheme.model.ts'
import { newSchemeQuestions } from './new-scheme.query.ts'
import { NewSchemePage } from './new-scheme.view.tsx'
import { readScheme } from './read-scheme.rule.ts'
import { schemeLabel } from './scheme-label.view.ts'
import { SchemePreviewPage } from './scheme-preview.view.tsx'

type Of = { communityId: string; typed: TypedScheme; today: Day }

/** What the preview shows. */
const form = formOver<Of, SchemeRead>(
  async (ask, { communityId, typed, today }) => {
    const answers = await ask(newSchemeQuestions(communityId, typed, today))
    return schemeRead(answers, readScheme(typed, { ...answers, today }))
  },
  { list: tellList, beside: tellBeside },
)

type Known = { schemes: readonly Scheme[] }

const besideOf = ({ schemes }: Known, input: FrozenInput) =>
  schemes.filter((each) => isBeside(each, input.scheme))

const schemeRead = (answers: Known, read: ReturnType<typeof readScheme>): SchemeRead => ({
  list: read.ok ? listRead(read.list) : null,
  beside: read.ok ? besideOf(answers, read.input).map(({ title }) => ({ title })) : [],
})

const over = form.guard(
  (c) => ({
    communityId: c.var.page.community?.id ?? '',
    typed: typedSchemeOf(c.var.form),
    today: c.var.page.today,
  }),
  (c) => {
    const page = communityPage(c)
    return page ? showPreview(c, page, typedSchemeOf(c.var.form)) : refusePage(c, 404)
  },
)

/** Making a new way of sharing: the form, its list before anything is kept, and the deed. */
export const newSchemeRoutes = () =>
  new Hono<Env>()
    .get(addresses.newScheme, allow('adopt-shares'), async (c) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      const typed = await startOf(c, page, inQuery(c, 'fra', someText))
      return typed === null ? refusePage(c, 404) : showForm(c, page, typed, [])
    })
    .post(addresses.newScheme, allow('adopt-shares'), over, async (c) => {
      const page = communityPage(c)
      if (!page?.viewer) return refusePage(c, 404)
      const typed = typedSchemeOf(c.var.form)
      const step = stepIn(c)
      const changed =
        step === 'change' ? typed : changeComponents(typed, c.var.form[componentsField] ?? '')
      if (changed !== null) return showForm(c, page, changed, [])
      if (step === 'confirm') {
        const made = await makeScheme(c.var.db, {
          communityId: page.community.id,
          typed,
          by: page.viewer.personId,
          at: page.now,
          today: page.today,
        })
        return made.ok
          ? c.redirect(page.to('shares', { scheme: made.key }, done('laget')), 303)
          : showForm(c, page, typed, errorsOf(page, made.problems))
      }
      return showPreview(c, page, typed)
    })

/** What was typed comes to, before anything is kept. A form that could not be read has shown no list that could change. */
async function showPreview(c: Context<Env>, page: CommunityPage, typed: TypedScheme) {
  const answers = await c.var.read(newSchemeQuestions(page.community.id, typed, page.today))
  const read = readScheme(typed, { ...answers, today: page.today })
  if (read.ok || c.var.isAgain) {
    form.stamp(c, schemeRead(answers, read), { shownFirst: ['list', 'beside'] })
  }
  if (!read.ok) return showForm(c, page, typed, errorsOf(page, read.problems))
  const { input, list } = read
  const beside = besideOf(answers, input)
  return c.html(
    renderPage(
      <SchemePreviewPage page={page} typed={typed} input={input} list={list} beside={beside} />,
    ),
  )
}

const showForm = (
  c: Context<Env>,
  page: CommunityPage,
  typed: TypedScheme,
  errors: readonly FieldError[],
) =>
  c.html(
    renderPage(<NewSchemePage page={page} typed={typed} errors={errors} />),
    errors.length > 0 ? 422 : 200,
  )

type SchemeProblem = Extract<SchemeMade, { ok: false }>['problems'][number]

const errorsOf = ({ locale }: CommunityPage, problems: readonly SchemeProblem[]): FieldError[] =>
  costErrors(locale, problems, (field) => schemeLabel(locale, field))

/** An empty form, or the next period of the scheme named; null when there is no such scheme. */
async function startOf(
  c: Context<Env>,
  page: CommunityPage,
  schemeKey: string | null,
): Promise<TypedScheme | null> {
  const { id } = page.community
  const { schemes, lists, lines, ...facts } = await c.var.read({
    ...partyQuestions(id),
    ...sharesQuestions(id, schemeKey, null),
  })
  const parties = partiesAsOf(facts, page.today)
  const nextYear = yearOf(page.today) + 1
  const nameOf = namesToday(facts, page.today)
  const names = parties.map(({ code }) => nameOf(code))
  if (schemeKey === null) return emptyScheme(page.today, names, nextYear)
  const list = chooseList({ schemes, lists, lines }, schemeKey, null)
  if (list === null) return null
  const { scheme } = list.input
  const year = scheme.until === null ? Math.max(nextYear, list.year + 1) : yearOf(scheme.until)
  return typedFromScheme(scheme, emptyScheme(page.today, names, year), {
    lastYear: list.year,
    nameOf,
  })
}

/** What a municipality of another day is called today, apart from others of its name; its number where it has been divided. */
const namesToday =
  ({ changes, municipalities }: PartyFacts, today: Day) =>
  (code: string): string => {
    const now = codeOn(changes, code, today) ?? code
    const found = municipalities.find((each) => each.code === now && each.until === null)
    return found ? nameApart(found) : now
  }
