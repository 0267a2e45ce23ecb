import { sql } from 'kysely'
import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'

export async function insertNudges(
  tx: Tx,
  communityId: string,
  roundId: string,
  nudged: readonly { place: string; mails: number }[],
  { by, on, at }: { by: string | null; on: Day; at: Instant },
): Promise<void> {
  // Another at the very same moment, whose mail was lost, stands as it is.
  const after = (place: string) => sql<Instant>`(select greatest(${at},
    max(nudged_at) + interval '1 millisecond') from round_nudge
    where community_id = ${communityId} and round_id = ${roundId} and place = ${place} and nudged_at >= ${at})`
  await tx
    .insertInto('round_nudge')
    .values(
      nudged.map(({ place, mails }) => ({
        community_id: communityId,
        round_id: roundId,
        place,
        nudged_on: on,
        nudged_at: after(place),
        nudged_by: by,
        mails,
      })),
    )
    .execute()
}
