import type { MailStory } from '../../../kernel/mail-story.model.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { Answer } from '../answer.model.ts'
import { silentOf } from '../answer-standing.rule.ts'
import { type Asked, isOpen, type Round } from '../round.model.ts'
import type { AgainHindrance, LinkHolder, MailPlace, ShownMail } from './mail-again.model.ts'

/** May somebody who was written to be written to once more? Only while the round is open, and they receive its mail. */
export function judgeWritingAgain(
  round: Pick<Round, 'state'>,
  mail: Pick<MailStory, 'state'>,
  isReceiver: boolean,
): Verdict<AgainHindrance> {
  if (!isOpen(round)) return refuse('round-not-open')
  if (mail.state === 'waiting') return refuse('on-its-way')
  return isReceiver ? allow('coordination-round') : refuse('not-a-receiver')
}

/** How the link of the receiver of each mail stands; null where they were sent none. */
export function linkOf(
  links: readonly LinkHolder[],
): (mail: Pick<MailStory, 'partyCode' | 'personId'>) => ShownMail['link'] {
  const open = new Map(links.map(({ place, personId, isOpen }) => [`${place} ${personId}`, isOpen]))
  return ({ partyCode, personId }) => {
    const isOpen = open.get(`${partyCode} ${personId}`)
    return isOpen === undefined ? null : isOpen ? 'open' : 'revoked'
  }
}

/** All who were asked, with what was written to each, and whether its receivers' links open still. */
export function mailPlaces(
  round: Pick<Round, 'state' | 'closedAt'>,
  asked: readonly Asked[],
  answers: readonly Answer[],
  mails: readonly MailStory[],
  links: readonly LinkHolder[],
): MailPlace[] {
  const silent = new Set(silentOf(round, asked, answers).map(({ place }) => place))
  const byPlace = Map.groupBy(mails, ({ partyCode }) => partyCode)
  const link = linkOf(links)
  return asked.map(({ place, name }) => ({
    code: place,
    name,
    hasAnswered: !silent.has(place),
    mails: (byPlace.get(place) ?? []).toReversed().map((mail) => ({ ...mail, link: link(mail) })),
  }))
}
