import { Hono } from 'hono'
import { allow, communityPage, type Env, refusePage } from '../../platform/web.ts'
import { renderPage } from '../../ui/page.tsx'
import { readFrontPage } from './front.query.ts'
import { FrontPage } from './front.view.tsx'
import { addresses } from './publication.address.ts'

export const frontRoutes = () =>
  new Hono<Env>().get(addresses.front, allow('read-public'), async (c) => {
    const page = communityPage(c)
    if (!page) return refusePage(c, 404)
    const front = await readFrontPage(c.var.read, page)
    return c.html(renderPage(<FrontPage page={page} front={front} />))
  })
