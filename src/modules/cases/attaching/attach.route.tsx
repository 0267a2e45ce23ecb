import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { mostAttachedAtOnce } from '../../../kernel/kept-file.model.ts'
import { done } from '../../../platform/receipt.ts'
import {
  allow,
  allowWithFiles,
  communityPage,
  type Env,
  keepNowhere,
  refusePage,
} from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import { letGoOf, namingFiles } from '../../../ui/file-field.tsx'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { partAudiences } from '../case.model.ts'
import { addresses } from '../cases.address.ts'
import { caseQuestions } from '../cases.query.ts'
import { tellCaseNow } from '../look/read-before.view.ts'
import { sidesKept } from '../look/sides-kept.view.ts'
import { caseInPath, caseRead, formOverCase } from '../read-before.query.ts'
import { sideOf } from '../readers.rule.ts'
import { attachProblemText } from './attach.text.ts'
import { AttachPage, attachLabels } from './attach.view.tsx'
import { attachFiles } from './attach-file.command.ts'
import { attachForm, fileField, removeField, type TypedAttach } from './attach-form.model.ts'
import { takenWithTreatment } from './taken.rule.ts'

const form = formOverCase(tellCaseNow)

/** What follows a case, put there and taken away by those who keep it. */
export const attachRoutes = () =>
  new Hono<Env>()
    .get(addresses.caseFiles, allow('keep-case', 'body'), (c) => show(c))
    .post(
      addresses.caseFiles,
      allowWithFiles('keep-case', mostAttachedAtOnce, 'body'),
      form.over((c) => show(c)),
      change,
    )

const typedAttach = (c: Context<Env>): TypedAttach => ({
  ...typedIn(attachForm, c.var.form),
  fjern: c.var.formValues(removeField),
})

type Shown = { errors?: readonly FieldError[]; status?: 200 | 422 }

async function show(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { body, code } = caseInPath(c)
  const read = caseRead(await c.var.read(caseQuestions(page.community.id, code)), body)
  if (!read) return refusePage(c, 404)
  form.stamp(c, read)
  keepNowhere(c)
  const { item, files, treatments } = read
  const sides = sidesKept(page)
  const typed = c.req.method === 'POST' ? typedAttach(c) : { ...emptyForm(attachForm), fjern: [] }
  return c.html(
    renderPage(
      <AttachPage
        {...{ page, item, typed, errors }}
        files={files.filter((file) => !takenWithTreatment(file, treatments))}
        audiences={partAudiences.filter((each) => {
          const side = sideOf(each)
          return side === null || sides.includes(side)
        })}
      />,
    ),
    status,
  )
}

async function change(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { locale } = page
  const typed = typedAttach(c)
  const attached = await attachFiles(c.var.db, {
    ...caseInPath(c),
    typed,
    uploads: c.var.filesOf(fileField),
    remove: typed.fjern,
    sides: sidesKept(page),
    by: page.viewer?.personId ?? null,
    on: page.today,
    at: page.now,
  })
  if (attached.ok) {
    const word = attached.isSame ? 'uendret' : 'vedlegg'
    return c.redirect(page.to('caseItem', { case: caseInPath(c).code }, done(word)), 303)
  }
  if ('code' in attached) return refusePage(c, 404)
  const labels = attachLabels(locale)
  const told = { labels, typed: { tittel: typed.tittel, for: typed.for } }
  letGoOf(page, fileField, attached.attached)
  const errors = namingFiles(
    locale,
    fieldErrors(locale, attached.problems, attachProblemText, told),
    { field: fileField, wrong: attached.wrong, sent: c.var.filesOf(fileField).length },
  )
  return show(c, { errors, status: 422 })
}
