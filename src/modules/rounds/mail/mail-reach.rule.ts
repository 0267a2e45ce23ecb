import type { MailStory } from '../../../kernel/mail-story.model.ts'
import { type Clock, mailProgress } from '../../../kernel/mail-story.rule.ts'
import type { MailReach, PartyReach, PressingReach } from './mail-reach.model.ts'

/** How far the mails came that each party was sent last. One that is not awaited needs none. */
export const reachesOf = (
  lines: readonly { code: string; name: string; isAwaited: boolean }[],
  mails: readonly MailStory[],
  clock: Clock,
): PartyReach[] => {
  const byCode = Map.groupBy(mails, ({ partyCode }) => partyCode)
  return lines.flatMap(({ code, name, isAwaited }) => {
    const own = lastMails(byCode.get(code) ?? [])
    if (own.length === 0) return []
    return [{ code, name, reach: isAwaited ? reachOf(own, clock) : 'reached', mails: own }]
  })
}

/** The parties that have not got what they were sent last, those that nothing reached first. */
export const unreached = (reaches: readonly PartyReach[]): PartyReach[] =>
  (['lost', 'partly', 'delayed'] as const).flatMap((each) =>
    reaches.filter(({ reach }) => reach === each),
  )

/** What is told first of those not reached: how many nothing reached; with none, how many in part; else how many wait. */
export function mostPressing(unreached: readonly PartyReach[]): PressingReach {
  const count = (reach: MailReach) => unreached.filter((each) => each.reach === reach).length
  const reach = (['lost', 'partly'] as const).find((each) => count(each) > 0) ?? 'delayed'
  return { reach, count: count(reach) }
}

/** The mails of the last deed that a party was written to about: one for each contact it had then. */
function lastMails(own: readonly MailStory[]): MailStory[] {
  const last = own
    .map(({ deedAt }) => deedAt)
    .toSorted()
    .at(-1)
  return own.filter(({ deedAt }) => deedAt === last)
}

function reachOf(mails: readonly MailStory[], clock: Clock): MailReach {
  const each = mails.map((mail) => mailProgress(mail, clock))
  const lost = each.filter((progress) => progress === 'failed').length
  if (lost > 0) return lost === each.length ? 'lost' : 'partly'
  if (each.includes('delayed')) return 'delayed'
  return each.includes('on-its-way') ? 'on-its-way' : 'reached'
}
