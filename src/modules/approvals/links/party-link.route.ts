import { type Context, Hono } from 'hono'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { addresses } from '../approvals.address.ts'
import { askMail } from '../mail/letter.view.ts'
import { type LinkDone, renewPartyLink, revokePartyLink } from './party-link.command.ts'
import { readPartyLinkBefore } from './party-link.query.ts'
import { tellLink } from './party-link.view.ts'

const form = formOver(readPartyLinkBefore, { mail: tellLink })

/** The link that the receiver of a mail has: a new one, or none. `again` shows the page that has their forms. */
export const partyLinkRoutes = (house: {
  sendsMail: boolean
  again(c: Context<Env>): Promise<Response>
}) => {
  const over = form.guard(
    (c) => ({
      communityId: c.var.page.community?.id ?? '',
      slug: codeInPath(c, 'slug'),
      mailId: codeInPath(c, 'mail'),
    }),
    house.again,
  )
  const puts = allow('put-forward')
  return new Hono<Env>()
    .post(addresses.renewPartyLink, puts, over, (c) => renew(c, house.sendsMail))
    .post(addresses.revokePartyLink, puts, over, revoke)
}

const orderOf = (c: Context<Env>, page: CommunityPage) => ({
  communityId: page.community.id,
  slug: codeInPath(c, 'slug'),
  mailId: codeInPath(c, 'mail'),
  by: page.viewer?.personId ?? null,
  on: page.today,
  at: page.now,
})

/** Sends the receiver of a mail a new link, and takes back the ones before. */
async function renew(c: Context<Env>, sendsMail: boolean) {
  const page = communityPage(c)
  if (!page || !sendsMail) return refusePage(c, 404)
  const { community, to, locale } = page
  const { mayDo, publicUrl } = c.var.platform
  const order = orderOf(c, page)
  const renewed = await renewPartyLink(c.var.db, {
    ...order,
    mayDo,
    telling: {
      isExercise: community.exercise,
      sendsMail,
      linkTo: (token) => publicUrl + to('reportByLink', { token }),
      compose: (facts) =>
        askMail(facts.language ?? (locale === 'nn' ? 'nn' : 'nb'), facts, {
          community: community.name,
          at: (name, partyCode) => publicUrl + to(name, { slug: order.slug, partyCode }),
        }),
    },
  })
  return leadBack(c, page, renewed, 'ny-lenke')
}

/** Takes back the link of a mail. */
async function revoke(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const revoked = await revokePartyLink(c.var.db, orderOf(c, page))
  return leadBack(c, page, revoked, 'trukket')
}

/** To the page of the party; to the board where nothing was done. */
function leadBack(
  c: Context<Env>,
  page: CommunityPage,
  result: LinkDone,
  word: 'ny-lenke' | 'trukket',
) {
  const slug = codeInPath(c, 'slug')
  if (result.ok) {
    return c.redirect(page.to('answer', { slug, partyCode: result.partyCode }, done(word)), 303)
  }
  if (result.code === 'no-such-mail') return refusePage(c, 404)
  return c.redirect(page.to('board', { slug }, done(result.code)), 303)
}
