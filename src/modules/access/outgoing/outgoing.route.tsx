import { Hono } from 'hono'
import { anId, inQuery, oneOf } from '../../../platform/address.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../access.address.ts'
import type { MailSubjects } from '../people/community-mail.query.ts'
import { mailFilters } from './outgoing.model.ts'
import { communityMails, mailsPerPage } from './outgoing.query.ts'
import { OutgoingPage } from './outgoing.view.tsx'

/** All that the community has written, for those who see to who is reached. */
export const outgoingRoutes = (
  { sendsMail }: { sendsMail: boolean },
  { mailSubjects }: { mailSubjects: MailSubjects },
) =>
  new Hono<Env>().get(addresses.outgoingMail, allow('manage-people'), async (c) => {
    const page = communityPage(c)
    if (!page) return refusePage(c, 404)
    const filter = inQuery(c, 'vis', oneOf(...mailFilters)) ?? 'feilet'
    const before = inQuery(c, 'for', anId)
    const { mails } = await c.var.read({
      mails: communityMails(mailSubjects, page.community.id, filter, before),
    })
    const shown = mails.slice(0, mailsPerPage)
    const olderThan = mails.length > mailsPerPage ? (shown.at(-1)?.id ?? null) : null
    keepNowhere(c)
    return c.html(
      renderPage(
        <OutgoingPage
          page={page}
          mails={shown}
          filter={filter}
          olderThan={olderThan}
          sendsMail={sendsMail}
        />,
      ),
    )
  })
