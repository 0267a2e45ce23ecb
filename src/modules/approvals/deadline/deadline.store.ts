import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'

/** Writes down that the deadline of a version moved. */
export async function insertDeadlineMove(
  tx: Tx,
  communityId: string,
  versionId: string,
  moved: { was: Day | null; deadline: Day; reason: string; mails: number },
  { by, on, at }: { by: string | null; on: Day; at: Instant },
): Promise<void> {
  await tx
    .insertInto('deadline_move')
    .values({
      community_id: communityId,
      version_id: versionId,
      id: newId(),
      ...moved,
      moved_on: on,
      moved_at: at,
      moved_by: by,
    })
    .execute()
}
