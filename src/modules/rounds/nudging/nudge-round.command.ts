import type { Day, Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { mailRound } from '../mail/mail-round.command.ts'
import type { RoundTelling } from '../mail/round-mail.model.ts'
import { holdRound } from '../rounds.store.ts'
import { isReminded, reminderDueOn } from './calendar.rule.ts'
import type { NudgeHindrance, NudgeLine, NudgeRefusal, NudgeWish } from './nudge.model.ts'
import { insertNudges } from './nudge.store.ts'
import { nudgeQuestions, readNudges } from './nudge-reading.query.ts'

type Order = {
  communityId: string
  slug: string
  /** Null where the calendar asks for it. */
  by: string | null
  on: Day
  at: Instant
  telling: RoundTelling
}

export type Nudged =
  | { ok: true; parties: number; mails: number }
  | { ok: false; code: NudgeHindrance | NudgeRefusal | 'no-such-round' }

/** Nudges those who have not answered, each at most once a day, and writes down who was nudged. */
export const nudgeRound = (db: Db, order: Order & { wish: NudgeWish }): Promise<Nudged> =>
  inCommunity(db, order, async (tx): Promise<Nudged> => {
    const { wish, telling, on } = order
    const read = await holdNudges(tx, order, wish)
    await stillAsRead(tx)
    if (!read) return { ok: false, code: 'no-such-round' }
    const { lines, hindrance } = read
    const [only] = lines
    if (hindrance === 'nobody-to-nudge' && wish.of === 'place' && only?.refusal) {
      return { ok: false, code: only.refusal }
    }
    if (hindrance) return { ok: false, code: hindrance }
    return nudge(tx, { ...order, telling, on }, read, lines)
  })

/**
 * Nudges those whom the calendar asks for, in the language that the round was sent in. What it has asked for before, and
 * whoever was nudged since, is left alone: however often it looks, nobody is nudged twice.
 */
export const remindByCalendar = (db: Db, order: Omit<Order, 'by'>): Promise<Nudged> =>
  inCommunity(db, { communityId: order.communityId, by: null }, async (tx): Promise<Nudged> => {
    const read = await holdNudges(tx, order, { of: 'all' })
    if (!read) return { ok: false, code: 'no-such-round' }
    const due = reminderDueOn(read.round, order.on)
    if (due === null || read.hindrance) {
      return { ok: false, code: read.hindrance ?? 'nobody-to-nudge' }
    }
    const lines = read.lines.filter(({ code }) => !isReminded(read.nudges, code, due))
    const telling = { ...order.telling, language: read.language }
    return nudge(tx, { ...order, by: null, telling }, read, lines)
  })

async function holdNudges(
  tx: Tx,
  { communityId, slug, telling, on }: Pick<Order, 'communityId' | 'slug' | 'telling' | 'on'>,
  wish: NudgeWish,
) {
  await holdRound(tx, communityId, slug)
  return readNudges(await askWithin(tx)(nudgeQuestions(communityId, slug)), wish, telling, on)
}

async function nudge(
  tx: Tx,
  order: Order,
  { round }: NonNullable<Awaited<ReturnType<typeof holdNudges>>>,
  lines: readonly NudgeLine[],
): Promise<Nudged> {
  const { communityId, telling, at } = order
  const told = lines.flatMap((line) =>
    line.refusal === null ? [{ ...line, refusal: line.refusal }] : [],
  )
  if (told.length === 0) return { ok: false, code: 'nobody-to-nudge' }
  const about = 'round-nudge'
  const sent = await mailRound(tx, round, told, { communityId, about, telling, at })
  const nudged = told.map(({ code }, i) => ({ place: code, mails: sent[i] ?? 0 }))
  await insertNudges(tx, communityId, round.id, nudged, order)
  const mails = sent.reduce((sum, each) => sum + each, 0)
  await writeEntry(tx, {
    communityId,
    deed: 'round-nudged',
    subject: `round:${round.id}`,
    by: order.by,
    at,
    basis: 'coordination-round',
    details: { round: round.title, parties: told.map(({ name }) => name), mails },
  })
  return { ok: true, parties: told.length, mails }
}
