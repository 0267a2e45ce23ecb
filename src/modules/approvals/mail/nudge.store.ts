import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'

export async function insertNudges(
  tx: Tx,
  communityId: string,
  versionId: string,
  nudged: readonly { code: string; mails: number }[],
  { by, on, at }: { by: string | null; on: Day; at: Instant },
): Promise<void> {
  await tx
    .insertInto('party_nudge')
    .values(
      nudged.map(({ code, mails }) => ({
        community_id: communityId,
        version_id: versionId,
        party_code: code,
        nudged_on: on,
        nudged_at: at,
        nudged_by: by,
        mails,
      })),
    )
    .execute()
}
