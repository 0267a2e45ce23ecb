import { addDays, type Day, day, firstOfYear, isWithin } from '../../../kernel/day.model.ts'
import { type Municipality, type MunicipalityChange, namesIn } from '../municipality.model.ts'
import { isOrganisationNumber } from '../organisation-number.model.ts'
import type { PopulationFigure } from '../population.model.ts'
import type { FetchedCode, FetchedUnit } from './refresh.model.ts'

/**
 * What Klass says against what is held. A code that began before the period asked for keeps the day it
 * is known to have begun; a new name ends the row before it.
 */
export function reconcileCodes(
  held: readonly Municipality[],
  fetched: readonly FetchedCode[],
  source: string,
): Municipality[] {
  const rows = new Map<string, Municipality>()
  const put = (row: Municipality) => rows.set(`${row.code} ${row.from}`, row)
  for (const each of fetched) {
    const from = day(each.from)
    const until = each.until === null ? null : day(each.until)
    const same = held.find(
      (row) =>
        row.code === each.code &&
        row.label === each.label &&
        row.from <= from &&
        isWithin(from, row.from, row.until),
    )
    if (same) {
      if (same.until !== until) put({ ...same, until, source })
      continue
    }
    const before = held.find((row) => row.code === each.code && isWithin(from, row.from, row.until))
    if (before && before.from < from) put({ ...before, until: from, source })
    put({ code: each.code, label: each.label, ...namesIn(each.label), from, until, source })
  }
  return [...rows.values()]
}

/**
 * The changes, and that a municipality which took others in under its own code also came from itself,
 * which Klass does not tell.
 */
export function withThoseThatStayed(
  changes: readonly Pick<MunicipalityChange, 'day' | 'from' | 'to'>[],
  municipalities: readonly Municipality[],
  source: string,
): MunicipalityChange[] {
  const rows = changes.map((change) => ({ ...change, source }))
  const leaving = new Set(rows.map((row) => `${row.day} ${row.from}`))
  const stayed = rows.filter(({ day: on, to }) => {
    const before = addDays(on, -1)
    return (
      !leaving.has(`${on} ${to}`) &&
      municipalities.some((row) => row.code === to && isWithin(before, row.from, row.until))
    )
  })
  const self = new Map(stayed.map((row) => [`${row.day} ${row.to}`, { ...row, from: row.to }]))
  return [...rows, ...self.values()]
}

/** The codes in force on 1 January of any of the years. */
export const codesInForce = (
  municipalities: readonly Municipality[],
  years: readonly number[],
): string[] => {
  const days: Day[] = years.map(firstOfYear)
  const inForce = municipalities.filter((row) =>
    days.some((on) => isWithin(on, row.from, row.until)),
  )
  return [...new Set(inForce.map(({ code }) => code))].sort()
}

/** Figures of codes in force on 1 January of their year. A 0 is no population, whatever it means. */
export function credibleFigures(
  fetched: readonly Omit<PopulationFigure, 'source'>[],
  municipalities: readonly Municipality[],
  source: string,
): PopulationFigure[] {
  return fetched
    .filter(({ inhabitants }) => inhabitants === null || inhabitants > 0)
    .filter(
      ({ code, year }) =>
        codesInForce(
          municipalities.filter((row) => row.code === code),
          [year],
        ).length > 0,
    )
    .map((figure) => ({ ...figure, source }))
}

/**
 * The organisation number of each code in force: of the one unit there that bears the municipality's
 * name. Where none or several do, the number is left as it was.
 */
export function numbersByCode(
  units: readonly FetchedUnit[],
  inForce: readonly Municipality[],
): Map<string, string> {
  const numbers = new Map<string, string>()
  for (const { code, name, parallelNames } of inForce) {
    const [only, ...others] = units.filter(
      (unit) =>
        unit.code === code && [name, ...parallelNames].some((each) => beginsWith(unit.name, each)),
    )
    if (only && others.length === 0 && isOrganisationNumber(only.organisationNumber))
      numbers.set(code, only.organisationNumber)
  }
  return numbers
}

const beginsWith = (text: string, start: string): boolean =>
  text.toLocaleLowerCase('nb').startsWith(start.toLocaleLowerCase('nb'))
