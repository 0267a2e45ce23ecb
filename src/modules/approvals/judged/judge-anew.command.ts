import type { Instant } from '../../../kernel/day.model.ts'
import { aloneInCommunity, type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { writeEntry } from '../../journal/index.ts'
import { toBoardParties, toCirculation } from '../circulation-row.model.ts'
import { judgeCirculation, judgementEdition } from '../judgement.rule.ts'
import { keepStanding } from '../waiting/keep-standing.command.ts'
import { unjudgedQuestions } from './unjudged.query.ts'

/** How many versions are judged in one transaction. */
const piece = 100

/**
 * Judges the versions of a community that no rule of this edition has judged, in pieces that each stand once they are done:
 * where it is broken off, the next time goes on. Nobody is held up where nothing is left to judge.
 */
export async function judgeAnew(
  db: Db,
  communityId: string,
  { at }: { at: Instant },
  most = piece,
): Promise<void> {
  const isLeft = await inCommunity(db, communityId, async (tx) => {
    const { circulations } = await unjudged(tx, communityId, 1)
    return circulations.length > 0
  })
  if (!isLeft) return
  let judged: number
  do {
    judged = await aloneInCommunity(db, communityId, (tx) =>
      judgePiece(tx, { communityId, at, most }),
    )
  } while (judged === most)
}

async function judgePiece(
  tx: Tx,
  { communityId, at, most }: { communityId: string; at: Instant; most: number },
): Promise<number> {
  const { circulations, rows } = await unjudged(tx, communityId, most)
  const ofVersion = Map.groupBy(rows, ({ versionId }) => versionId)
  for (const facts of circulations) {
    const parties = toBoardParties(ofVersion.get(facts.versionId) ?? [], facts)
    const judgement = judgeCirculation(parties, toCirculation(facts))
    await keepStanding(tx, communityId, facts.versionId, judgement)
  }
  await writeEntry(tx, {
    communityId,
    deed: 'answers-judged-anew',
    subject: `community:${communityId}`,
    by: null,
    at,
    basis: 'entry-rule',
    details: { edition: judgementEdition },
  })
  return circulations.length
}

const unjudged = (tx: Tx, communityId: string, most: number) =>
  askWithin(tx)(unjudgedQuestions(communityId, judgementEdition, most))
