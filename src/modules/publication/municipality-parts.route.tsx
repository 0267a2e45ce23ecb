import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { CommunityPage } from '../../kernel/page.model.ts'
import type { Env } from '../../platform/web.ts'
import { seatsSpeakingFor } from '../bodies/index.ts'
import { placeFunctions } from '../directory/index.ts'
import type { ShownMunicipality } from './municipality-parts.model.ts'
import { readMunicipalityParts } from './municipality-parts.query.ts'
import { MunicipalityPartsView } from './municipality-parts.view.tsx'

/** What the later rooms add to a municipality's page. */
export async function municipalityParts(
  c: Context<Env>,
  page: CommunityPage,
  municipality: ShownMunicipality,
): Promise<Child> {
  const parts = await readMunicipalityParts(c.var.read, page, municipality.codes)
  const [code = ''] = municipality.codes
  return (
    <>
      <MunicipalityPartsView page={page} parts={parts} municipality={municipality} />
      {await seatsSpeakingFor(c, page, code)}
      {await placeFunctions(c, page, code)}
    </>
  )
}
