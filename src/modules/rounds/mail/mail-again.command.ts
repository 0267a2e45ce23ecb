import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { JournalDeed } from '../../../kernel/journal.model.ts'
import type { MailStory } from '../../../kernel/mail-story.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { type AgainRefusal, sendAgainWithin } from '../../access/index.ts'
import { writeEntry } from '../../journal/index.ts'
import { isLate } from '../answer-standing.rule.ts'
import type { Asked, Round } from '../round.model.ts'
import { askedIn, roundBySlug } from '../rounds.query.ts'
import { holdRound } from '../rounds.store.ts'
import type { AgainHindrance } from './mail-again.model.ts'
import { judgeWritingAgain } from './mail-again.rule.ts'
import type { LinkOwner } from './mail-link.model.ts'
import { takeBackLinks } from './mail-parties.command.ts'
import { mailRound } from './mail-round.command.ts'
import type { PartyReceiver } from './receiver.model.ts'
import { receiverAgain } from './receiver.rule.ts'
import type { RoundTelling } from './round-mail.model.ts'
import { linkHoldersOf, mailsOfRound, roundMailQuestions } from './round-mail.query.ts'
import { roundReceivers } from './round-mail.rule.ts'

type Order = {
  communityId: string
  slug: string
  mailId: string
  by: string | null
  on: Day
  at: Instant
}

export type WrittenAgain =
  | { ok: true }
  | { ok: false; code: AgainRefusal | AgainHindrance | 'no-longer-due' }

/** Sends a mail that did not arrive once more, with the link that it had, to the address that its receiver has now. */
export const sendRoundMailAgain = (
  db: Db,
  order: Order & { telling: RoundTelling },
): Promise<WrittenAgain> =>
  inCommunity(db, order, async (tx): Promise<WrittenAgain> => {
    const found = await holdMail(tx, order)
    await stillAsRead(tx)
    if (!found) return { ok: false, code: 'no-such-mail' }
    const { round, place, mail, isOpen } = found
    const receiver = await receiverNow(tx, order, found)
    const verdict = judgeWritingAgain(round, mail, receiver !== undefined)
    if (!verdict.ok) return { ok: false, code: verdict.code }
    if (!isOpen) return writeAnew(tx, order, found, receiver)
    return sendAgainWithin(tx, {
      communityId: order.communityId,
      mailId: order.mailId,
      by: order.by,
      at: order.at,
      subject: `round:${round.id}`,
      isStillDue: () => true,
      receiver,
      details: { round: round.title, party: place.name, mails: 1 },
    })
  })

/** Takes back the links that the receiver of a mail has to the round, and sends a new one. */
export const renewLink = (
  db: Db,
  order: Order & { telling: RoundTelling },
): Promise<WrittenAgain> =>
  inCommunity(db, order, async (tx): Promise<WrittenAgain> => {
    const found = await holdMail(tx, order)
    await stillAsRead(tx)
    if (!found) return { ok: false, code: 'no-such-mail' }
    const receiver = await receiverNow(tx, order, found)
    const verdict = judgeWritingAgain(found.round, found.mail, receiver !== undefined)
    if (!verdict.ok) return { ok: false, code: verdict.code }
    return writeAnew(tx, order, found, receiver)
  })

/** Takes back the links that the receiver of a mail has to the round. */
export const revokeLink = (db: Db, order: Order): Promise<WrittenAgain> =>
  inCommunity(db, order, async (tx): Promise<WrittenAgain> => {
    const found = await holdMail(tx, order)
    await stillAsRead(tx)
    if (!found) return { ok: false, code: 'no-such-mail' }
    const { round, place } = found
    const revoked = await takeBackLinks(tx, order.communityId, ownerOf(found), order.at)
    if (revoked > 0) await tell(tx, order, 'round-link-revoked', round, place)
    return { ok: true }
  })

type Found = {
  round: Round
  place: Asked
  mail: MailStory
  /** Does a link of its receiver open the form still? */
  isOpen: boolean
}

const ownerOf = ({ round, place, mail }: Found): LinkOwner => ({
  thing: { kind: 'round', id: round.id },
  place: place.place,
  personId: mail.personId,
})

async function holdMail(tx: Tx, { communityId, slug, mailId }: Order): Promise<Found | null> {
  await holdRound(tx, communityId, slug)
  const { rounds, asked, mails, links } = await askWithin(tx)({
    rounds: roundBySlug(communityId, slug),
    asked: askedIn(communityId, slug),
    mails: mailsOfRound(communityId, slug),
    links: linkHoldersOf(communityId, slug),
  })
  const [round] = rounds
  const mail = mails.find(({ id }) => id === mailId)
  const place = asked.find((of) => of.place === mail?.partyCode)
  if (!round || !mail || !place) return null
  const isOpen = links.some(
    (each) => each.place === place.place && each.personId === mail.personId && each.isOpen,
  )
  return { round, mail, place, isOpen }
}

async function receiverNow(
  tx: Tx,
  { communityId, slug, on, telling }: Order & { telling: RoundTelling },
  { round, place, mail }: Found,
): Promise<PartyReceiver | undefined> {
  const { functions, ...facts } = await askWithin(tx)(roundMailQuestions(communityId, slug))
  const of = functions.find(({ key }) => key === round.functionKey) ?? null
  const known = { ...roundReceivers(of, facts, on), mayDo: telling.mayDo }
  return receiverAgain(mail, { code: place.place, name: place.name }, known)
}

async function writeAnew(
  tx: Tx,
  order: Order & { telling: RoundTelling },
  found: Found,
  receiver: PartyReceiver | undefined,
): Promise<WrittenAgain> {
  const { communityId, telling, on, at } = order
  const { round, place } = found
  if (receiver === undefined) return { ok: false, code: 'not-a-receiver' }
  await takeBackLinks(tx, communityId, ownerOf(found), at)
  const line = {
    code: place.place,
    name: place.name,
    contacts: [receiver],
    missed: null,
    refusal: null,
    isLate: isLate(round.deadline, null, on),
  }
  await mailRound(tx, round, [line], { communityId, about: 'round', telling, at })
  await tell(tx, order, 'round-link-renewed', round, place)
  return { ok: true }
}

const tell = (
  tx: Tx,
  { communityId, by, at }: Order,
  deed: JournalDeed,
  round: Round,
  { name }: Asked,
) =>
  writeEntry(tx, {
    communityId,
    deed,
    subject: `round:${round.id}`,
    by,
    at,
    basis: 'coordination-round',
    details: { round: round.title, party: name },
  })
