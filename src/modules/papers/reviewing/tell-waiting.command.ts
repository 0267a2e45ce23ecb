import type { ToldWaiting } from '../../../kernel/desk.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { openReaders } from './open-reader.query.ts'
import { paperSubject, waitingReads } from './waiting-reviews.rule.ts'

/** All that waits because papers are to be read, found without what deeds have written of that. */
export async function tellWaiting(tx: Tx, communityId: string): Promise<readonly ToldWaiting[]> {
  const { open } = await askWithin(tx)({ open: openReaders(communityId, null) })
  return open.flatMap((each) =>
    waitingReads([each]).map((row) => ({ ...row, subject: paperSubject(each.paper) })),
  )
}
