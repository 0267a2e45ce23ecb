import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { inQuery, someText } from '../../../platform/address.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../cases.address.ts'
import { tellCaseNow } from './case-news.view.ts'
import { nextNumbers } from './next-number.rule.ts'
import { seriesOf } from './number-series.rule.ts'
import { sayPlan } from './plan.text.ts'
import type { Stopped } from './plan-check.rule.ts'
import { elsewhere, planForm, plans, recommending, type TypedPlan } from './plan-form.model.ts'
import { numbersText, PlanPage, planLabels } from './plan-form.view.tsx'
import { planTreatment } from './plan-treatment.command.ts'
import { treatmentProblemText } from './refused-treatment.text.ts'
import { StoppedWords } from './stopped.view.tsx'
import {
  caseInPath,
  caseRead,
  type FoundCase,
  formOverTreatments,
  orderIn,
  toCase,
} from './treatment-footing.query.ts'
import { wayOn } from './way-on.rule.ts'

const form = formOverTreatments(tellCaseNow)

/** The forms that plan what is to be done with a case. */
export const planningRoutes = () => {
  const keeps = allow('keep-case', 'body')
  return new Hono<Env>()
    .get(addresses.planTreatment, keeps, (c) => showPlan(c))
    .post(
      addresses.planTreatment,
      keeps,
      form.over((c) => showPlan(c)),
      plan,
    )
}

type Shown = { errors?: readonly FieldError[]; stopped?: Stopped | null; status?: 200 | 422 }

async function showPlan(
  c: Context<Env>,
  { errors = [], stopped = null, status = 200 }: Shown = {},
) {
  const found = await caseInPath(c)
  if (!found) return refusePage(c, 404)
  const { page, item, facts, read, names, bodyName: nameOf } = found
  form.stamp(c, caseRead(read))
  const { locale } = page
  const series = seriesOf(null, item)
  const next = nextNumbers(read.practices, read.numbers, page.today, { series })
  const typed = c.req.method === 'POST' ? typedPlan(c) : begunPlan(c, item.body)
  return c.html(
    renderPage(
      <PlanPage
        {...{ page, item, typed, errors }}
        bodies={[
          ...bodiesIn(found).map((body) => ({ value: body.key, label: body.name })),
          { value: elsewhere, label: sayPlan(locale, 'elsewhere') },
        ]}
        sides={facts.sides}
        numbers={numbersText(locale, next, nameOf)}
        stopped={
          <StoppedWords
            {...{ page, read, stopped }}
            way={stopped && wayOn(stopped, { item, treatments: read.treatments, names })}
            first={{
              day: typed.dagforst,
              error: errors.find(({ field }) => field === 'dagforst'),
            }}
            canFill
          />
        }
        isUnknown={stopped?.code === 'authority-unknown' || typed.likevel !== ''}
      />,
    ),
    status,
  )
}

const begunPlan = (c: Context<Env>, body: string): TypedPlan => ({
  ...typedIn(planForm, {}),
  organ: inQuery(c, 'organ', someText) ?? body,
  trinn: plans.find((each) => each === inQuery(c, 'trinn', someText)) ?? '',
})

/** What was typed, with what a button filled in for it. */
function typedPlan(c: Context<Env>): TypedPlan {
  const typed = typedIn(planForm, c.var.form)
  const filled = c.var.form.fyll
  if (!filled) return typed
  return filled === recommending ? { ...typed, trinn: filled } : { ...typed, organ: filled }
}

/** The bodies that can treat it, the case's own first, without those that have ended. */
const bodiesIn = ({ item, read, page }: FoundCase) => {
  const there = read.bodies.filter(({ until }) => until === null || until > page.today)
  return [
    ...there.filter(({ key }) => key === item.body),
    ...there.filter(({ key, sort }) => key !== item.body && sort !== 'outside'),
    ...there.filter(({ key, sort }) => key !== item.body && sort === 'outside'),
  ]
}

async function plan(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  if (c.var.form.fyll) return showPlan(c)
  const typed = typedIn(planForm, c.var.form)
  const kept = await planTreatment(c.var.db, { ...orderIn(c), typed })
  if (kept.ok) return toCase(c, 'planlagt')
  if ('code' in kept) return refusePage(c, 404)
  const { problems, stopped } = kept
  const labels = planLabels(page.locale)
  const errors = fieldErrors(page.locale, problems, treatmentProblemText, { labels, typed })
  return showPlan(c, { errors, stopped, status: 422 })
}
