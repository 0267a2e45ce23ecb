import { type Day, firstOfYear, yearOf } from '../../kernel/day.model.ts'
import type { MunicipalityChange } from './municipality.model.ts'
import type { Inhabitants, PopulationFigure, YearPopulation } from './population.model.ts'
import { predecessorsOn, successorsOn } from './succession.rule.ts'

/** The figure for exactly this code on 1 January of a year. */
export function inhabitantsOf(
  figures: readonly PopulationFigure[],
  code: string,
  year: number,
): Inhabitants {
  const figure = figures.find((each) => each.code === code && each.year === year)
  if (figure === undefined) return { state: 'unknown', why: 'not-registered' }
  if (figure.inhabitants === null || figure.inhabitants <= 0)
    return { state: 'unknown', why: figure.unknown ?? 'missing' }
  return { state: 'known', inhabitants: figure.inhabitants, sources: [figure.source] }
}

/**
 * Inhabitants on 1 January of a year in what is one municipality on a later day: the sum of those
 * that have gone into it. Unknown when one of them is unknown, or was divided between several.
 */
export function inhabitantsWithin(
  figures: readonly PopulationFigure[],
  changes: readonly MunicipalityChange[],
  code: string,
  today: Day,
  year: number,
): YearPopulation {
  const codes = predecessorsOn(changes, code, firstOfYear(year), today)
  const isDivided = codes.some((each) => successorsOn(changes, each, today).length > 1)
  const population: Inhabitants = isDivided
    ? { state: 'unknown', why: 'divided' }
    : codes.map((each) => inhabitantsOf(figures, each, year)).reduce(together)
  return { year, codes, population }
}

/** The same for each year from the first to that of the day. */
export function inhabitantsByYear(
  figures: readonly PopulationFigure[],
  changes: readonly MunicipalityChange[],
  code: string,
  today: Day,
  firstYear: number,
): YearPopulation[] {
  const years = Array.from(
    { length: yearOf(today) - firstYear + 1 },
    (_, place) => firstYear + place,
  )
  return years.map((year) => inhabitantsWithin(figures, changes, code, today, year))
}

/**
 * Inhabitants on a reference day by the code in force on some other day. Only 1 January is counted
 * per code; any other day is answered with the 1 January before it.
 */
export const inhabitantsOn = (
  figures: readonly PopulationFigure[],
  changes: readonly MunicipalityChange[],
  code: string,
  today: Day,
  referenceDay: Day,
): YearPopulation => inhabitantsWithin(figures, changes, code, today, yearOf(referenceDay))

function together(one: Inhabitants, other: Inhabitants): Inhabitants {
  if (one.state === 'unknown') return one
  if (other.state === 'unknown') return other
  return {
    state: 'known',
    inhabitants: one.inhabitants + other.inhabitants,
    sources: [...new Set([...one.sources, ...other.sources])],
  }
}
