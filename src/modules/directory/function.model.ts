import type { Day } from '../../kernel/day.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import type { PlaceKind } from './place.model.ts'

/** May several hold it at the same place and time? */
export const holderCounts = ['one', 'several'] as const
export type HolderCount = (typeof holderCounts)[number]

/** A function of the community's list. `heldIn` is where it is looked for, and missed where nobody has it. */
export type ContactFunction = {
  key: string
  names: Readonly<Record<Locale, string>>
  holders: HolderCount
  heldIn: readonly PlaceKind[]
  position: number
  /** The first day that it is no longer asked for; null while it is. */
  endedOn: Day | null
}

/** Is the function asked for on the day? */
export const isAskedFor = ({ endedOn }: ContactFunction, on: Day): boolean =>
  endedOn === null || on < endedOn
