import { type Day, day, type Instant, yearOf } from '../../kernel/day.model.ts'
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
  /** The list that was the last of the scheme when this one was made, whatever its year. */
  replaces: string | null
  /** The next list that was made for the same year. */
  replacedBy: string | null
  /** The next year that has a list of its own. */
  followedBy: number | null
  input: FrozenInput
}

type Place = Pick<StoredList, 'id' | 'year' | 'replacedBy' | 'followedBy'>

/** Does the list stand: is it that of the latest year, with nothing made for that year since? */
export const stands = ({ replacedBy, followedBy }: Omit<Place, 'id' | 'year'>): boolean =>
  replacedBy === null && followedBy === null

/** The list that stood at an instant, of lists that come newest first: that of the latest year that had one by then. */
export function stoodAt<List extends Pick<StoredList, 'madeAt' | 'year'>>(
  lists: readonly List[],
  at: Instant,
): List | undefined {
  const made = lists.filter(({ madeAt }) => madeAt <= at)
  const year = Math.max(...made.map((list) => list.year))
  return made.find((list) => list.year === year)
}

/** How an address asks for the list; nobody need ask for the one that stands. */
export const listAsked = (list: Omit<Place, 'year'>) => ({ liste: stands(list) ? null : list.id })

/** The list that counts for a year, of lists that come newest first; none where the year has none of its own. */
export const listOfYear = <List extends Place>(lists: readonly List[], year: number) =>
  lists.find((list) => list.year === year && list.replacedBy === null)

/** The list that counts for the nearest year before one that has its own. */
export const listBefore = <List extends Place>(lists: readonly List[], year: number) =>
  lists.find((list) => list.year < year && list.replacedBy === null)

/** The last list that was made of a scheme's lists, whatever its year: each of the others has one that was made after it. */
export const lastMade = <List extends Pick<StoredList, 'id' | 'replaces'>>(
  lists: readonly List[],
) => lists.find(({ id }) => lists.every(({ replaces }) => replaces !== id))

/** What a list is called: its scheme's title as it was typed, and the list's own year where it is not the scheme's first. */
export const titleOf = ({ input: { scheme }, year }: Pick<StoredList, 'input' | 'year'>): string =>
  year === yearOf(scheme.from) ? scheme.title : `${scheme.title} (${year})`

/** The day that a list holds from: its scheme's first, or the first of a later year that is the list's own. */
export const heldFrom = ({ input: { scheme }, year }: Pick<StoredList, 'input' | 'year'>): Day =>
  year === yearOf(scheme.from) ? scheme.from : day(`${year}-01-01`)
