import { Hono } from 'hono'
import { inQuery, someText } from '../../../platform/address.ts'
import { openForm } from '../../../platform/cookies.ts'
import { allow, type Env } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { leaveDigest } from '../choose-digest.command.ts'
import { addresses } from '../desk.address.ts'
import { LeavePage } from './leave.view.tsx'

/** Where the mails are stopped by whoever gets them, signed in or not. Opening the page changes nothing, and tells nothing. */
export const leaveRoutes = () =>
  new Hono<Env>()
    .get(addresses.leaveDigest, allow('read-public'), (c) => {
      openForm(c)
      const token = inQuery(c, 'nokkel', someText) ?? ''
      return c.html(renderPage(<LeavePage page={c.var.page} token={token} left={null} />))
    })
    .post(addresses.leaveDigest, allow('read-public'), async (c) => {
      const token = c.var.form.nokkel ?? ''
      const left = await leaveDigest(c.var.db, token)
      return c.html(
        renderPage(<LeavePage page={c.var.page} token={token} left={left} />),
        left ? 200 : 422,
      )
    })
