import { type Context, Hono } from 'hono'
import { anId, inPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { addresses } from '../approvals.address.ts'
import { confirmSame } from '../reported/confirm-report.command.ts'
import type { PartyPage } from './party-page.view.ts'

/** What was told by the link in a mail, and is registered already: confirmed as the same. */
export const sameReportRoutes = (party: PartyPage) =>
  new Hono<Env>().post(
    addresses.confirmSame,
    allow('register-own-treatment', 'partyCode'),
    party.over(() => ({ errors: [], status: 409 })),
    (c) => confirm(c, party),
  )

async function confirm(c: Context<Env>, party: PartyPage) {
  const page = communityPage(c)
  const reportId = inPath(c, 'report', anId)
  if (!page || !reportId) return refusePage(c, 404)
  const at = party.at(c)
  const order = { ...party.orderOf(c, at.slug), partyCode: at.partyCode, reportId }
  const confirmed = await confirmSame(c.var.db, order)
  if (confirmed.ok) return c.redirect(page.to('answer', at, done('stemmer')), 303)
  // The page of the party says what became of it, or what stands now.
  return confirmed.code === 'not-found'
    ? refusePage(c, 404)
    : c.redirect(page.to('answer', at, { meldt: reportId }), 303)
}
