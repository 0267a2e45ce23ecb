import type { Holder } from '../holder.model.ts'
import type { Place } from '../place.model.ts'

/** Somebody who holds a function at a place, or will. */
export type FunctionUser = { place: Place; holder: Holder }
