import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { MayDo } from '../../../kernel/page.model.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { type AgainRefusal, mailsOfVersion, sendAgainWithin } from '../../access/index.ts'
import { receiverAgain, receiverQuestions } from '../../rounds/index.ts'
import { boardLines } from '../board.rule.ts'
import { holdCirculation } from '../hold-circulation.command.ts'
import type { AgainHindrance } from './mail-reach.model.ts'
import { judgeTellingAgain } from './mail-reach.rule.ts'
import { receiversKnown } from './party-mail.rule.ts'

export type TellAgain = {
  communityId: string
  slug: string
  mailId: string
  by: string | null
  on: Day
  at: Instant
  mayDo: MayDo
}

export type ToldAgain =
  | { ok: true; partyCode: string }
  | { ok: false; code: AgainRefusal | AgainHindrance | 'no-longer-due' }

/** Sends a mail to a party that did not arrive once more, to the address that its receiver has now. */
export const tellAgain = (db: Db, order: TellAgain): Promise<ToldAgain> =>
  inCommunity(db, order, async (tx): Promise<ToldAgain> => {
    const { communityId, mailId, by, on, at, mayDo } = order
    const held = await holdCirculation(tx, communityId, order.slug)
    if (!held) return { ok: false, code: 'no-such-mail' }
    const { circulation, isOut } = held
    const { mails, ...asked } = await askWithin(tx)({
      mails: mailsOfVersion(communityId, circulation.versionId),
      ...receiverQuestions(communityId, held.mailFunction?.key ?? null),
    })
    const mail = mails.find(({ id }) => id === mailId)
    const lines = boardLines(held.parties, circulation, circulation.shownOn ?? on)
    const line = lines.find(({ code }) => code === mail?.partyCode)
    const known = { ...receiversKnown(held.mailFunction, asked, on), mayDo }
    const receiver = mail && line && receiverAgain(mail, line, known)
    if (mail) {
      const verdict = judgeTellingAgain(line, isOut, receiver !== undefined)
      if (!verdict.ok) return { ok: false, code: verdict.code }
    }
    const sent = await sendAgainWithin(tx, {
      communityId,
      mailId,
      by,
      at,
      subject: `version:${circulation.versionId}`,
      isStillDue: () => true,
      receiver,
      details: { title: held.documentTitle, party: line?.name ?? '', mails: 1 },
    })
    return sent.ok ? { ok: true, partyCode: line?.code ?? '' } : sent
  })
