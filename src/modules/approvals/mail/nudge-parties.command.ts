import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { MayDo } from '../../../kernel/page.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { mailsOfVersion } from '../../access/index.ts'
import { writeEntry } from '../../journal/index.ts'
import { countedNudges, mailMode, mailParties, receiverQuestions } from '../../rounds/index.ts'
import { boardLines } from '../board.rule.ts'
import { type HeldCirculation, holdCirculation } from '../hold-circulation.command.ts'
import { reportedOfVersion } from '../waiting/pending-report.query.ts'
import type { NudgeHindrance, NudgeLine, NudgeRefusal, NudgeWish } from './nudge.model.ts'
import { judgeNudging, nudgeLines } from './nudge.rule.ts'
import { insertNudges } from './nudge.store.ts'
import type { NudgeFacts, PartyTelling } from './party-mail.model.ts'
import { receiversKnown } from './party-mail.rule.ts'

export type NudgeOrder = PartyTelling<NudgeFacts> & {
  communityId: string
  slug: string
  wish: NudgeWish
  by: string | null
  on: Day
  at: Instant
  isExercise: boolean
  sendsMail: boolean
  mayDo: MayDo
}

type Done =
  | { ok: true; parties: number; mails: number }
  | { ok: false; code: NudgeHindrance | NudgeRefusal | 'no-such-document' }

/** Nudges those who have not answered, each at most once a day, and writes down who was nudged. */
export const nudgeParties = (db: Db, order: NudgeOrder): Promise<Done> =>
  inCommunity(db, order, async (tx): Promise<Done> => {
    const { communityId, at } = order
    const held = await holdCirculation(tx, communityId, order.slug)
    await stillAsRead(tx)
    if (!held) return { ok: false, code: 'no-such-document' }
    const { circulation, documentTitle: title } = held
    const open = judgeNudging(circulation, held.isOut)
    if (!open.ok) return { ok: false, code: open.code }
    const mode = mailMode(order)
    if (mode === 'none') return { ok: false, code: 'mail-not-set-up' }

    const lines = await readLines(tx, order, held)
    const told = lines.filter(({ refusal }) => refusal === null)
    if (told.length === 0) {
      const only = order.wish.of === 'party' ? lines[0]?.refusal : null
      return { ok: false, code: only ?? 'nobody-to-nudge' }
    }
    const { deadline } = circulation
    const sent = await mailParties(tx, told, {
      communityId,
      thing: { kind: 'version', id: circulation.versionId },
      about: 'nudge',
      mode,
      at,
      linkTo: order.linkTo,
      compose: ({ code, name, language, daysLate, isReported, again }, url) =>
        order.compose({
          ...{
            code,
            name,
            language,
            title,
            deadline,
            isLate: daysLate !== null,
            isReported,
            again,
          },
          link: { url },
        }),
    })
    const nudged = told.map(({ code }, i) => ({ code, mails: sent[i]?.length ?? 0 }))
    await insertNudges(tx, communityId, circulation.versionId, nudged, order)
    const mails = nudged.reduce((sum, each) => sum + each.mails, 0)
    await writeEntry(tx, {
      communityId,
      deed: 'parties-nudged',
      subject: `version:${circulation.versionId}`,
      by: order.by,
      at,
      basis: open.basis,
      details: { title, parties: told.map(({ name }) => name), mails },
    })
    return { ok: true, parties: told.length, mails }
  })

/** Those who were wished for, as they are read while the document is held. */
async function readLines(
  tx: Tx,
  { communityId, wish, on, mayDo }: NudgeOrder,
  { circulation, parties, mailFunction, nudges }: HeldCirculation,
): Promise<NudgeLine[]> {
  const { mails, reported, ...asked } = await askWithin(tx)({
    mails: mailsOfVersion(communityId, circulation.versionId),
    reported: reportedOfVersion(communityId, circulation.versionId),
    ...receiverQuestions(communityId, mailFunction?.key ?? null),
  })
  return nudgeLines(
    wish,
    boardLines(parties, circulation, circulation.shownOn ?? on),
    {
      nudges: countedNudges(nudges, mails, 'nudge'),
      reported,
      ...receiversKnown(mailFunction, asked, on),
      mayDo,
    },
    on,
  )
}
