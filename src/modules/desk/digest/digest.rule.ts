import { addDays, type Day, day, daysBetween, type Instant } from '../../../kernel/day.model.ts'
import { osloTime } from '../../../kernel/oslo.model.ts'
import type { DueWaiting } from '../waiting.model.ts'

/** Nobody is mailed at night. */
const earliest = '06:00'

/** Is it late enough in the day to mail? */
export const isMorning = (at: Instant): boolean => osloTime(at) >= earliest

/** The Monday of the week that a day is in. */
export const mondayOf = (on: Day): Day =>
  addDays(on, -(((daysBetween(day('1970-01-05'), on) % 7) + 7) % 7))

/** What makes something that waits new: another thing, another day, that it has become late, or more parties. */
export const newsOf = (
  community: string,
  { subject, what, place, due, daysLeft, together }: DueWaiting,
): string =>
  JSON.stringify([
    ...[community, subject, what, together ?? place, due],
    daysLeft !== null && daysLeft < 0,
  ])
