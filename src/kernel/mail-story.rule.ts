import type { Instant } from './day.model.ts'
import { patienceMinutes } from './mail-failure.table.ts'
import type { MailProgress, MailStory } from './mail-story.model.ts'
import { minutesBetween } from './oslo.model.ts'

/** What tells the time. A page that asks is nobody else's, so that what needs no time does not ask. */
export type Clock = { readonly now: Instant }

/** How a mail stands now. */
export function mailProgress(
  { state, attempts, queuedAt }: Pick<MailStory, 'state' | 'attempts' | 'queuedAt'>,
  clock: Clock,
): MailProgress {
  if (state !== 'waiting') return state
  const hasWaited = minutesBetween(queuedAt, clock.now) >= patienceMinutes
  return attempts > 0 || hasWaited ? 'delayed' : 'on-its-way'
}
