import type { JournalDeed } from '../../../kernel/journal.model.ts'
import type { MailStory } from '../../../kernel/mail-story.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { mailsOfVersion } from '../../access/index.ts'
import { writeEntry } from '../../journal/index.ts'
import {
  mailMode,
  mailParties,
  receiverAgain,
  receiverQuestions,
  takeBackLinks,
} from '../../rounds/index.ts'
import type { BoardLine } from '../board.model.ts'
import { boardLines } from '../board.rule.ts'
import { type HeldCirculation, holdCirculation } from '../hold-circulation.command.ts'
import type { AgainHindrance } from '../mail/mail-reach.model.ts'
import { judgeTellingAgain } from '../mail/mail-reach.rule.ts'
import type { AskFacts, PartyTelling } from '../mail/party-mail.model.ts'
import { receiversKnown } from '../mail/party-mail.rule.ts'
import type { TellAgain } from '../mail/tell-again.command.ts'

type RevokeOrder = Omit<TellAgain, 'mayDo'>
export type RenewOrder = TellAgain & {
  telling: PartyTelling<AskFacts> & { isExercise: boolean; sendsMail: boolean }
}

export type LinkDone =
  | { ok: true; partyCode: string }
  | { ok: false; code: AgainHindrance | 'on-its-way' | 'no-such-mail' }

/** Takes back the links that the receiver of a mail has to the version, and sends a new one. */
export const renewPartyLink = (db: Db, order: RenewOrder): Promise<LinkDone> =>
  inCommunity(db, order, async (tx): Promise<LinkDone> => {
    const { communityId, on, at, mayDo, telling } = order
    const found = await holdMail(tx, order)
    await stillAsRead(tx)
    if (!found) return { ok: false, code: 'no-such-mail' }
    const { held, mail, line } = found
    const { circulation, documentTitle: title, mailFunction } = held
    const asked = await askWithin(tx)(receiverQuestions(communityId, mailFunction?.key ?? null))
    const known = { ...receiversKnown(mailFunction, asked, on), mayDo }
    const receiver = receiverAgain(mail, line, known)
    const verdict = judgeTellingAgain(line, held.isOut, receiver !== undefined)
    if (!verdict.ok) return { ok: false, code: verdict.code }
    if (!receiver) return { ok: false, code: 'not-a-contact' }
    if (mail.state === 'waiting') return { ok: false, code: 'on-its-way' }
    await takeBackLinks(tx, communityId, ownerOf(found), at)
    await mailParties(tx, [{ ...line, contacts: [receiver] }], {
      communityId,
      thing: { kind: 'version', id: circulation.versionId },
      about: 'put-forward',
      mode: mailMode(telling),
      at,
      linkTo: telling.linkTo,
      compose: ({ code, name, decidingBody }, url) =>
        telling.compose({
          ...{ code, name, title, deadline: circulation.deadline, decidingBody },
          standing: null,
          newer: held.number === 1 ? null : { number: held.number, before: null },
          link: { url },
        }),
    })
    await tell(tx, order, 'report-link-renewed', found)
    return { ok: true, partyCode: line.code }
  })

/** Takes back the links that the receiver of a mail has to the version. */
export const revokePartyLink = (db: Db, order: RevokeOrder): Promise<LinkDone> =>
  inCommunity(db, order, async (tx): Promise<LinkDone> => {
    const found = await holdMail(tx, order)
    await stillAsRead(tx)
    if (!found) return { ok: false, code: 'no-such-mail' }
    const revoked = await takeBackLinks(tx, order.communityId, ownerOf(found), order.at)
    if (revoked > 0) await tell(tx, order, 'report-link-revoked', found)
    return { ok: true, partyCode: found.line.code }
  })

type Found = { held: HeldCirculation; mail: MailStory; line: BoardLine }

const ownerOf = ({ held, mail, line }: Found) => ({
  thing: { kind: 'version' as const, id: held.circulation.versionId },
  place: line.code,
  personId: mail.personId,
})

/** A mail about the version that is shown, with the party that it went to, held. */
async function holdMail(
  tx: Tx,
  { communityId, slug, mailId, on }: RevokeOrder,
): Promise<Found | null> {
  const held = await holdCirculation(tx, communityId, slug)
  if (!held) return null
  const { circulation, parties } = held
  const { mails } = await askWithin(tx)({
    mails: mailsOfVersion(communityId, circulation.versionId),
  })
  const mail = mails.find(({ id }) => id === mailId)
  const lines = boardLines(parties, circulation, circulation.shownOn ?? on)
  const line = lines.find(({ code }) => code === mail?.partyCode)
  return mail && line ? { held, mail, line } : null
}

const tell = (
  tx: Tx,
  { communityId, by, at }: RevokeOrder,
  deed: JournalDeed,
  { held, line }: Found,
) =>
  writeEntry(tx, {
    communityId,
    deed,
    subject: `version:${held.circulation.versionId}`,
    by,
    at,
    basis: 'putting-forward',
    details: { title: held.documentTitle, party: line.name },
  })
