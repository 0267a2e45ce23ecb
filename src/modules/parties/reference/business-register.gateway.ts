import { z } from 'zod'
import { askOutside, type OutsideAnswer, type Patience } from '../../../platform/outside.ts'
import type { FetchedUnit } from './refresh.model.ts'

const unit = z.object({
  organisasjonsnummer: z.string(),
  navn: z.string(),
  slettedato: z.string().optional(),
  forretningsadresse: z.object({ kommunenummer: z.string().optional() }).optional(),
})
const unitPage = z.object({
  _embedded: z.object({ enheter: z.array(unit) }),
  page: z.object({ totalPages: z.number().int(), number: z.number().int() }),
})

const pageSize = 200
const mostPages = 20

/** All municipalities in Enhetsregisteret that have an address. Deleted units are left out. */
export async function fetchMunicipalUnits(
  baseUrl: string,
  patience?: Patience,
): Promise<OutsideAnswer<FetchedUnit[]>> {
  const units: FetchedUnit[] = []
  for (let number = 0; number < mostPages; number += 1) {
    const url = `${baseUrl}/enheter?organisasjonsform=KOMM&page=${number}&size=${pageSize}`
    const asked = await askOutside({ url }, patience)
    if (!asked.ok) return asked
    const read = unitPage.safeParse(asked.answer)
    if (!read.success) return { ok: false, failure: 'bad-answer', detail: url }
    for (const each of read.data._embedded.enheter) {
      const code = each.forretningsadresse?.kommunenummer
      if (code && each.slettedato === undefined)
        units.push({ organisationNumber: each.organisasjonsnummer, name: each.navn, code })
    }
    if (number + 1 >= read.data.page.totalPages) break
  }
  if (units.length === 0) return { ok: false, failure: 'bad-answer', detail: `${baseUrl}/enheter` }
  return { ok: true, answer: units }
}
