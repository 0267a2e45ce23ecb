import { type Day, day } from '../../../kernel/day.model.ts'
import { holidayYears } from '../../../kernel/public-holiday.table.ts'
import type { Reading } from '../../../kernel/reading.model.ts'
import { type DayRange, readDay } from '../../../kernel/typed-day.rule.ts'
import { workingDaysBefore } from '../../../kernel/working-day.rule.ts'
import type { Practice } from '../practice.model.ts'

/** The days that deadlines can be worked out for: the holidays before them are known. */
const meetingDays: DayRange = {
  earliest: day(`${holidayYears.first + 1}-01-01`),
  latest: day(`${holidayYears.last}-12-31`),
}

/** The day of a meeting, as it was typed. */
export const readMeeting = (typed: string): Reading<Day> => readDay(typed, meetingDays)

/** By which day a meeting is called, and its papers are out; null where the body has no such deadline. */
export const deadlinesOf = (
  { noticeDays, paperDays }: Pick<Practice, 'noticeDays' | 'paperDays'>,
  meeting: Day,
): { notice: Day | null; papers: Day | null } => ({
  notice: noticeDays === null ? null : workingDaysBefore(meeting, noticeDays),
  papers: paperDays === null ? null : workingDaysBefore(meeting, paperDays),
})
