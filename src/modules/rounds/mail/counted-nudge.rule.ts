import type { Day } from '../../../kernel/day.model.ts'
import type { MailAbout, MailStory } from '../../../kernel/mail-story.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { CountedNudge, DailyRefusal, Nudged, NudgeRow } from './counted-nudge.model.ts'

/**
 * The purringer that count. One whose mails have all failed does not; one that was sent again counts on the
 * day it was. Where there were no mails, as in an exercise, the deed itself has arrived.
 */
export const countedNudges = (
  nudges: readonly NudgeRow[],
  mails: readonly MailStory[],
  nudge: MailAbout,
): CountedNudge[] => {
  const byParty = Map.groupBy(mails, ({ partyCode }) => partyCode)
  return nudges.flatMap((each) => {
    const own = (byParty.get(each.partyCode) ?? []).filter(
      ({ about, deedAt }) => about === nudge && deedAt === each.at,
    )
    if (own.length === 0) return [{ ...each, hasArrived: true }]
    const counted = own.filter(({ state }) => state !== 'failed')
    if (counted.length === 0) return []
    const days = [each.on, ...counted.map(({ queuedAt }) => osloDay(queuedAt))]
    const hasArrived = counted.some(({ state }) => state === 'sent')
    return [{ ...each, on: days.toSorted().at(-1) ?? each.on, hasArrived }]
  })
}

/** How a party stands with its purringer. */
export function nudgedOf(nudges: readonly CountedNudge[], code: string): Nudged {
  const own = nudges.filter(({ partyCode }) => partyCode === code)
  const days = own.filter(({ hasArrived }) => hasArrived).map(({ on }) => on)
  return {
    lastOn: days.toSorted().at(-1) ?? null,
    isUnderWay: own.some(({ hasArrived }) => !hasArrived),
  }
}

/** Once a day, and not while one is under way. */
export function judgeDaily({ lastOn, isUnderWay }: Nudged, today: Day): Verdict<DailyRefusal> {
  if (isUnderWay) return refuse('nudge-under-way')
  return lastOn !== null && lastOn >= today ? refuse('nudged-today') : allow('not-answered')
}
