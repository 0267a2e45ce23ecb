import type { Day } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { updateDeadline } from '../document/version.store.ts'

/** Gives a version that is out another deadline, for a room that holds it and tells why. */
export const moveVersionDeadline = (
  tx: Tx,
  communityId: string,
  versionId: string,
  deadline: Day,
): Promise<void> => updateDeadline(tx, communityId, versionId, deadline)
