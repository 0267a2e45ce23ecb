import type { ContactFunction } from '../function.model.ts'
import type { Holder } from '../holder.model.ts'
import type { Place } from '../place.model.ts'

/** What an import stands over: all who are in the list, what they can hold, and where. */
export type ImportRead = {
  holders: readonly Omit<Holder, 'source'>[]
  functions: readonly ContactFunction[]
  places: readonly Place[]
}
