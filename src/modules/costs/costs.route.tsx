import { type Context, Hono } from 'hono'
import type { CommunityPage } from '../../kernel/page.model.ts'
import { anId, codeInPath, inQuery, oneOf } from '../../platform/address.ts'
import { allow, communityPage, type Env, refusePage } from '../../platform/web.ts'
import { renderPage } from '../../ui/page.tsx'
import { type MunicipalityChange, sameParty } from '../parties/index.ts'
import { AmountPage } from './amount.view.tsx'
import { chooseList } from './chosen-list.model.ts'
import { daysAround, populationQuestions, sharesQuestions } from './costs-page.query.ts'
import { coverOf } from './cover.model.ts'
import { explainDays, explainNotes } from './explain-share.command.ts'
import { NoSharesPage, SharesPage } from './shares.view.tsx'
import type { StoredList } from './stored-list.model.ts'

export const costRoutes = () =>
  new Hono<Env>()
    .get('/:community/kostnader', allow('read-public'), (c) => showShares(c, null))
    .get('/:community/kostnader/:scheme', allow('read-public'), (c) =>
      showShares(c, codeInPath(c, 'scheme')),
    )
    .get('/:community/kostnader/:scheme/:party{[0-9]{4}}', allow('read-public'), (c) =>
      showAmount(c, codeInPath(c, 'scheme'), codeInPath(c, 'party')),
    )

async function showShares(c: Context<Env>, schemeKey: string | null): Promise<Response> {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const answers = await c.var.read(
    sharesQuestions(page.community.id, schemeKey, inQuery(c, 'liste', anId)),
  )
  const list = chooseList(answers, schemeKey, inQuery(c, 'liste', anId))
  if (list === null) {
    return schemeKey === null
      ? c.html(renderPage(<NoSharesPage page={page} />))
      : refusePage(c, 404)
  }
  return c.html(
    renderPage(
      <SharesPage
        page={page}
        list={list}
        lists={answers.lists
          .filter((row) => row.scheme_key === list.schemeKey)
          .map((row) => ({
            id: row.id,
            year: row.year,
            knownTotal: row.known_total_ore,
            madeOn: row.made_on,
            standing: row.standing,
            replacedBy: row.replaced_by,
          }))}
        otherSchemes={answers.schemes.filter(({ key }) => key !== list.schemeKey)}
        withoutParty={explainNotes(list)}
        isOwn={isOwnIn(page, answers.changes)}
        cover={coverOf(list, answers.statements)}
        done={doneOf(inQuery(c, 'gjort', oneOf('vedtatt', 'laget', 'registrert')))}
      />,
    ),
  )
}

const doneOf = (asked: 'vedtatt' | 'laget' | 'registrert' | null) => {
  if (asked === 'vedtatt') return 'adopted'
  if (asked === 'laget') return 'made'
  return asked === 'registrert' ? 'stated' : null
}

/** Does the viewer hold a role for the party, under whatever code it has had since? */
const isOwnIn =
  ({ viewer, today }: CommunityPage, changes: readonly MunicipalityChange[]) =>
  (code: string): boolean =>
    (viewer?.roles ?? []).some(
      ({ partyCode }) => partyCode !== null && sameParty(changes, code, partyCode, today),
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
      ? c.redirect(`/${page.community.key}/kostnader/${schemeKey}/${former}`, 302)
      : refusePage(c, 404)
  }
  const days = daysAround(list.referenceDay, list.year)
  const population = await c.var.read(populationQuestions(id, days))
  const figures = days.flatMap((day) => population[day] ?? [])
  const register = { changes: answers.changes, figures, municipalities: [] }
  return c.html(
    renderPage(
      <AmountPage
        page={page}
        list={list}
        line={line}
        days={explainDays(list, line.code, days, register)}
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
