import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { Waiting } from './waiting.model.ts'

/** Writes what waits about a subject now, in place of what did. */
export async function replaceWaiting(
  tx: Tx,
  communityId: string,
  subject: string,
  all: readonly Waiting[],
): Promise<void> {
  await tx
    .deleteFrom('desk_row')
    .where('community_id', '=', communityId)
    .where('subject', '=', subject)
    .execute()
  if (all.length === 0) return
  await tx
    .insertInto('desk_row')
    .values(
      all.map(({ waitsFor, shownOn, functionKey, placeName, way, keptBy = null, ...row }) => ({
        ...row,
        community_id: communityId,
        subject,
        place_name: placeName,
        waits_for: waitsFor,
        shown_on: shownOn,
        function_key: functionKey,
        kept_by: keptBy,
        way: JSON.stringify(way),
      })),
    )
    .execute()
}

/** Takes away all that waits in an exercise. */
export async function deleteExerciseWaiting(tx: Tx): Promise<void> {
  await sql`select clear_exercise('desk')`.execute(tx)
}
