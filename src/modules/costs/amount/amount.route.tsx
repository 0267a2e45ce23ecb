import { type Context, Hono } from 'hono'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { anId, codeInPath, inQuery } from '../../../platform/address.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { type MunicipalityChange, sameParty } from '../../parties/index.ts'
import { chooseList } from '../chosen-list.model.ts'
import { addresses } from '../costs.address.ts'
import { daysAround, populationQuestions, sharesQuestions } from '../costs-page.query.ts'
import { listAsked, type StoredList } from '../stored-list.model.ts'
import { tryDays } from '../trial/tried-day.rule.ts'
import { AmountPage } from './amount.view.tsx'

export const amountRoutes = () =>
  new Hono<Env>().get(addresses.amount, allow('read-public'), (c) =>
    showAmount(c, codeInPath(c, 'scheme'), codeInPath(c, 'party')),
  )

async function showAmount(
  c: Context<Env>,
  schemeKey: string,
  partyCode: string,
): Promise<Response> {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { id } = page.community
  const answers = await c.var.read(sharesQuestions(id, schemeKey, inQuery(c, 'liste', anId)))
  const list = chooseList(answers, schemeKey, inQuery(c, 'liste', anId))
  const line = list?.lines.find(({ code }) => code === partyCode)
  if (!list || !line) {
    const former = list && formerCode(list, partyCode, answers.changes, page)
    return former
      ? c.redirect(page.to('amount', { scheme: schemeKey, party: former }, listAsked(list)), 302)
      : refusePage(c, 404)
  }
  const days = daysAround(list.referenceDay, list.year)
  const population = await c.var.read(populationQuestions(id, days))
  const figures = days.flatMap((day) => population[day] ?? [])
  return c.html(
    renderPage(
      <AmountPage
        page={page}
        list={list}
        line={line}
        days={tryDays(list, line.code, days, { changes: answers.changes, figures })}
      />,
    ),
  )
}

/** The code that a party has in the list, when it is asked for by the code that it has today. */
const formerCode = (
  { lines }: StoredList,
  partyCode: string,
  changes: readonly MunicipalityChange[],
  { today }: CommunityPage,
): string | null => {
  const same = lines.filter(({ code }) => sameParty(changes, code, partyCode, today))
  return same.length === 1 ? (same[0]?.code ?? null) : null
}
