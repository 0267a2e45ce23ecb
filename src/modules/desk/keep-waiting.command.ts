import type { Tx } from '../../platform/db.ts'
import type { Waiting } from './waiting.model.ts'
import { replaceWaiting } from './waiting.store.ts'

/** Says all that waits about a subject, within the deed that makes it so; what waited before and does no longer is gone. */
export const keepWaiting = (
  tx: Tx,
  communityId: string,
  subject: string,
  all: readonly Waiting[],
): Promise<void> => replaceWaiting(tx, communityId, subject, all)
