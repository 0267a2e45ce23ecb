import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../cases.address.ts'
import { formOfHeld } from '../held.rule.ts'
import { tellCaseNow } from './case-news.view.ts'
import { ChangePage, changeLabels, OffPage } from './change-form.view.tsx'
import { nextNumbers } from './next-number.rule.ts'
import { seriesOf } from './number-series.rule.ts'
import { sayPlan } from './plan.text.ts'
import type { Stopped } from './plan-check.rule.ts'
import { changeForm, offForm } from './plan-form.model.ts'
import { numbersText, treatmentName } from './plan-form.view.tsx'
import { changeTreatment, takeTreatmentOff } from './plan-treatment.command.ts'
import { treatmentProblemText } from './refused-treatment.text.ts'
import { StoppedWords } from './stopped.view.tsx'
import {
  caseInPath,
  caseRead,
  formOverTreatments,
  orderIn,
  standingIn,
  toCase,
} from './treatment-footing.query.ts'
import { wayOn } from './way-on.rule.ts'

const form = formOverTreatments(tellCaseNow)

/** The forms that change what is planned, and that take a treatment off. */
export const changingRoutes = () => {
  const keeps = allow('keep-case', 'body')
  return new Hono<Env>()
    .get(addresses.changeTreatment, keeps, (c) => showChange(c))
    .post(
      addresses.changeTreatment,
      keeps,
      form.over((c) => showChange(c)),
      change,
    )
    .get(addresses.withdrawTreatment, keeps, (c) => showOff(c))
    .post(
      addresses.withdrawTreatment,
      keeps,
      form.over((c) => showOff(c)),
      takeOff,
    )
}

type Shown = { errors?: readonly FieldError[]; stopped?: Stopped | null; status?: 200 | 422 }

async function showChange(
  c: Context<Env>,
  { errors = [], stopped = null, status = 200 }: Shown = {},
) {
  const found = await caseInPath(c)
  const stop = found && standingIn(found, codeInPath(c, 'treatment'))
  if (!found || stop?.outcome !== null) return refusePage(c, 404)
  const { page, item, nameOf, read, names, bodyName } = found
  form.stamp(c, caseRead(read))
  const series = seriesOf(stop.audience, item)
  const next = nextNumbers(read.practices, read.numbers, page.today, { series, only: stop.body })
  const now = printFields(changeForm, {
    trinn: stop.stage,
    dag: stop.held?.from ?? null,
    nummer: stop.number,
    notat: stop.note,
    likevel: false,
  })
  const typed = c.req.method === 'POST' ? typedIn(changeForm, c.var.form) : now
  return c.html(
    renderPage(
      <ChangePage
        {...{ page, item, typed, errors }}
        treatment={stop.id}
        name={treatmentName(page.locale, nameOf(stop), stop.held, formOfHeld)}
        number={numbersText(page.locale, next, bodyName)}
        stopped={
          <StoppedWords
            {...{ page, read, stopped }}
            way={stopped && wayOn(stopped, { item, treatments: read.treatments, names })}
            first={{ day: '', error: undefined }}
            canFill={false}
          />
        }
        isUnknown={stopped?.code === 'authority-unknown' || typed.likevel !== ''}
      />,
    ),
    status,
  )
}

async function change(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(changeForm, c.var.form)
  const order = { ...orderIn(c), treatment: codeInPath(c, 'treatment'), typed }
  const kept = await changeTreatment(c.var.db, order)
  if (kept.ok) return toCase(c, 'behandling-endret')
  if ('code' in kept) return refusePage(c, 404)
  const { problems, stopped } = kept
  const labels = changeLabels(page.locale)
  const errors = fieldErrors(page.locale, problems, treatmentProblemText, { labels, typed })
  return showChange(c, { errors, stopped, status: 422 })
}

async function showOff(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await caseInPath(c)
  const stop = found && standingIn(found, codeInPath(c, 'treatment'))
  if (!found || !stop) return refusePage(c, 404)
  const { page, item, nameOf } = found
  form.stamp(c, caseRead(found.read))
  const typed = typedIn(offForm, c.req.method === 'POST' ? c.var.form : {})
  const name = treatmentName(page.locale, nameOf(stop), stop.held, formOfHeld)
  const at = { treatment: stop.id, name }
  return c.html(renderPage(<OffPage {...{ page, item, typed, errors }} {...at} />), status)
}

async function takeOff(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(offForm, c.var.form)
  const order = { ...orderIn(c), treatment: codeInPath(c, 'treatment'), typed }
  const kept = await takeTreatmentOff(c.var.db, order)
  if (kept.ok) return toCase(c, 'tatt-av')
  if ('code' in kept) return refusePage(c, 404)
  const labels = { hvorfor: sayPlan(page.locale, 'hvorfor') }
  const errors = fieldErrors(page.locale, kept.problems, treatmentProblemText, { labels, typed })
  return showOff(c, { errors, status: 422 })
}
