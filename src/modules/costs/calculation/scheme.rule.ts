import { type Day, firstOfYear, parseDay, yearOf } from '../../../kernel/day.model.ts'
import { agreementYears } from '../../../kernel/typed-year.rule.ts'
import { periodYears, type Scheme } from '../scheme.model.ts'
import type { Problem } from './judge-sharing.rule.ts'

/** May the scheme be used for a year? Only within its period. */
export function judgeYear(scheme: Pick<Scheme, 'from' | 'until'>, year: number): Problem[] {
  if (scheme.until !== null && scheme.until <= scheme.from) {
    return [{ field: 'until', code: 'period-reversed', about: scheme.until }]
  }
  const touches =
    isSchemeYear(year) &&
    `${year}-12-31` >= scheme.from &&
    (scheme.until === null || `${year}-01-01` < scheme.until)
  return touches ? [] : [{ field: 'year', code: 'outside-period', about: periodYears(scheme) }]
}

/** Years that a way of sharing can be for. */
const isSchemeYear = (year: number): boolean =>
  Number.isInteger(year) && year >= agreementYears.earliest && year <= agreementYears.latest

/** The day whose population counts for a year: that of the list, or moved along with each year after its own. */
export function referenceDayFor(
  { recalculation }: Pick<Scheme, 'recalculation'>,
  list: { year: number; referenceDay: Day },
  year: number,
): Day {
  if (recalculation === 'fixed') return list.referenceDay
  const moved = yearOf(list.referenceDay) + year - list.year
  const monthAndDay = list.referenceDay.slice(4)
  return parseDay(`${moved}${monthAndDay}`) ?? parseDay(`${moved}-02-28`) ?? firstOfYear(moved)
}
