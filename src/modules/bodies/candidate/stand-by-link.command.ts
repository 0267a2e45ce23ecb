import type { Day, Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity, scopeTo } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { holdBodies } from '../bodies.store.ts'
import { entryOfBodies, keepBodiesWaiting } from '../held-bodies.command.ts'
import type { StandRefusal } from './asked-candidate.model.ts'
import { judgeStandLink } from './asked-candidate.rule.ts'
import { keepOwnWord } from './asked-candidate.store.ts'
import { readStanding, standQuestions } from './stand.query.ts'
import { readStand, saysTheSame } from './stand.rule.ts'
import type { StandProblems, TypedStand } from './stand-form.model.ts'

export type StandOrder = {
  communityId: string
  tokenHash: Buffer
  typed: TypedStand
  on: Day
  at: Instant
}

export type Stood =
  | { ok: true }
  | { ok: false; problems: StandProblems }
  | { ok: false; code: StandRefusal | 'no-such-link' | 'put-in' }

/** Takes what whoever has a link says to being proposed. Nobody is signed in: the house does it. The journal tells of the seats alone. */
export const standByLink = (db: Db, order: StandOrder): Promise<Stood> =>
  inCommunity(db, { communityId: order.communityId, by: null }, async (tx): Promise<Stood> => {
    const { communityId, tokenHash, typed, on, at } = order
    await holdBodies(tx, communityId)
    const standing = readStanding(await askWithin(tx)(standQuestions(communityId, tokenHash)), on)
    if (standing === null) return { ok: false, code: 'no-such-link' }
    const { asked, body, seats, proposal, putIn } = standing
    const is = { isProposed: proposal !== null, isPutIn: putIn !== null }
    const verdict = judgeStandLink(standing.link, is, on)
    if (!verdict.ok) return { ok: false, code: verdict.code }
    await stillAsRead(tx)
    await scopeTo(tx, communityId)
    if (putIn !== null) return { ok: false, code: 'put-in' }
    const read = readStand(typed)
    if (!read.ok) return read
    if (saysTheSame(asked, read.word)) return { ok: true }
    await keepOwnWord(tx, communityId, asked.id, read.word, { on, at })
    const about = { subject: `body-candidate:${asked.id}`, body }
    const told = { seats: seats.map(({ label }) => label) }
    await writeEntry(
      tx,
      entryOfBodies({ communityId, by: null, at }, 'candidate-answered', about, told),
    )
    await keepBodiesWaiting(tx, communityId, [body.key])
    return { ok: true }
  })
