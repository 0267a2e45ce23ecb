import type { CommunityPlace } from './address.model.ts'
import type { Deed } from './deed.model.ts'
import type { Named } from './words.model.ts'

/** A place that the menu of a community leads to. */
export type MenuPlace = {
  name: Named
  /** A page of the community that there is but one of. */
  address: CommunityPlace
  /** What one must be allowed to do to be shown it. */
  deed?: Deed
  /** Where it stands in the menu: those with lower numbers stand first. */
  rank: number
}

/** Places by name. */
export type Menu = Readonly<Record<string, MenuPlace>>

/** The places of the menu by name; each room adds its own. */
// biome-ignore lint/suspicious/noEmptyInterface: what stands in it is brought by the rooms.
export interface MenuPlaces {}

/** The place of the menu that a page belongs to. */
export type NavPlace = keyof MenuPlaces
