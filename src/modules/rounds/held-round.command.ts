import type { Tx } from '../../platform/db.ts'
import { askWithin } from '../../platform/footing.ts'
import { stillAsRead } from '../../platform/stamp.ts'
import { keepWaiting } from '../desk/index.ts'
import { answersTo, askedIn, formsOf, roundBySlug } from './rounds.query.ts'
import { holdRound } from './rounds.store.ts'
import { waitingOf } from './waiting.rule.ts'

/** A round with all that its deeds are judged by. */
export type HeldRound = NonNullable<Awaited<ReturnType<typeof holdWhole>>>

/** Holds a round, and compares it with what a form was opened over; null where there is none that the doer may know of. */
export async function holdWhole(tx: Tx, communityId: string, slug: string) {
  await holdRound(tx, communityId, slug)
  const { rounds, ...held } = await askWithin(tx)({
    rounds: roundBySlug(communityId, slug),
    forms: formsOf(communityId, slug),
    asked: askedIn(communityId, slug),
    answers: answersTo(communityId, slug, null),
  })
  await stillAsRead(tx)
  const [round] = rounds
  return round ? { round, ...held } : null
}

/** Keeps what waits because of the round, as it stands now. */
export async function keepWaitingOf(tx: Tx, communityId: string, slug: string): Promise<void> {
  const { rounds, asked, answers } = await askWithin(tx)({
    rounds: roundBySlug(communityId, slug),
    asked: askedIn(communityId, slug),
    answers: answersTo(communityId, slug, null),
  })
  const [round] = rounds
  if (!round) throw new Error('A round that is held is not found')
  await keepWaiting(tx, communityId, `round:${round.id}`, waitingOf(round, asked, answers))
}
