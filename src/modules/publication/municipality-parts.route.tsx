import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { CommunityPage } from '../../kernel/page.model.ts'
import type { Env } from '../../platform/web.ts'
import { readMunicipalityParts } from './municipality-parts.query.ts'
import { MunicipalityPartsView } from './municipality-parts.view.tsx'

/** What the later rooms add to a municipality's page, read under all the codes it has had. */
export async function municipalityParts(
  c: Context<Env>,
  page: CommunityPage,
  codes: readonly string[],
): Promise<Child> {
  const parts = await readMunicipalityParts(c.var.read, page, codes)
  return <MunicipalityPartsView page={page} parts={parts} />
}
