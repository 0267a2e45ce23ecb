import type { Day } from '../../../kernel/day.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { sayOverview as say } from './overview.text.ts'

/** Which day a page shows, where that is not plain: another than today, and any in an exercise, that is played on another. */
export function dayLead({ locale, today, community }: CommunityPage, on: Day): string | undefined {
  if (on !== today) return say(locale, 'asOf', longDay(locale, on))
  return community.exercise ? say(locale, 'inExercise', longDay(locale, on)) : undefined
}
