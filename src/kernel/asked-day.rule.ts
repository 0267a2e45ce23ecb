import type { Day } from './day.model.ts'
import type { ReadingProblem } from './reading.model.ts'
import { lookupDays, readDay } from './typed-day.rule.ts'

/** The day that a page is shown as of, and what is wrong with the one that was typed. */
export type AskedDay = { on: Day; problem: ReadingProblem | 'after-today' | null }

/** Today where no other is asked for, or none that can be shown. What is planned can be asked of a day ahead. */
export function askedDay(
  typed: string,
  today: Day,
  of: 'what-was' | 'what-is-planned' = 'what-was',
): AskedDay {
  if (typed === '') return { on: today, problem: null }
  const read = readDay(typed, lookupDays)
  if (!read.ok) return { on: today, problem: read.problem }
  return read.value > today && of === 'what-was'
    ? { on: today, problem: 'after-today' }
    : { on: read.value, problem: null }
}
