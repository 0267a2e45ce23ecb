import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError, Option } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { placesOn } from '../../directory/index.ts'
import { addresses } from '../cases.address.ts'
import { sayCases } from '../cases.text.ts'
import { formOfHeld } from '../held.rule.ts'
import { tellCaseNow } from '../planning/case-news.view.ts'
import { elsewhere } from '../planning/plan-form.model.ts'
import { treatmentName } from '../planning/plan-form.view.tsx'
import { treatmentProblemText } from '../planning/refused-treatment.text.ts'
import {
  caseInPath,
  caseRead,
  type FoundCase,
  formOverTreatments,
  orderIn,
  standingIn,
  toCase,
} from '../planning/treatment-footing.query.ts'
import { sayRecord } from './record.text.ts'
import { partyMark, recordForm, registerForm } from './record-form.model.ts'
import { RecordPage, RegisterPage, recordLabels, registerLabels } from './record-form.view.tsx'
import { recordTreatment, registerTreatment } from './record-treatment.command.ts'

const form = formOverTreatments(tellCaseNow)

/** The forms that tell what came of treatments: of planned ones, and of those that took place before or elsewhere. */
export const recordingRoutes = () => {
  const keeps = allow('keep-case', 'body')
  return new Hono<Env>()
    .get(addresses.recordTreatment, keeps, (c) => showRecord(c))
    .post(
      addresses.recordTreatment,
      keeps,
      form.over((c) => showRecord(c)),
      record,
    )
    .get(addresses.registerTreatment, keeps, (c) => showRegister(c))
    .post(
      addresses.registerTreatment,
      keeps,
      form.over((c) => showRegister(c)),
      register,
    )
}

type Shown = { errors?: readonly FieldError[]; status?: 200 | 422 }

async function showRecord(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await caseInPath(c)
  const stop = found && standingIn(found, codeInPath(c, 'treatment'))
  if (!found || stop?.outcome !== null) return refusePage(c, 404)
  const { page, item, nameOf } = found
  form.stamp(c, caseRead(found.read))
  const now = {
    ...emptyForm(recordForm),
    dag: stop.held ? shortDay(stop.held.from) : '',
    nummer: stop.number ?? '',
  }
  const typed = c.req.method === 'POST' ? typedIn(recordForm, c.var.form) : now
  const name = treatmentName(page.locale, nameOf(stop), stop.held, formOfHeld)
  const at = { treatment: stop.id, name }
  return c.html(renderPage(<RecordPage {...{ page, item, typed, errors }} {...at} />), status)
}

async function record(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(recordForm, c.var.form)
  const order = { ...orderIn(c), treatment: codeInPath(c, 'treatment'), typed }
  const kept = await recordTreatment(c.var.db, order)
  if (kept.ok) return toCase(c, 'utfall')
  if ('code' in kept) return refusePage(c, 404)
  const labels = recordLabels(page.locale)
  const errors = fieldErrors(page.locale, kept.problems, treatmentProblemText, { labels, typed })
  return showRecord(c, { errors, status: 422 })
}

async function showRegister(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await caseInPath(c)
  if (!found) return refusePage(c, 404)
  const { page, item, facts } = found
  form.stamp(c, caseRead(found.read))
  const typed = typedIn(registerForm, c.req.method === 'POST' ? c.var.form : {})
  return c.html(
    renderPage(
      <RegisterPage
        {...{ page, item, typed, errors }}
        sides={facts.sides}
        organs={organsIn(found)}
      />,
    ),
    status,
  )
}

/** All bodies, also those that have ended, then the parties, and any other by its name. */
const organsIn = ({ page, read }: FoundCase): Option[] => [
  { value: '', label: sayCases(page.locale, 'notChosen') },
  ...read.bodies.map(({ key, name }) => ({ value: key, label: name })),
  ...placesOn(read, page.today)
    .filter(({ kind }) => kind === 'municipality' || kind === 'organisation')
    .map(({ key, name }) => ({ value: `${partyMark}${key}`, label: name })),
  { value: elsewhere, label: sayRecord(page.locale, 'elsewhere') },
]

async function register(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(registerForm, c.var.form)
  const kept = await registerTreatment(c.var.db, { ...orderIn(c), typed })
  if (kept.ok) return toCase(c, 'fort-inn')
  if ('code' in kept) return refusePage(c, 404)
  const labels = registerLabels(page.locale)
  const errors = fieldErrors(page.locale, kept.problems, treatmentProblemText, { labels, typed })
  return showRegister(c, { errors, status: 422 })
}
