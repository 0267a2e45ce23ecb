import { Hono } from 'hono'
import { glossary } from '../../kernel/glossary.table.ts'
import { allow, type Env } from '../../platform/web.ts'
import { renderPage } from '../../ui/page.tsx'
import { addresses } from './publication.address.ts'
import { TermsPage } from './terms.view.tsx'

export const termRoutes = () =>
  new Hono<Env>().get(addresses.terms, allow('read-public'), async (c) => {
    await c.var.read({})
    return c.html(await renderPage(<TermsPage page={c.var.page} terms={glossary} />))
  })
