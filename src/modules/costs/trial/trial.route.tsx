import { type Context, Hono } from 'hono'
import { yearOf } from '../../../kernel/day.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath, searchIn } from '../../../platform/address.ts'
import type { ReadPage } from '../../../platform/reading.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { registerQuestions } from '../calculation/register.query.ts'
import { addresses } from '../costs.address.ts'
import { costErrors } from '../look/cost-errors.view.ts'
import { type AdoptionRead, listRead } from '../read-before.model.ts'
import { tellList, tellStanding } from '../read-before.text.ts'
import { sayRefusal } from '../refusal.text.ts'
import { periodYears } from '../scheme.model.ts'
import type { StoredList } from '../stored-list.model.ts'
import { AdoptPage } from './adopt.view.tsx'
import { adoptShareList } from './adopt-share-list.command.ts'
import {
  type AdoptionField,
  adoptionFields,
  type TrialField,
  type Tried,
  type TypedTrial,
  typedAdoptionOf,
} from './trial.model.ts'
import { sayTrial } from './trial.text.ts'
import { TrialPage } from './trial.view.tsx'
import { isTyped, trialFields, trialReferenceDay } from './trial-address.model.ts'
import { type Ground, readGround } from './trial-ground.query.ts'
import { tryShares } from './try-shares.rule.ts'

type Of = { page: CommunityPage | null; schemeKey: string; search: URLSearchParams }

/** What is adopted: what was tried, or the list as it stands. */
const form = formOver<Of, AdoptionRead>(
  async (ask, { page, schemeKey, search }) => {
    const ground = await readGround(ask, page, schemeKey, search)
    if (ground === null) return null
    const { tried } = await triedOrStanding(ask, ground, search)
    return adoptionRead(ground, tried)
  },
  { standing: tellStanding, list: tellList },
)

const adoptionRead = (
  { list, lastId }: Ground,
  tried: Pick<Tried, 'list'> | null,
): AdoptionRead => ({
  standing: { id: lastId, schemeKey: list.schemeKey },
  list: listRead(tried?.list ?? null),
})

const over = form.guard(
  (c) => ({
    communityId: c.var.page.community?.id ?? '',
    page: communityPage(c),
    schemeKey: codeInPath(c, 'scheme'),
    search: sentIn(c),
  }),
  (c) => showSent(c, codeInPath(c, 'scheme'), []),
)

export const trialRoutes = () =>
  new Hono<Env>()
    .get(addresses.trial, allow('try-shares'), async (c) => {
      const search = searchIn(c)
      const ground = await readGround(c.var.read, communityPage(c), codeInPath(c, 'scheme'), search)
      if (!ground) return refusePage(c, 404)
      const { page, list, typed } = ground
      if (!isTyped(search)) return showTrial(c, { ...ground, errors: [], tried: null })
      const { tried, errors } = await tryForPage(c.var.read, page, list, typed)
      return showTrial(c, { ...ground, errors, tried })
    })
    .get(addresses.adoptShares, allow('adopt-shares'), async (c) => {
      const search = searchIn(c)
      const ground = await readGround(c.var.read, communityPage(c), codeInPath(c, 'scheme'), search)
      if (!ground) return refusePage(c, 404)
      const { page, list } = ground
      const outcome = await triedOrStanding(c.var.read, ground, search)
      const { tried, typed, errors } = outcome
      form.stamp(c, adoptionRead(ground, tried))
      if (tried === null || tried.list.total === null) {
        const shown = outcome.typed === null ? null : outcome.tried
        return showTrial(c, { ...ground, errors, tried: shown })
      }
      const year = String(Math.max(list.year, yearOf(page.today)) + 1)
      return c.html(
        renderPage(
          <AdoptPage
            page={page}
            list={list}
            typed={typed}
            tried={tried}
            year={year}
            decision=""
            errors={[]}
            refused={[]}
          />,
        ),
      )
    })
    .post(addresses.adoptShares, allow('adopt-shares'), over, (c) =>
      adopt(c, codeInPath(c, 'scheme')),
    )

