import { type Day, daysBetween } from '../../kernel/day.model.ts'
import type { Reminder, ReminderOf } from './reminder.model.ts'
import { reminderDays } from './reminder.table.ts'

/**
 * The reminders that are due on a day. The deadline is recalled while answers are open, the review
 * until it is done; a day that has passed is recalled until then.
 */
export function remindersDue(
  facts: { deadline: Day | null; reviewDay: Day | null; openAnswers: number; reviewed: boolean },
  today: Day,
): Reminder[] {
  return [
    ...(facts.openAnswers > 0 ? due('deadline', facts.deadline, today, facts.openAnswers) : []),
    ...(facts.reviewed ? [] : due('review', facts.reviewDay, today, 0)),
  ]
}

function due(of: ReminderOf, on: Day | null, today: Day, open: number): Reminder[] {
  if (on === null) return []
  const daysLeft = daysBetween(today, on)
  const stage = reminderDays[of].findLast((days) => daysLeft <= days)
  return stage === undefined ? [] : [{ of, on, daysLeft, stage, open }]
}
