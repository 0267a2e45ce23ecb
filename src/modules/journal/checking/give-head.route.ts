import type { MiddlewareHandler } from 'hono'
import type { Env } from '../../../platform/web.ts'
import { headOf } from '../journal.query.ts'
import { signHead } from './head.rule.ts'

/** What a saved file is told by, beside its content. */
const headHeader = 'godfot-journal-head'

/**
 * Gives the signed head of the community's journal with every file that is handed out to somebody of the community: what
 * many have outside the house, nobody within it can take back.
 */
export const giveHeads: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  const { page, platform } = c.var
  const isFile = c.res.headers.get('content-disposition')?.startsWith('attachment')
  if (!isFile || !page.community || !page.viewer || !page.may('read-community')) return
  const { head } = await c.var.read({ head: headOf(page.community.id) })
  const [last] = head
  if (!last) return
  const { key: community } = page.community
  c.res.headers.set(headHeader, signHead(platform.signingKey, { community, ...last }))
}
