import type { Footing } from '../../../platform/footing.ts'
import { isId } from '../../../platform/id.ts'
import { openRemoval } from '../journal.query.ts'

/** A removal as it was asked for, and the last that was done with what its text is about. */
export type RemovalRead = {
  asked: { id: string; subject: string; reason: string }
  about: { number: number | null }
} | null

export const removalRead = (
  removal: { id: string; subject: string; reason: string; lastNumber: number | null } | undefined,
): RemovalRead =>
  removal
    ? {
        asked: { id: removal.id, subject: removal.subject, reason: removal.reason },
        about: { number: removal.lastNumber },
      }
    : null

export const readRemovalBefore: Footing<{ communityId: string; row: string }, RemovalRead> = async (
  ask,
  { communityId, row },
) => {
  if (!isId(row)) return null
  const { removals } = await ask({ removals: openRemoval(communityId, row) })
  return removalRead(removals[0])
}
