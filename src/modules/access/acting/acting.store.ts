import { sql } from 'kysely'
import type { Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import type { ActingSide } from './acting.model.ts'

/** The sides that a person has the things of, and the one that is acted for; null where it was never said. */
export async function loadSides(
  tx: Tx,
  communityId: string,
  personId: string,
): Promise<{ held: readonly string[]; chosen: string | null }> {
  const { rows } = await sql<{ held: string[]; chosen: string | null }>`
    select sides_of(${communityId}, ${personId}, seat_audiences(${communityId}, ${personId})) as held,
      (select side from acting_side where community_id = ${communityId} and person_id = ${personId}) as chosen`.execute(
    tx,
  )
  return rows[0] ?? { held: [], chosen: null }
}

export async function upsertActingSide(
  tx: Tx,
  of: { communityId: string; personId: string; side: ActingSide; at: Instant },
): Promise<void> {
  const said = { side: of.side, chosen_at: of.at }
  await tx
    .insertInto('acting_side')
    .values({ community_id: of.communityId, person_id: of.personId, ...said })
    .onConflict((conflict) => conflict.columns(['community_id', 'person_id']).doUpdateSet(said))
    .execute()
}
