import type { Day } from '../../kernel/day.model.ts'

/** A person, a mailbox that several read, or nobody: a vacancy that somebody has told of. */
export const holderKinds = ['person', 'mailbox', 'vacancy'] as const
export type HolderKind = (typeof holderKinds)[number]

/** Who is shown a holder, beside the secretariat. */
export const holderAudiences = ['municipalities', 'trust', 'community', 'public'] as const
export type HolderAudience = (typeof holderAudiences)[number]

/**
 * Who holds a function at a place from a day and until, not including, another. How they are reached is known as it is
 * now alone. What was lawfully removed leaves the row, without name and address.
 */
export type Holder = {
  id: string
  functionKey: string
  /** The code or key that it was registered for; `holdingsOn` tells who answers for that on a day. */
  place: string
  kind: HolderKind
  name: string | null
  email: string | null
  phone: string | null
  from: Day | null
  until: Day | null
  confirmedOn: Day | null
  audience: HolderAudience
  source: string | null
  isRemoved: boolean
}

/**
 * Why it is asked whether a holder still is one: never confirmed, not for twelve months, or registered for a
 * municipality that has since been merged.
 */
export type Doubt = 'never' | 'old' | 'merged'

export type HeldBy = Holder & { doubt: Doubt | null }

/** How a function stands at a place on a day. `hidden`: what is not shared with the viewer cannot be told from what is not known. */
export type Holding =
  | { state: 'held'; holders: readonly HeldBy[] }
  /** `isTold`: somebody said so; else it follows from the last one having ended. */
  | { state: 'vacant'; since: Day | null; isTold: boolean }
  | { state: 'unknown' }
  | { state: 'hidden' }
