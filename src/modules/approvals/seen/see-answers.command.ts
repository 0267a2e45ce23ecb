import type { Day, Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { holdCirculation } from '../hold-circulation.command.ts'
import { judgeCirculation, ownAnswer, partyReading } from '../judgement.rule.ts'
import { keepStanding } from '../waiting/keep-standing.command.ts'
import { waitedVersion } from '../waiting/waiting.query.ts'
import { keepSeen } from './seen.store.ts'

export type SeeAnswers = {
  communityId: string
  slug: string
  by: string | null
  on: Day
  at: Instant
}

/** Marks what the parties have answered themselves as seen, so that it no longer waits on Min side; false where no version is. */
export const seeAnswers = (db: Db, order: SeeAnswers): Promise<boolean> =>
  inCommunity(db, order, async (tx) => {
    const { communityId, slug, at } = order
    const held = await holdCirculation(tx, communityId, slug)
    await stillAsRead(tx)
    if (!held) return false
    const { circulation, parties } = held
    const { versions } = await askWithin(tx)({
      versions: waitedVersion(communityId, circulation.versionId),
    })
    const documentId = versions[0]?.documentId
    if (!documentId) return false
    const last = parties
      .map((party) => ownAnswer(partyReading(party, circulation).deciding))
      .filter((answer) => answer !== null)
      .toSorted()
      .at(-1)
    if (last !== undefined) await keepSeen(tx, communityId, documentId, { seenTo: last, at })
    await keepStanding(
      tx,
      communityId,
      circulation.versionId,
      judgeCirculation(parties, circulation),
    )
    return true
  })
