import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import { listed, shortDay } from '../../../kernel/format.model.ts'
import { codeInPath, inQuery, someText } from '../../../platform/address.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { authorityAnswer, shortName } from '../../bodies/index.ts'
import { addresses } from '../cases.address.ts'
import { recommendationBy } from './authority-asked.rule.ts'
import { caseInPath, type FoundCase, orderIn, standingIn, toCase } from './case-in-path.query.ts'
import { tellCaseNow } from './case-news.view.ts'
import { nextNumber } from './next-number.rule.ts'
import { sayPlan } from './plan.text.ts'
import type { Stopped } from './plan-check.rule.ts'
import {
  changeForm,
  elsewhere,
  offForm,
  planForm,
  plans,
  type TypedPlan,
} from './plan-form.model.ts'
import { ChangePage, changeLabels, OffPage, PlanPage, planLabels } from './plan-form.view.tsx'
import { changeTreatment, planTreatment, takeTreatmentOff } from './plan-treatment.command.ts'
import { treatmentProblemText } from './refused-treatment.text.ts'
import { StoppedWords, type WayOn } from './stopped.view.tsx'
import { caseRead, formOverTreatments } from './treatment-footing.query.ts'

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

async function showPlan(
  c: Context<Env>,
  { errors = [], stopped = null, status = 200 }: Shown = {},
) {
  const found = await caseInPath(c)
  if (!found) return refusePage(c, 404)
  const { page, item, facts } = found
  form.stamp(c, caseRead(found.read))
  const { locale } = page
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
        numbers={numbersNext(found)}
        stopped={stoppedWords(found, stopped, { canFill: true, day: typed.dagforst, errors })}
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
  return filled === 'recommend' ? { ...typed, trinn: filled } : { ...typed, organ: filled }
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

function numbersNext({ page: { locale, today }, read }: FoundCase, only?: string | null): string {
  const next = read.practices.flatMap((practice) => {
    const body = read.bodies.find(({ key }) => key === practice.body)
    if (!body || (only !== undefined && only !== practice.body)) return []
    const number = nextNumber(practice, read.numbers, today)
    return number === null ? [] : [sayPlan(locale, 'nextNumber', shortName(body), number)]
  })
  return next.length === 0 ? '' : sayPlan(locale, 'nextNumbers', listed(locale, next))
}

function stoppedWords(
  found: FoundCase,
  stopped: Stopped | null,
  typed: { canFill: boolean; day: string; errors: readonly FieldError[] },
): Child {
  if (stopped === null) return null
  const { page, read } = found
  const { on, body, answer } = stopped
  return (
    <StoppedWords
      page={page}
      answer={authorityAnswer({ page, read, on, answer, body })}
      way={wayOn(found, stopped, typed)}
      canFill={typed.canFill}
    />
  )
}

function wayOn(
  { page, item, nameOf, read }: FoundCase,
  stopped: Stopped,
  { day, errors }: { day: string; errors: readonly FieldError[] },
): WayOn {
  const called = (key: string) => nameOf({ body: key, party: null, bodyName: null })
  const name = called(stopped.body)
  switch (stopped.code) {
    case 'outside-authority': {
      const { answer } = stopped
      const isOther = !answer.ok && answer.code === 'other-body'
      const offered = isOther ? answer.offered.map(({ decider }) => decider) : []
      const bodies = read.bodies.filter(({ key }) => offered.includes(key))
      return {
        ...{ code: stopped.code, name, judge: stopped.judgement?.judge ?? null },
        bodies: bodies.map(({ key }) => ({ key, name: called(key) })),
        recommends:
          isOther &&
          answer.recommends !== null &&
          recommendationBy(stopped.body, read.treatments) === null,
      }
    }
    case 'recommendation-first': {
      const error = errors.find(({ field }) => field === 'dagforst')
      return { code: stopped.code, name, from: called(stopped.from), day, error }
    }
    case 'authority-unknown': {
      const asked = { sak: item.matter ?? '', organ: stopped.body, dag: shortDay(stopped.on) }
      const judgeAt = stopped.isToJudge && page.may('judge-authority')
      return {
        code: stopped.code,
        judgeAt: judgeAt ? page.to('judgeAuthority', {}, asked) : null,
      }
    }
  }
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

async function showChange(
  c: Context<Env>,
  { errors = [], stopped = null, status = 200 }: Shown = {},
) {
  const found = await caseInPath(c)
  const stop = found && standingIn(c, found)
  if (!found || stop?.outcome !== null) return refusePage(c, 404)
  const { page, item, nameOf } = found
  form.stamp(c, caseRead(found.read))
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
        name={nameOf(stop)}
        number={numbersNext(found, stop.body)}
        stopped={stoppedWords(found, stopped, { canFill: false, day: '', errors })}
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
  const stop = found && standingIn(c, found)
  if (!found || !stop) return refusePage(c, 404)
  const { page, item, nameOf } = found
  form.stamp(c, caseRead(found.read))
  const typed = typedIn(offForm, c.req.method === 'POST' ? c.var.form : {})
  const at = { treatment: stop.id, name: nameOf(stop) }
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
