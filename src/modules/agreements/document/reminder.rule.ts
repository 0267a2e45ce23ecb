import { type Day, daysBetween } from '../../../kernel/day.model.ts'
import type { ListedDocument } from '../document-row.model.ts'
import type { DatedVersion, Reminder, ReminderOf } from './reminder.model.ts'
import { reminderDays } from './reminder.table.ts'

/**
 * The reminders that are due on a day, of the version that a document shows. The deadline is recalled while
 * answers are open, the review until a next version is put forward; a day that has passed is recalled until then.
 */
export function remindersDue(facts: DatedVersion, today: Day): Reminder[] {
  if (!facts.isCurrent) return []
  const { deadline, reviewDay, awaitsAnswers, openAnswers } = facts
  return [
    ...(awaitsAnswers && openAnswers > 0 ? due('deadline', deadline, today, openAnswers) : []),
    ...due('review', reviewDay, today, 0),
  ]
}

function due(of: ReminderOf, on: Day | null, today: Day, open: number): Reminder[] {
  if (on === null) return []
  const daysLeft = daysBetween(today, on)
  const stage = reminderDays[of].findLast((days) => daysLeft <= days)
  return stage === undefined ? [] : [{ of, on, daysLeft, stage, open }]
}

/** What of a listed document is due on a day, or on the day that its exercise is played. */
export const remindersOf = (row: ListedDocument, today: Day): Reminder[] =>
  remindersDue(
    {
      isCurrent: row.state === 'out',
      awaitsAnswers: row.record === 'running',
      deadline: row.deadline,
      reviewDay: row.reviewDay,
      openAnswers: row.open ?? 0,
    },
    row.shownOn ?? today,
  )
