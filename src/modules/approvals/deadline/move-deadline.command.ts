import type { Day, Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { moveVersionDeadline } from '../../agreements/index.ts'
import { writeEntry } from '../../journal/index.ts'
import {
  mailMode,
  mailParties,
  type ReceiversKnown,
  receiverQuestions,
} from '../../rounds/index.ts'
import { boardLines } from '../board.rule.ts'
import { type HeldCirculation, holdCirculation } from '../hold-circulation.command.ts'
import { judgeCirculation } from '../judgement.rule.ts'
import type { DeadlineFacts, PartyTelling } from '../mail/party-mail.model.ts'
import { receiversKnown } from '../mail/party-mail.rule.ts'
import { keepStanding } from '../waiting/keep-standing.command.ts'
import { reportedOfVersion } from '../waiting/pending-report.query.ts'
import type { DeadlineHindrance, DeadlineProblems, TypedDeadline } from './deadline.model.ts'
import { judgeMoving, readDeadline, toldOfDeadline } from './deadline.rule.ts'
import { insertDeadlineMove } from './deadline.store.ts'

export type MoveDeadline = PartyTelling<DeadlineFacts> & {
  communityId: string
  slug: string
  typed: TypedDeadline
  by: string | null
  on: Day
  at: Instant
  isExercise: boolean
  sendsMail: boolean
  mayDo: ReceiversKnown['mayDo']
}

type Moved =
  | { ok: true; mails: number }
  | { ok: false; reason: 'not-found' }
  | { ok: false; reason: 'hindered'; code: DeadlineHindrance }
  | { ok: false; reason: 'fields'; problems: DeadlineProblems }

/** Moves the deadline of the version that is out, and tells those whose answers are missing. What was stands on record. */
export const moveDeadline = (db: Db, order: MoveDeadline): Promise<Moved> =>
  inCommunity(db, order, async (tx): Promise<Moved> => {
    const { communityId, slug, by, on, at } = order
    const held = await holdCirculation(tx, communityId, slug)
    await stillAsRead(tx)
    if (!held) return { ok: false, reason: 'not-found' }
    const { circulation, parties, documentTitle: title } = held
    const open = judgeMoving(circulation, held.isOut)
    if (!open.ok) return { ok: false, reason: 'hindered', code: open.code }
    const read = readDeadline(order.typed, circulation.deadline, on)
    if (!read.ok) return { ok: false, reason: 'fields', problems: read.problems }

    const { deadline, reason } = read.values
    const { versionId, deadline: was } = circulation
    const mails = await tellOfDeadline(tx, held, { ...order, deadline, reason })
    await moveVersionDeadline(tx, communityId, versionId, deadline)
    const moved = { was, deadline, reason, mails }
    await insertDeadlineMove(tx, communityId, versionId, moved, order)
    const judgement = judgeCirculation(parties, circulation)
    await keepStanding(tx, communityId, versionId, judgement)
    await writeEntry(tx, {
      communityId,
      deed: 'deadline-moved',
      subject: `version:${versionId}`,
      by,
      at,
      basis: open.basis,
      details: { title, was, deadline, reason, mails },
    })
    return { ok: true, mails }
  })

/** Writes to the parties whose answers are missing; how many mails that were. */
async function tellOfDeadline(
  tx: Tx,
  { circulation, parties, documentTitle: title, mailFunction }: HeldCirculation,
  order: MoveDeadline & { deadline: Day; reason: string },
): Promise<number> {
  const { communityId, on, at, mayDo, deadline, reason } = order
  const { reported, ...asked } = await askWithin(tx)({
    ...receiverQuestions(communityId, mailFunction?.key ?? null),
    reported: reportedOfVersion(communityId, circulation.versionId),
  })
  const known = { ...receiversKnown(mailFunction, asked, on), mayDo }
  const lines = boardLines(parties, circulation, circulation.shownOn ?? on)
  const sent = await mailParties(tx, toldOfDeadline(lines, known, reported), {
    communityId,
    thing: { kind: 'version', id: circulation.versionId },
    about: 'deadline',
    mode: mailMode(order),
    at,
    linkTo: order.linkTo,
    compose: ({ code, name, language, isReported }, url) =>
      order.compose({
        ...{ code, name, language, title, deadline, was: circulation.deadline, reason, isReported },
        link: { url },
      }),
  })
  return sent.flat().length
}
