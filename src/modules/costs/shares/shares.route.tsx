import { type Context, Hono } from 'hono'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { anId, codeInPath, inQuery } from '../../../platform/address.ts'
import { doneIn } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { type MunicipalityChange, sameParty } from '../../parties/index.ts'
import { chooseList } from '../chosen-list.model.ts'
import { addresses } from '../costs.address.ts'
import { sharesQuestions } from '../costs-page.query.ts'
import { coverOf } from '../cover.model.ts'
import { totalsWithout } from '../trial/tried-day.rule.ts'
import { NoSharesPage, SharesPage } from './shares.view.tsx'

export const sharesRoutes = () =>
  new Hono<Env>()
    .get(addresses.costs, allow('read-public'), (c) => showShares(c, null))
    .get(addresses.shares, allow('read-public'), (c) => showShares(c, codeInPath(c, 'scheme')))

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
        lists={answers.lists.filter(({ schemeKey: key }) => key === list.schemeKey)}
        otherSchemes={answers.schemes.filter(({ key }) => key !== list.schemeKey)}
        withoutParty={totalsWithout(list)}
        isOwn={isOwnIn(page, answers.changes)}
        cover={coverOf(list, answers.statements)}
        done={doneOf(doneIn(c, 'vedtatt', 'laget', 'registrert'))}
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
