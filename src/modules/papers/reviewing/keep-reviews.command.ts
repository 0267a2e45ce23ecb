import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { keepWaiting } from '../../desk/index.ts'
import { partyNameOn } from '../../parties/index.ts'
import { waitingReadsQuestions } from './open-reader.query.ts'
import { paperSubject, waitingReads } from './waiting-reviews.rule.ts'

/** Says on Min side who has still to read a paper, as it is after a deed. */
export async function keepReviewsWaiting(
  tx: Tx,
  communityId: string,
  { id }: { id: string },
): Promise<void> {
  const { open, ...facts } = await askWithin(tx)(waitingReadsQuestions(communityId, id))
  const waiting = waitingReads(open, (code, on) => partyNameOn(facts, code, on))
  await keepWaiting(tx, communityId, paperSubject(id), waiting)
}
