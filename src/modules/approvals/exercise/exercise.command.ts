import type { Instant } from '../../../kernel/day.model.ts'
import { aloneInCommunity, type Db } from '../../../platform/db.ts'
import type { RoomExercise } from '../../../platform/room.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { lastDeed, writeEntry } from '../../journal/index.ts'
import { isUntouched } from './exercise.rule.ts'

/**
 * Clears an exercise and fills it as it was from the start, while nobody else works in it. The journal stays, and tells of
 * the reset. One in which nothing was done since it was cleared the same day is left as it is.
 */
export async function resetExercise(
  db: Db,
  order: {
    community: { id: string; key: string; exercise: boolean }
    by: string | null
    at: Instant
    rooms: readonly RoomExercise[]
  },
): Promise<{ ok: true } | { ok: false; code: 'not-an-exercise' }> {
  const { community, by, at, rooms } = order
  if (!community.exercise) return { ok: false, code: 'not-an-exercise' }
  await aloneInCommunity(db, community.id, async (tx) => {
    const { rows } = await tx.executeQuery(lastDeed(community.id).compile())
    await stillAsRead(tx)
    if (isUntouched(rows[0], at)) return
    for (const room of rooms.toReversed()) await room.clear(tx)
    for (const room of rooms) await room.fill(tx, community, at)
    await writeEntry(tx, {
      communityId: community.id,
      deed: 'exercise-reset',
      subject: `community:${community.id}`,
      by,
      at,
      basis: 'exercise',
      details: {},
    })
  })
  return { ok: true }
}
