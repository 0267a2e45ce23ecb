import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { inQuery, someText } from '../../../platform/address.ts'
import { sessionHash } from '../../../platform/cookies.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import type { HouseSettings } from '../../../platform/room.ts'
import {
  allow,
  allowWithFiles,
  communityPage,
  type Env,
  keepNowhere,
  refusePage,
} from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import { namingFiles } from '../../../ui/file-field.tsx'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../cases.address.ts'
import { caseTelling } from '../intake/case-telling.view.ts'
import { readSubmitting, type Submitting, submitQuestions } from './submit.query.ts'
import { submitProblemText } from './submit.text.ts'
import { SubmitPage, submitLabels } from './submit.view.tsx'
import { type Submitted, submitCase } from './submit-case.command.ts'
import {
  fileField,
  letterField,
  mostFiles,
  submitForm,
  type TypedSubmit,
} from './submit-form.model.ts'

type Settings = Pick<HouseSettings, 'sendsMail'>

/** Submitting a case to a body, for all who may raise one. */
export const submitRoutes = (settings: Settings) =>
  new Hono<Env>()
    .get(addresses.submitCase, allow('submit-case'), (c) => show(c))
    .post(addresses.submitCase, allowWithFiles('submit-case', mostFiles), (c) =>
      submit(c, settings),
    )

type Shown = { errors?: readonly FieldError[]; status?: 200 | 422 }

async function show(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const read = await c.var.read(submitQuestions(page.community.id, sessionHash(c)))
  const submitting = readSubmitting(read, page.today)
  const { bodies, raisers, raisersFor, names } = submitting
  keepNowhere(c)
  const typed =
    c.req.method === 'POST' ? typedIn(submitForm, c.var.form) : begun(c, page, submitting)
  return c.html(
    renderPage(
      <SubmitPage
        {...{ page, bodies, raisers, raisersFor, names, typed, errors }}
        done={doneIn(c, 'meldt') !== null}
      />,
    ),
    status,
  )
}

/** The form as it is opened: with the body asked for, and who reads it. */
function begun(
  c: Context<Env>,
  page: CommunityPage,
  { own, bodies, raisers }: Submitting,
): TypedSubmit {
  const asked = inQuery(c, 'organ', someText)
  return {
    ...emptyForm(submitForm),
    organ: bodies.find(({ key }) => key === asked)?.key ?? '',
    hvem: raisers[0]?.key ?? '',
    navn: page.viewer?.name ?? '',
    funksjon: own.functionName ?? '',
    epost: own.email ?? '',
  }
}

async function submit(c: Context<Env>, { sendsMail }: Settings) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(submitForm, c.var.form)
  const files = { [fileField]: c.var.filesOf(fileField), [letterField]: c.var.filesOf(letterField) }
  const submitted = await submitCase(c.var.db, {
    ...{ communityId: page.community.id, by: page.viewer?.personId ?? null },
    ...{ on: page.today, at: page.now, session: sessionHash(c) },
    ...{ name: page.viewer?.name ?? '', typed },
    ...{ uploads: files[fileField], letters: files[letterField] },
    telling: caseTelling(page, c.var.platform.publicUrl, sendsMail),
  })
  if (submitted.ok) return c.redirect(leadOn(page, typed.organ, submitted), 303)
  const labels = submitLabels(page.locale)
  const told = fieldErrors(page.locale, submitted.problems, submitProblemText, { labels, typed })
  const errors = ([fileField, letterField] as const).reduce<readonly FieldError[]>(
    (all, field) =>
      namingFiles(page.locale, all, {
        field,
        wrong: submitted.wrong[field],
        sent: files[field].length,
      }),
    told,
  )
  return show(c, { errors, status: 422 })
}

/** Whoever takes cases in there goes on to assess it; others read it where they may, or follow it by their link. */
function leadOn(
  page: CommunityPage,
  body: string,
  { code, isSeen, token }: Extract<Submitted, { ok: true }>,
): string {
  const told = done('meldt')
  if (isSeen) {
    return page.may('keep-case', body)
      ? page.to('assessCase', { body, case: code }, told)
      : page.to('caseItem', { case: code }, told)
  }
  return token === null ? page.to('submitCase', {}, told) : page.to('caseByLink', { token }, told)
}
