import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import type { NudgeRow } from '../circulation-row.model.ts'

/** Every time that somebody was reminded of a version. */
export const listNudges = (tx: Tx, communityId: string, versionId: string): Promise<NudgeRow[]> =>
  tx
    .selectFrom('party_nudge')
    .where('community_id', '=', communityId)
    .where('version_id', '=', versionId)
    .select(['party_code as partyCode', 'nudged_on as on', 'nudged_at as at'])
    .execute()

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
