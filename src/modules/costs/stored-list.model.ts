import { type Day, type Instant, yearOf } from '../../kernel/day.model.ts'
import type { Scheme } from './scheme.model.ts'
import type { ShareFacts, ShareList } from './share.model.ts'

/** Worked out by us from papers, proposed here, or decided here. */
export type ListOrigin = 'reconstructed' | 'proposed' | 'adopted'

/** Everything that a share list was worked out from. The same input gives the same list. */
export type FrozenInput = {
  scheme: Scheme
  facts: ShareFacts
  /** The day whose codes and borders the parties are named by. */
  codesOn: Day
}

/** A share list as it was frozen. */
export type StoredList = ShareList & {
  id: string
  schemeKey: string
  origin: ListOrigin
  year: number
  referenceDay: Day
  madeAt: Instant
  /** The day in Norway. */
  madeOn: Day
  madeBy: string | null
  decision: string | null
  /** The day in Norway on which the decision's text was lawfully removed. */
  textRemovedOn: Day | null
  replaces: string | null
  replacedBy: string | null
  input: FrozenInput
}

/** How an address asks for the list; nobody need ask for the one that stands. */
export const listAsked = ({ id, replacedBy }: Pick<StoredList, 'id' | 'replacedBy'>) => ({
  liste: replacedBy === null ? null : id,
})

/** What a list is called: its scheme's title as it was typed, and the list's own year where it is not the scheme's first. */
export const titleOf = ({ input: { scheme }, year }: Pick<StoredList, 'input' | 'year'>): string =>
  year === yearOf(scheme.from) ? scheme.title : `${scheme.title} (${year})`
