import type { ReminderOf } from './reminder.model.ts'

/** How many days before each day a reminder is shown, the earliest first; it is shown until the next one. */
export const reminderDays: Record<ReminderOf, readonly number[]> = {
  deadline: [30, 14, 3, 0, -1],
  review: [365, 180, 30, 0, -1],
}
