import type { Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import type { Leadership } from '../leadership.model.ts'

export async function insertLeaderships(
  tx: Tx,
  communityId: string,
  leaderships: readonly Leadership[],
  { by, at }: { by: string | null; at: Instant },
): Promise<void> {
  if (leaderships.length === 0) return
  await tx
    .insertInto('body_leadership')
    .values(
      leaderships.map((of) => ({
        community_id: communityId,
        id: of.id,
        body_key: of.body,
        registered_at: at,
        registered_by: by,
        ...leadershipColumns(of),
      })),
    )
    .execute()
}

export async function updateLeadership(
  tx: Tx,
  communityId: string,
  of: Omit<Leadership, 'body'>,
): Promise<void> {
  await changeLeadership(tx, communityId, of.id, leadershipColumns(of))
}

export async function withdrawLeadership(
  tx: Tx,
  communityId: string,
  id: string,
  at: Instant,
): Promise<void> {
  await changeLeadership(tx, communityId, id, { withdrawn_at: at })
}

const changeLeadership = (
  tx: Tx,
  communityId: string,
  id: string,
  columns: Partial<ReturnType<typeof leadershipColumns>> & { withdrawn_at?: Instant },
) =>
  tx
    .updateTable('body_leadership')
    .set(columns)
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()

const leadershipColumns = (of: Omit<Leadership, 'id' | 'body'>) => ({
  chair_seat: of.chair,
  deputy_seat: of.deputy,
  came_by: of.way,
  alternation: of.alternation,
  alternates_on: of.alternatesOn,
  valid_from: of.from,
  valid_until: of.until,
})
