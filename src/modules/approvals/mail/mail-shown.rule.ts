import type { MailStory } from '../../../kernel/mail-story.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import {
  type CountedNudge,
  countedNudges,
  mostPressing,
  type PartyReach,
  type PressingReach,
  unreached,
} from '../../rounds/index.ts'
import type { BoardLine } from '../board.model.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import { partyReaches } from './mail-reach.rule.ts'

/** How far the last mails came, for those who may send them; nothing for anyone else. */
export function reachesShown(
  page: CommunityPage,
  lines: readonly BoardLine[],
  mails: readonly MailStory[],
): { reaches: PartyReach[]; unreached: PartyReach[]; pressing: PressingReach } {
  const isShown = page.may('put-forward') && mails.length > 0
  const reaches = isShown ? partyReaches(lines, mails, page) : []
  const missed = unreached(reaches)
  return { reaches, unreached: missed, pressing: mostPressing(missed) }
}

/** What a party has been written about the version, for those who may send it. */
export const mailsShown = (
  page: CommunityPage,
  mails: readonly MailStory[],
  code: string,
): MailStory[] =>
  page.may('put-forward') ? mails.filter(({ partyCode }) => partyCode === code) : []

/** The purringer of a version that count. */
export const nudgesShown = (
  { nudges }: Pick<CirculationFacts, 'nudges'>,
  mails: readonly MailStory[],
): CountedNudge[] => countedNudges(nudges, mails, 'nudge')
