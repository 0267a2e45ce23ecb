import { type Day, day } from '../../../kernel/day.model.ts'
import type { Municipality, MunicipalityChange } from '../municipality.model.ts'
import type { NumberedMunicipality } from '../organisation-number.model.ts'
import { changeDays } from '../succession.rule.ts'

/** The list gives the numbers of the codes in force on this day. */
const listedOn: Day = day('2023-11-01')

/**
 * Gives each dated municipality its organisation number. The list is of one day; a number is carried
 * to the code before and after over a recode or a new name, never over a merger or a split.
 */
export function withNumbers(
  municipalities: readonly Municipality[],
  changes: readonly MunicipalityChange[],
  listed: ReadonlyMap<string, string>,
  sources: { listed: string; carried: string },
): NumberedMunicipality[] {
  const numbers = new Map<Municipality, { number: string; source: string }>()
  for (const row of municipalities) {
    const number = listed.get(row.code)
    if (number && row.from <= listedOn && (row.until === null || listedOn < row.until))
      numbers.set(row, { number, source: sources.listed })
  }
  for (const [row, { number }] of [...numbers]) {
    const carried = { number, source: sources.carried }
    for (let at = before(row); at; at = before(at)) if (!numbers.has(at)) numbers.set(at, carried)
    for (let at = after(row); at; at = after(at)) if (!numbers.has(at)) numbers.set(at, carried)
  }
  return municipalities.map((row) => ({
    ...row,
    organisationNumber: numbers.get(row)?.number ?? null,
    numberSource: numbers.get(row)?.source ?? null,
  }))

  function before(row: Municipality): Municipality | undefined {
    const from = oneToOne(row.code, row.from, 'sources', 'targets')
    return municipalities.find((each) => each.code === from && each.until === row.from)
  }

  function after(row: Municipality): Municipality | undefined {
    const to = row.until && oneToOne(row.code, row.until, 'targets', 'sources')
    return municipalities.find((each) => each.code === to && each.from === row.until)
  }

  function oneToOne(
    code: string,
    on: Day,
    there: 'sources' | 'targets',
    back: 'sources' | 'targets',
  ): string | undefined {
    const step = changeDays(changes).find((each) => each.day === on)
    const others = step?.[there].get(code) ?? []
    const [other] = others
    return others.length === 1 && other && step?.[back].get(other)?.length === 1 ? other : undefined
  }
}
