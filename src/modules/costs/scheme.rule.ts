import { type Day, firstOfYear, parseDay, yearOf } from '../../kernel/day.model.ts'
import type { Problem } from './judge-sharing.rule.ts'
import { periodYears, type Scheme } from './scheme.model.ts'

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
  return touches ? [] : [{ field: 'year', code: 'outside-period', about: periodYears(scheme) }]
}

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

/** A year as one types it, of four digits; null for anything else. */
export const typedYear = (text: string): number | null =>
  /^\d{4}$/.test(text.trim()) ? Number(text) : null
