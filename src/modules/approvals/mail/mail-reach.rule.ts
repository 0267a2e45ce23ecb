import type { Instant } from '../../../kernel/day.model.ts'
import type { MailStory } from '../../../kernel/mail-story.model.ts'
import { mailProgress } from '../../../kernel/mail-story.rule.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { BoardLine } from '../board.model.ts'
import type { NudgeRow } from '../circulation-row.model.ts'
import { isAwaited, isDecided } from '../party-state.rule.ts'
import type { AgainHindrance, MailReach, PartyReach, PressingReach } from './mail-reach.model.ts'
import type { CountedNudge } from './nudge.model.ts'

/** How far the mails came that each party was sent last. One that has answered needs none. */
export const partyReaches = (
  lines: readonly Pick<BoardLine, 'code' | 'name' | 'standing' | 'state'>[],
  mails: readonly MailStory[],
  now: Instant,
): PartyReach[] =>
  lines.flatMap((line) => {
    const own = lastMails(mails, line.code)
    if (own.length === 0) return []
    const reach = isAwaited(line) ? reachOf(own, now) : 'reached'
    return [{ code: line.code, name: line.name, reach, mails: own }]
  })

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
function lastMails(mails: readonly MailStory[], code: string): MailStory[] {
  const own = mails.filter(({ partyCode }) => partyCode === code)
  const last = own
    .map(({ deedAt }) => deedAt)
    .toSorted()
    .at(-1)
  return own.filter(({ deedAt }) => deedAt === last)
}

function reachOf(mails: readonly MailStory[], now: Instant): MailReach {
  const each = mails.map((mail) => mailProgress(mail, now))
  const lost = each.filter((progress) => progress === 'failed').length
  if (lost > 0) return lost === each.length ? 'lost' : 'partly'
  if (each.includes('delayed')) return 'delayed'
  return each.includes('on-its-way') ? 'on-its-way' : 'reached'
}

/**
 * The purringer that count. One whose mails have all failed does not; one that was sent again counts on the
 * day it was. Where there were no mails, as in an exercise, the deed itself has arrived.
 */
export const countedNudges = (
  nudges: readonly NudgeRow[],
  mails: readonly MailStory[],
): CountedNudge[] =>
  nudges.flatMap((nudge) => {
    const own = mails.filter(
      ({ about, partyCode, deedAt }) =>
        about === 'nudge' && partyCode === nudge.partyCode && deedAt === nudge.at,
    )
    if (own.length === 0) return [{ ...nudge, hasArrived: true }]
    const counted = own.filter(({ state }) => state !== 'failed')
    if (counted.length === 0) return []
    const days = [nudge.on, ...counted.map(({ queuedAt }) => osloDay(queuedAt))]
    const hasArrived = counted.some(({ state }) => state === 'sent')
    return [{ ...nudge, on: days.toSorted().at(-1) ?? nudge.on, hasArrived }]
  })

/** May a mail that failed be sent to its person again? Only while the party is asked, and the person speaks for it. */
export function judgeTellingAgain(
  line: Pick<BoardLine, 'state'> | undefined,
  isOut: boolean,
  isContact: boolean,
): Verdict<AgainHindrance> {
  if (!isOut || !line) return refuse('version-not-out')
  if (isDecided(line.state)) return refuse('answered-already')
  return isContact ? allow('not-delivered') : refuse('not-a-contact')
}
