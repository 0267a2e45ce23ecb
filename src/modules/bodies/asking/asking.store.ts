import type { Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import type { Asking } from './asking.model.ts'

export async function insertAsking(
  tx: Tx,
  communityId: string,
  of: Asking,
  { by, at }: { by: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('body_asking')
    .values({
      community_id: communityId,
      id: of.id,
      body_key: of.body,
      round_id: of.round,
      seats: [...of.seats],
      begun_at: at,
      begun_by: by,
    })
    .execute()
}
