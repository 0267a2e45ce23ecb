import { addDays, type Day } from '../../../kernel/day.model.ts'
import { agreementDays, readDay } from '../../../kernel/typed-day.rule.ts'
import type { TreatmentState } from '../treatment.model.ts'
import type { AskedDay, DayDoubt, DayFooting } from './right-day.model.ts'

/** How many days ahead a meeting is before somebody has to say that the year is right: a year. */
const farAhead = 366

/** Why it is asked whether a day is right, though it may be; null where it is not. */
export function dayDoubt(
  state: TreatmentState | null,
  day: Day,
  { putForwardOn, deadline, today }: DayFooting,
): DayDoubt | null {
  if (day < putForwardOn) return 'day-before-put-forward'
  if (state !== 'on-agenda') return null
  if (day > addDays(today, farAhead)) return 'day-far-ahead'
  return deadline !== null && day > deadline && day > today ? 'day-after-deadline' : null
}

/** The day as it was typed, with why it is asked about; null for any other, and for what is no day. */
export function askedDay(
  typed: { state: string; day: string },
  footing: DayFooting,
): AskedDay | null {
  const read = readDay(typed.day, agreementDays)
  if (!read.ok) return null
  const state = typed.state === 'on-agenda' ? typed.state : null
  const doubt = dayDoubt(state, read.value, footing)
  return doubt && { day: typed.day, doubt }
}
