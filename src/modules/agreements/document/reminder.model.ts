import type { Day } from '../../../kernel/day.model.ts'

/** What a reminder is about: the deadline for the parties' answers, or the day for a new look at the text. */
export type ReminderOf = 'deadline' | 'review'

/** A reminder that is due. `stage` is the row it comes from; days are negative when the day has passed. */
export type Reminder = { of: ReminderOf; on: Day; daysLeft: number; stage: number; open: number }

/** What reminders are judged by. */
export type DatedVersion = {
  /** Out, and not followed by a next version. */
  isCurrent: boolean
  /** The parties answer here; what is told from sources is not waited for. */
  awaitsAnswers: boolean
  deadline: Day | null
  reviewDay: Day | null
  /** Parties whose final answer is missing. */
  openAnswers: number
}
