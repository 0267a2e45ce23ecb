import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { keepWaiting } from '../../desk/index.ts'
import { openReaders } from './open-reader.query.ts'
import { paperSubject, waitingReads } from './waiting-reviews.rule.ts'

/** Says on Min side who has still to read a paper, as it is after a deed. */
export async function keepReviewsWaiting(
  tx: Tx,
  communityId: string,
  { id }: { id: string },
): Promise<void> {
  const { open } = await askWithin(tx)({ open: openReaders(communityId, id) })
  await keepWaiting(tx, communityId, paperSubject(id), waitingReads(open))
}
