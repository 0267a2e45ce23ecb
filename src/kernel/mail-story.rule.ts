import type { Instant } from './day.model.ts'
import { patienceMinutes } from './mail-failure.table.ts'
import type { MailProgress, MailStory } from './mail-story.model.ts'
import { minutesBetween } from './oslo.model.ts'

/** How a mail stands now. */
export function mailProgress(
  { state, attempts, queuedAt }: Pick<MailStory, 'state' | 'attempts' | 'queuedAt'>,
  now: Instant,
): MailProgress {
  if (state !== 'waiting') return state
  const hasWaited = minutesBetween(queuedAt, now) >= patienceMinutes
  return attempts > 0 || hasWaited ? 'delayed' : 'on-its-way'
}
