import type { Footing } from '../../../platform/footing.ts'
import { lastEntry } from '../../journal/index.ts'
import type { ExerciseRead } from './read-before.model.ts'

/** Everything done in an exercise is written in its journal, so its last entry tells of all. */
export const readExerciseBefore: Footing<{ communityId: string }, ExerciseRead> = async (
  ask,
  { communityId },
) => {
  const { last } = await ask({ last: lastEntry(communityId) })
  return { last: last[0] ?? null }
}
