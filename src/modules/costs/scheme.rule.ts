import { type Day, firstOfYear, parseDay, yearOf } from '../../kernel/day.model.ts'
import type { Problem } from './judge-sharing.rule.ts'
import type { Scheme } from './scheme.model.ts'

/** May the scheme be used for a year? Only within its period. */
export function judgeYear(scheme: Pick<Scheme, 'from' | 'until'>, year: number): Problem[] {
  if (scheme.until !== null && scheme.until <= scheme.from) {
    return [{ field: 'until', code: 'period-reversed', about: scheme.until }]
  }
  const first = parseDay(`${String(year).padStart(4, '0')}-01-01`)
  const last = parseDay(`${String(year).padStart(4, '0')}-12-31`)
  const touches =
    first !== null &&
    last !== null &&
    last >= scheme.from &&
    (scheme.until === null || first < scheme.until)
  return touches ? [] : [{ field: 'year', code: 'outside-period', about: String(year) }]
}

/** The day whose population counts for a year: one day for the period, or moved along each year. */
export function referenceDayFor(
  { population, recalculation, from }: Pick<Scheme, 'population' | 'recalculation' | 'from'>,
  year: number,
): Day {
  if (recalculation === 'fixed') return population.day
  const moved = yearOf(population.day) + year - yearOf(from)
  const monthAndDay = population.day.slice(4)
  return parseDay(`${moved}${monthAndDay}`) ?? parseDay(`${moved}-02-28`) ?? firstOfYear(moved)
}
