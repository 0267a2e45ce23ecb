import type { Day } from '../../kernel/day.model.ts'
import type { DeskParty, DeskThing, DeskWay } from '../../kernel/desk.model.ts'
import type { ContactFunction } from '../directory/index.ts'

/** Whom it waits for: those who act for the place, the secretariat, that of the trust beside it, as equals, or whoever holds the key that stands as its place. */
export const waitsForKinds = ['place', 'secretariat', 'secretariats', 'reader'] as const
export type WaitsFor = (typeof waitsForKinds)[number]

/** Something that waits. `place`: the party that is to act, or that it is about. */
export type Waiting<What extends string = DeskThing> = {
  what: What
  place: string
  /** What the place was called when it was asked. */
  placeName: string
  waitsFor: WaitsFor
  due: Day | null
  /** The day that an exercise is played on; null outside exercises. */
  shownOn: Day | null
  /** What it is about, in words. */
  title: string
  way: DeskWay
  audience: string
  /** The function in the place that is to be called about it. */
  functionKey: string | null
  /** The key of the body whose secretary is told of it beside the secretariat; left out where it is the secretariat's alone. */
  keptBy?: string
}

/** As it is kept: the words of it may be those of another edition of the house. */
export type KeptWaiting = Omit<Waiting<string>, 'audience' | 'keptBy'> & {
  subject: string
  keptBy: string | null
}

/** The same seen from a day: how many days are left, fewer than none where it is late; null where it has no day. */
export type DueWaiting = KeptWaiting & {
  daysLeft: number | null
  /** All parties that it is told of as one with, itself among them; left out where it stands by itself. */
  together?: readonly DeskParty[]
}

/** What waits for a reader, in the order it is told: late, news to be seen, within a week, later, and without a day. */
export const deskGroups = ['late', 'news', 'soon', 'later', 'undated'] as const
export type DeskGroups = Readonly<Record<(typeof deskGroups)[number], readonly DueWaiting[]>>

/** All of it, as it is told one after the other. */
export const inOrder = (groups: DeskGroups): DueWaiting[] =>
  deskGroups.flatMap((group) => groups[group])

/** Whoever is to be called in a place: by name, or by what they are. */
export type Callee = { name: string | null; function: ContactFunction; phone: string }

/** What a reader waits for from others: a thing, and the places that have not done it. */
export type AwaitedThing = {
  first: DueWaiting
  places: readonly (Pick<DueWaiting, 'place' | 'placeName'> & { callees: readonly Callee[] })[]
}
