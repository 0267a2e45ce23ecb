import { sql } from 'kysely'
import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'

export async function insertNudges(
  tx: Tx,
  communityId: string,
  versionId: string,
  nudged: readonly { code: string; mails: number }[],
  { by, on, at }: { by: string | null; on: Day; at: Instant },
): Promise<void> {
  // Another at the very same moment, whose mail was lost, stands as it is.
  const after = (code: string) => sql<Instant>`(select greatest(${at},
    max(nudged_at) + interval '1 millisecond') from party_nudge
    where community_id = ${communityId} and version_id = ${versionId} and party_code = ${code} and nudged_at >= ${at})`
  await tx
    .insertInto('party_nudge')
    .values(
      nudged.map(({ code, mails }) => ({
        community_id: communityId,
        version_id: versionId,
        party_code: code,
        nudged_on: on,
        nudged_at: after(code),
        nudged_by: by,
        mails,
      })),
    )
    .execute()
}
