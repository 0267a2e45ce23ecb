import { type Context, Hono } from 'hono'
import { addDays, yearOf } from '../../../kernel/day.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { chooseList } from '../chosen-list.model.ts'
import { addresses } from '../costs.address.ts'
import { sharesQuestions } from '../costs-page.query.ts'
import type { CostStatement } from '../cover.model.ts'
import { costErrors } from '../look/cost-errors.view.ts'
import type { StatementRead } from '../read-before.model.ts'
import { tellKnown, tellStanding } from '../read-before.text.ts'
import type { StoredList } from '../stored-list.model.ts'
import { statementFields, typedStatementOf } from './cost-statement.model.ts'
import { stateCost } from './state-cost.command.ts'
import { StatementPage, statementLabels } from './statement.view.tsx'

const form = formOver<{ communityId: string; schemeKey: string }, StatementRead>(
  async (ask, { communityId, schemeKey }) => {
    const answers = await ask(sharesQuestions(communityId, schemeKey, null))
    return statementRead(chooseList(answers, schemeKey, null), answers.statements)
  },
  { standing: tellStanding, known: tellKnown },
)

const statementRead = (list: StoredList | null, known: readonly CostStatement[]): StatementRead =>
  list && { standing: { id: list.id, schemeKey: list.schemeKey }, known }

const over = form.guard(
  (c) => ({
    communityId: c.var.page.community?.id ?? '',
    schemeKey: codeInPath(c, 'scheme'),
  }),
  (c) => show(c, [], true),
)

/** Registering what the cooperation cost in a year. */
export const statementRoutes = () =>
  new Hono<Env>()
    .get(addresses.stateCost, allow('adopt-shares'), (c) => show(c, []))
    .post(addresses.stateCost, allow('adopt-shares'), over, async (c) => {
      const page = communityPage(c)
      if (!page?.viewer) return refusePage(c, 404)
      const schemeKey = codeInPath(c, 'scheme')
      const stated = await stateCost(c.var.db, {
        communityId: page.community.id,
        schemeKey,
        typed: typedStatementOf(c.var.form),
        by: page.viewer.personId,
        at: page.now,
      })
      if (stated.ok) {
        return c.redirect(page.to('shares', { scheme: schemeKey }, done('registrert')), 303)
      }
      if (!stated.isKnown) return refusePage(c, 404)
      const labels = statementLabels(page.locale)
      const errors = costErrors(page.locale, stated.problems, (field) => labels[field])
      return show(
        c,
        errors.map((error) => ({ ...error, field: statementFields[error.field] })),
      )
    })

async function show(c: Context<Env>, errors: readonly FieldError[], isSent = false) {
  const page: CommunityPage | null = communityPage(c)
  if (!page) return refusePage(c, 404)
  const schemeKey = codeInPath(c, 'scheme')
  const answers = await c.var.read(sharesQuestions(page.community.id, schemeKey, null))
  const list = chooseList(answers, schemeKey, null)
  if (list === null) return refusePage(c, 404)
  form.stamp(c, statementRead(list, answers.statements))
  const typed =
    errors.length > 0 || isSent
      ? typedStatementOf(c.var.form)
      : { ...typedStatementOf({}), year: String(nextYear(list, answers.statements)) }
  return c.html(
    renderPage(
      <StatementPage
        page={page}
        list={list}
        typed={typed}
        errors={errors}
        known={answers.statements}
      />,
    ),
    errors.length > 0 ? 422 : 200,
  )
}

/** The year after the last one registered, within the period; at first that of the list. */
function nextYear({ year, input }: StoredList, statements: readonly { year: number }[]): number {
  const { until } = input.scheme
  const next = Math.max(year, ...statements.map((each) => each.year + 1))
  return until === null ? next : Math.min(next, yearOf(addDays(until, -1)))
}
