import type { Day } from '../../../kernel/day.model.ts'
import type { ContactFunction } from '../function.model.ts'
import { usualFunctions } from '../functions/usual-function.table.ts'
import type { Place } from '../place.model.ts'
import { exerciseHolders } from './exercise-holder.rule.ts'
import type { SampleDirectory } from './sample-directory.model.ts'
import { northernExternals, sampleDirectories } from './sample-directory.table.ts'

/** The exercise asks for the usual functions. */
const exerciseFunctions = usualFunctions.map(
  (of, i): ContactFunction => ({ ...of, position: i + 1, endedOn: null }),
)

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
