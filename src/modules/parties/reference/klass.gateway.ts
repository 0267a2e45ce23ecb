import { z } from 'zod'
import { type Day, day } from '../../../kernel/day.model.ts'
import { askOutside, type OutsideAnswer, type Patience } from '../../../platform/outside.ts'
import type { FetchedKlass } from './refresh.model.ts'

const dayText = z.iso.date()
const codes = z.object({
  codes: z.array(
    z
      .object({
        code: z.string(),
        name: z.string().min(1),
        validFromInRequestedRange: dayText,
        validToInRequestedRange: dayText.nullish(),
      })
      .refine(
        ({ validFromInRequestedRange: from, validToInRequestedRange: until }) =>
          !until || from < until,
      ),
  ),
})
const changes = z.object({
  codeChanges: z.array(
    z.object({ oldCode: z.string(), newCode: z.string(), changeOccurred: dayText }),
  ),
})

/**
 * Codes and changes of Klass 131, from a day and until, not including, another. An empty list of codes
 * is no answer.
 */
export async function fetchKlass(
  baseUrl: string,
  period: { from: Day; until: Day },
  patience?: Patience,
): Promise<OutsideAnswer<FetchedKlass>> {
  const place = `${baseUrl}/classifications/131`
  const range = `from=${period.from}&to=${period.until}`
  const codesUrl = `${place}/codes?${range}`
  const changesUrl = `${place}/changes?${range}`

  const askedCodes = await askOutside({ url: codesUrl }, patience)
  if (!askedCodes.ok) return askedCodes
  const readCodes = codes.safeParse(askedCodes.answer)
  if (!readCodes.success || readCodes.data.codes.length === 0)
    return { ok: false, failure: 'bad-answer', detail: codesUrl }

  const askedChanges = await askOutside({ url: changesUrl }, patience)
  if (!askedChanges.ok) return askedChanges
  const readChanges = changes.safeParse(askedChanges.answer)
  if (!readChanges.success) return { ok: false, failure: 'bad-answer', detail: changesUrl }

  return {
    ok: true,
    answer: {
      codes: readCodes.data.codes
        .filter(({ code }) => isMunicipality(code))
        .map((row) => ({
          code: row.code,
          label: row.name,
          from: row.validFromInRequestedRange,
          until: endOf(row.validToInRequestedRange, period.until),
        })),
      changes: readChanges.data.codeChanges
        .filter(({ oldCode, newCode }) => isMunicipality(oldCode) && isMunicipality(newCode))
        .map((row) => ({ day: day(row.changeOccurred), from: row.oldCode, to: row.newCode })),
    },
  }
}

/** 9999 gathers those of unknown municipality. */
const isMunicipality = (code: string): boolean => /^\d{4}$/.test(code) && code !== '9999'

/** The end of the period asked for is no end of a code. */
const endOf = (until: string | null | undefined, periodEnd: Day): string | null =>
  until === null || until === undefined || until >= periodEnd ? null : until
