import { type Context, Hono } from 'hono'
import { anId, codeInPath, inPath } from '../../../platform/address.ts'
import { giveFile, givenFile } from '../../../platform/give-file.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { addresses } from '../cases.address.ts'
import { caseByCode, filesOf } from '../cases.query.ts'

/** What follows a case, for those who see it. */
export const caseFileRoutes = () =>
  new Hono<Env>().get(addresses.caseFile, allow('read-public'), give)

async function give(c: Context<Env>) {
  const page = communityPage(c)
  const id = inPath(c, 'file', anId)
  if (!page || id === null) return refusePage(c, 404)
  const at = [page.community.id, codeInPath(c, 'case')] as const
  const { cases, files } = await c.var.read({ cases: caseByCode(...at), files: filesOf(...at) })
  const file = files.find((of) => of.id === id)
  if (!file || cases.length === 0) return refusePage(c, 404)
  return giveFile(c, givenFile(page.community.id, { ...file, isPublic: false }))
}
