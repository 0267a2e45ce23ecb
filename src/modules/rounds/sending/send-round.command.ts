import { type Day, yearOf } from '../../../kernel/day.model.ts'
import type { JournalDeed } from '../../../kernel/journal.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { placeQuestions, placesOn } from '../../directory/index.ts'
import { writeEntry } from '../../journal/index.ts'
import { listCommunityPopulation } from '../../parties/index.ts'
import type { RoundOrder } from '../drafting/draft-round.command.ts'
import { type HeldRound, holdWhole, keepWaitingOf } from '../held-round.command.ts'
import { keepMailLanguage } from '../mail/link.store.ts'
import type { RoundTelling } from '../mail/round-mail.model.ts'
import type { SendRefusal, StateRefusal } from '../refusal.model.ts'
import { markSent, markState, replacePlaces } from '../rounds.store.ts'
import { frozenOn, judgeClosing, judgeReopening, judgeSending } from './sending.rule.ts'
import { tellAsked } from './tell-asked.command.ts'

type Order = RoundOrder & { slug: string }
type SendOrder = Order & {
  shownOn: Day | null
  /** How those who are asked are told; left out where the sample tells of the past. */
  telling?: RoundTelling
}
type Sent = { ok: true } | { ok: false; code: SendRefusal | 'no-such-round' }
type Changed = { ok: true } | { ok: false; code: StateRefusal | 'no-such-round' }

/** Sends a draft: what and whom it asks is fixed, and it waits with each of them. `shownOn`: the day that an exercise is played on. */
export const sendRound = (db: Db, order: SendOrder): Promise<Sent> =>
  inCommunity(db, order, (tx) => sendRoundWithin(tx, order))

/** The same inside a transaction that does more. */
export async function sendRoundWithin(tx: Tx, order: SendOrder): Promise<Sent> {
  const { communityId, slug, on, at } = order
  const held = await holdWhole(tx, communityId, slug)
  if (!held) return { ok: false, code: 'no-such-round' }
  const { round, asked } = held
  const questions = held.forms.at(-1)?.questions ?? []
  const facts = await askWithin(tx)({
    ...placeQuestions(communityId),
    population: listCommunityPopulation(communityId, yearOf(on)),
  })
  const places = placesOn(facts, on)
  const verdict = judgeSending(round, questions, asked, places, on)
  if (!verdict.ok) return { ok: false, code: verdict.code }
  const frozen = frozenOn(asked, places, facts, on)
  await replacePlaces(tx, communityId, round.id, frozen)
  if (order.telling) {
    await keepMailLanguage(tx, communityId, round.id, order.telling.language)
  }
  await markSent(tx, communityId, round.id, { on, at, shownOn: order.shownOn })
  await keepWaitingOf(tx, communityId, slug)
  const mails = order.telling ? await tellAsked(tx, order, round, frozen, order.telling) : 0
  await tell(tx, order, 'round-sent', held, { mails })
  return { ok: true }
}

/** Closes a round: what comes after that is kept and does not count. */
export const closeRound = (db: Db, order: Order): Promise<Changed> =>
  inCommunity(db, order, (tx) => closeRoundWithin(tx, order))

/** The same inside a transaction that does more. */
export async function closeRoundWithin(tx: Tx, order: Order): Promise<Changed> {
  const { communityId, slug, on, at } = order
  const held = await holdWhole(tx, communityId, slug)
  if (!held) return { ok: false, code: 'no-such-round' }
  const verdict = judgeClosing(held.round)
  if (!verdict.ok) return { ok: false, code: verdict.code }
  await markState(tx, communityId, held.round.id, 'closed', { on, at })
  await keepWaitingOf(tx, communityId, slug)
  await tell(tx, order, 'round-closed', held)
  return { ok: true }
}

/** Opens a closed round again: what came after it was closed counts now. */
export const reopenRound = (db: Db, order: Order): Promise<Changed> =>
  inCommunity(db, order, async (tx): Promise<Changed> => {
    const { communityId, slug } = order
    const held = await holdWhole(tx, communityId, slug)
    if (!held) return { ok: false, code: 'no-such-round' }
    const verdict = judgeReopening(held.round)
    if (!verdict.ok) return { ok: false, code: verdict.code }
    await markState(tx, communityId, held.round.id, 'reopened', null)
    await keepWaitingOf(tx, communityId, slug)
    await tell(tx, order, 'round-reopened', held)
    return { ok: true }
  })

const tell = (
  tx: Tx,
  { communityId, by, at }: Order,
  deed: JournalDeed,
  { round, asked }: HeldRound,
  more: { mails?: number } = {},
) =>
  writeEntry(tx, {
    communityId,
    deed,
    subject: `round:${round.id}`,
    by,
    at,
    basis: 'coordination-round',
    details: { round: round.title, asked: asked.map(({ place }) => place), ...more },
  })
