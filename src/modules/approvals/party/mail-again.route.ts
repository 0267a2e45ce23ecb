import { type Context, Hono } from 'hono'
import { codeInPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { mailForm } from '../../access/index.ts'
import { addresses } from '../approvals.address.ts'
import { type ToldAgain, tellAgain } from '../mail/tell-again.command.ts'
import type { MailSettings, PartyPage } from './party-page.view.ts'

/** Sending a mail about the agreement once more. */
export const mailAgainRoutes = (
  settings: MailSettings & Pick<PartyPage, 'showMails' | 'orderOf'>,
) => {
  const over = mailForm.guard(
    (c) => ({ communityId: c.var.page.community?.id ?? '', mailId: codeInPath(c, 'mail') }),
    settings.showMails,
  )
  return new Hono<Env>().post(addresses.mailAgain, allow('put-forward'), over, (c) =>
    sendAgain(c, settings),
  )
}

/** Sends a mail that did not arrive once more. The reader is led back to where it was asked for. */
async function sendAgain(
  c: Context<Env>,
  { sendsMail, orderOf }: Parameters<typeof mailAgainRoutes>[0],
) {
  const page = communityPage(c)
  if (!page || !sendsMail) return refusePage(c, 404)
  const slug = codeInPath(c, 'slug')
  const { communityId, by, on, at } = orderOf(c, slug)
  const told = await tellAgain(c.var.db, {
    communityId,
    slug,
    mailId: codeInPath(c, 'mail'),
    by,
    on,
    at,
    mayDo: c.var.platform.mayDo,
  })
  if (!told.ok && told.code === 'no-such-mail') return refusePage(c, 404)
  const outcome = done(againWord(told))
  return c.redirect(
    told.ok && c.var.form.fra === 'svar'
      ? page.to('answer', { slug, partyCode: told.partyCode }, outcome)
      : page.to('board', { slug }, outcome),
    303,
  )
}

/** What the place that the reader is led back to is told; a second press has done what the first did. */
const againWord = (told: ToldAgain): string =>
  told.ok || told.code === 'sent-again-already' ? 'sendt' : told.code
