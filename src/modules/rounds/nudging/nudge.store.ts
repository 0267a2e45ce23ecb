import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'

export async function insertNudges(
  tx: Tx,
  communityId: string,
  roundId: string,
  nudged: readonly { place: string; mails: number }[],
  { by, on, at }: { by: string | null; on: Day; at: Instant },
): Promise<void> {
  await tx
    .insertInto('round_nudge')
    .values(
      nudged.map(({ place, mails }) => ({
        community_id: communityId,
        round_id: roundId,
        place,
        nudged_on: on,
        nudged_at: at,
        nudged_by: by,
        mails,
      })),
    )
    .execute()
}
