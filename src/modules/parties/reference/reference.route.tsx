import { Hono } from 'hono'
import { longDay } from '../../../kernel/format.model.ts'
import { osloDay, osloTime } from '../../../kernel/oslo.model.ts'
import { allow, type Env } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../parties.address.ts'
import { CommunitiesPage } from './communities.view.tsx'
import {
  listCommunitiesHere,
  listReferenceCommunities,
  listRefreshes,
  listSources,
} from './reference.query.ts'
import { RegistersPage } from './registers.view.tsx'

/** The communities, and where the facts on them come from. */
export const referenceRoutes = () =>
  new Hono<Env>()
    .get(addresses.communities, allow('read-public'), async (c) => {
      const { here, all, sources } = await c.var.read({
        here: listCommunitiesHere(),
        all: listReferenceCommunities(),
        sources: listSources(),
      })
      return c.html(
        renderPage(<CommunitiesPage page={c.var.page} here={here} all={all} sources={sources} />),
      )
    })
    .get(addresses.registers, allow('read-public'), async (c) => {
      const { page } = c.var
      const { sources, refreshes } = await c.var.read({
        sources: listSources(),
        refreshes: listRefreshes(),
      })
      const shown = refreshes.map((row) => ({
        when: `${longDay(page.locale, osloDay(row.startedAt))}, ${osloTime(row.startedAt)}`,
        outcome: row.outcome,
      }))
      return c.html(renderPage(<RegistersPage page={page} sources={sources} refreshes={shown} />))
    })
