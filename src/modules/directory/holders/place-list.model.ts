import type { ContactFunction } from '../function.model.ts'
import type { Holder, Holding } from '../holder.model.ts'
import type { Place } from '../place.model.ts'

/** The list of one place on a day. */
export type PlaceList = {
  place: Place
  functions: readonly ContactFunction[]
  /** All that the place, or what went into it, has or has had. */
  holders: readonly Holder[]
  /** How each function that is looked for there stands, in the list's order; then others that somebody holds. */
  lines: readonly { function: ContactFunction; holding: Holding }[]
}