/** What was tried; where nothing was typed, the list as it stands. */
async function triedOrStanding(
  ask: ReadPage,
  { page, list, typed }: Ground,
  search: URLSearchParams,
) {
  if (!isTyped(search)) return { typed: null, tried: { input: list.input, list }, errors: [] }
  return { typed, ...(await tryForPage(ask, page, list, typed)) }
}

async function tryForPage(
  ask: ReadPage,
  page: CommunityPage,
  list: StoredList,
  typed: TypedTrial,
): Promise<{ tried: Tried | null; errors: FieldError[] }> {
  const register = await ask(registerQuestions(trialReferenceDay(typed, list.referenceDay)))
  const outcome = tryShares(list, typed, register, page.today)
  return outcome.state === 'tried'
    ? { tried: outcome.tried, errors: [] }
    : { tried: null, errors: errorsOf(page, outcome.problems) }
}

const errorsOf = (
  { locale }: CommunityPage,
  problems: Parameters<typeof costErrors<TrialField>>[1],
): FieldError[] =>
  costErrors(locale, problems, (field) => sayTrial(locale, field)).map((error) => ({
    ...error,
    field: trialFields[error.field],
  }))

type Shown = Ground & {
  errors: readonly FieldError[]
  tried: Tried | null
  refused?: readonly string[]
}

const showTrial = (c: Context<Env>, { refused = [], ...props }: Shown) =>
  c.html(
    renderPage(<TrialPage {...props} refused={refused} />),
    refused.length > 0 ? 409 : props.errors.length > 0 ? 422 : 200,
  )

/** What was tried, as the confirming form carries it. */
const sentIn = (c: Context<Env>): URLSearchParams =>
  new URLSearchParams(
    Object.values(trialFields).flatMap((name) =>
      valuesOf(c, name).map((value): [string, string] => [name, value]),
    ),
  )

const valuesOf = (c: Context<Env>, name: string): readonly string[] => {
  if (name === trialFields.leftOut) return c.var.formValues(name)
  const value = c.var.form[name]
  return value === undefined ? [] : [value]
}

async function adopt(c: Context<Env>, schemeKey: string): Promise<Response> {
  const sent = sentIn(c)
  const ground = await readGround(c.var.read, communityPage(c), schemeKey, sent)
  if (!ground?.page.viewer) return refusePage(c, 404)
  const { page, list } = ground
  const adopted = await adoptShareList(c.var.db, {
    communityId: page.community.id,
    schemeKey,
    typed: isTyped(sent) ? ground.typed : null,
    ...typedAdoptionOf(c.var.form),
    by: page.viewer?.personId ?? '',
    at: page.now,
    today: page.today,
  })
  if (adopted.ok) {
    return c.redirect(page.to('shares', { scheme: schemeKey }, done('vedtatt')), 303)
  }
  const told = adopted.refusals.map(({ field, code }) => ({
    field,
    message: sayRefusal(page.locale, code, periodYears(list.input.scheme)),
  }))
  return showSent(c, schemeKey, told)
}

/** The confirming form as it was filled in, with what stands in the way. */
async function showSent(
  c: Context<Env>,
  schemeKey: string,
  told: readonly { field: AdoptionField | null; message: string }[],
) {
  const sent = sentIn(c)
  const ground = await readGround(c.var.read, communityPage(c), schemeKey, sent)
  if (!ground) return refusePage(c, 404)
  const { page, list } = ground
  const refused = told.flatMap(({ field, message }) => (field === null ? [message] : []))
  const { tried, typed, errors } = await triedOrStanding(c.var.read, ground, sent)
  form.stamp(c, adoptionRead(ground, tried))
  if (!tried) return showTrial(c, { ...ground, errors, tried, refused })
  const atFields = told.flatMap(({ field, message }) =>
    field === null
      ? []
      : [{ field: adoptionFields[field], label: sayTrial(page.locale, field), message }],
  )
  return c.html(
    renderPage(
      <AdoptPage
        page={page}
        list={list}
        typed={typed}
        tried={tried}
        {...typedAdoptionOf(c.var.form)}
        refused={refused}
        errors={atFields}
      />,
    ),
    refused.length > 0 ? 409 : told.length > 0 ? 422 : 200,
  )
}
