import type { Day } from '../../../kernel/day.model.ts'
import type { Place } from '../place.model.ts'
import { exerciseFunctions } from './exercise-function.table.ts'
import { exerciseHolders } from './exercise-holder.rule.ts'
import type { SampleDirectory } from './sample-directory.model.ts'
import { northernExternals, sampleDirectories } from './sample-directory.table.ts'

/** The directory that a sample community has from the start; null for any other community. */
export const sampleDirectoryOf = (
  communityKey: string,
  places: readonly Place[],
  on: Day,
): SampleDirectory | null =>
  communityKey === 'ovelse'
    ? {
        functions: exerciseFunctions,
        externals: northernExternals,
        holders: exerciseHolders(exerciseFunctions, places, on),
      }
    : (sampleDirectories.get(communityKey) ?? null)
