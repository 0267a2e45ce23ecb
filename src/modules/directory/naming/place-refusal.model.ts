import type { Day } from '../../../kernel/day.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'

/** Why no place is found by what a sheet calls it. */
export type PlaceRefusal =
  | { code: 'place-missing' }
  | { code: 'place-unknown'; typed: string }
  | { code: 'place-unread'; problem: ReadingProblem }
  | { code: 'not-a-party'; name: string }
  /** A number or a name that was before; `isRenumbered`: the municipality is the same. */
  | {
      code: 'place-before'
      name: string
      into: readonly { code: string; name: string }[]
      day: Day
      isRenumbered: boolean
      /** Is who answers for it part of the community? */
      isHere: boolean
    }
  | { code: 'several-places'; typed: string; keys: readonly string[] }
