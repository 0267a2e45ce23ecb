import { type Context, Hono } from 'hono'
import { anId, codeInPath, inPath } from '../../../platform/address.ts'
import { giveFile, givenFile } from '../../../platform/give-file.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { addresses } from '../approvals.address.ts'
import { treatmentFile } from './treatment-file.query.ts'

/** The minutes of a party's answer. */
export const answerFileRoutes = () =>
  new Hono<Env>().get(addresses.answerFile, allow('read-public'), giveTreatmentFile)

async function giveTreatmentFile(c: Context<Env>) {
  const page = communityPage(c)
  const [slug, partyCode] = [codeInPath(c, 'slug'), codeInPath(c, 'partyCode')]
  const treatmentId = inPath(c, 'treatmentId', anId)
  if (!page || treatmentId === null) return refusePage(c, 404)
  const { files } = await c.var.read({
    files: treatmentFile(page.community.id, slug, partyCode, treatmentId),
  })
  const [file] = files
  return file ? giveFile(c, givenFile(page.community.id, file)) : refusePage(c, 404)
}
