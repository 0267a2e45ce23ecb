import { Hono } from 'hono'
import { anId, inQuery } from '../../../platform/address.ts'
import { doneIn } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../rounds.address.ts'
import { listRounds, roundsPerPage } from '../rounds.query.ts'
import { OverviewPage } from './overview.view.tsx'
import { toldApart } from './same-title.rule.ts'

/** The rounds that the reader may know of. */
export const overviewRoutes = () =>
  new Hono<Env>().get(addresses.rounds, allow('read-community'), async (c) => {
    const page = communityPage(c)
    if (!page) return refusePage(c, 404)
    const { rounds } = await c.var.read({
      rounds: listRounds(page.community.id, inQuery(c, 'for', anId)),
    })
    const shown = rounds
      .slice(0, roundsPerPage)
      .filter(({ state }) => state !== 'draft' || page.may('ask-round'))
    const olderThan = rounds.length > roundsPerPage ? (rounds[roundsPerPage - 1]?.id ?? null) : null
    keepNowhere(c)
    return c.html(
      renderPage(
        <OverviewPage
          page={page}
          rounds={toldApart(shown)}
          olderThan={olderThan}
          done={doneIn(c, 'forkastet') && 'discarded'}
        />,
      ),
    )
  })
